import { metadataOf } from '../../scripts/build/function-metadata';
import { tablesAsked } from '../../src/claim';
import { FUNCTION_SPECS } from '../../src/cli/specs';
import { AMOUNT_FUNCTIONS, FUNCTION_NAMES } from '../../src/functions';
import { TABLES } from '../../src/ledger';
import { PROGRAMMES } from '../../src/policy';

interface Parameter {
  readonly name: string;
  readonly description?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

const told = metadataOf('zh', 'https://addins.example.com').functions;

it('knows the functions by the parameters that Excel is told', () => {
  expect(byName(FUNCTION_SPECS)).toEqual(byName(told));
});

it('tells Excel which functions spill, though all of them answer with a promise', () => {
  const spilling = told.filter(({ result }) => result.dimensionality === 'matrix').map(({ name }) => name);
  const alone = [...AMOUNT_FUNCTIONS, 'LG_PAPER_DEADLINE'];
  expect([...spilling, ...alone].sort()).toEqual([...FUNCTION_NAMES].sort());
});

it.each(PROGRAMMES.map((p) => [p.functionName, p] as const))(
  'tells of %s every table on which its amount may depend',
  (name, programme) => {
    const parameters = told.find((each) => each.name === name)?.parameters ?? [];
    const words = parameters.map(({ description }) => description).join();
    const titles = tablesAsked(programme).map((kind) => TABLES[kind].title.zh);
    expect(titles.filter((title) => !words.includes(title))).toEqual([]);
  },
);

function byName(functions: readonly { name: string; parameters: readonly Partial<Parameter>[] }[]): object {
  return Object.fromEntries(functions.map(({ name, parameters }) => [name, parameters.map(shape)]));
}

function shape({ name, dimensionality, optional, repeating }: Partial<Parameter>): object {
  return {
    name,
    dimensionality: dimensionality ?? 'scalar',
    optional: optional ?? false,
    repeating: repeating ?? false,
  };
}
