import { metadataOf, type Language, type Metadata } from '../../scripts/build/function-metadata';
import { exampleFormula, exampleResult } from '../../scripts/build/example-formula';
import { FUNCTION_SPECS } from '../../src/cli/specs';
import { callFunction, FUNCTION_NAMES, FUNCTIONS, type FunctionSpec } from '../../src/functions';
import { calculateHeadless, newWorkbook, openWorkbook, type NewCell } from '../../src/spreadsheet';

const BASE = 'https://addins.example.com/suanbu';
const chinese = metadataOf('zh', BASE);
const english = metadataOf('en', BASE);

/** Every sentence of the metadata that a person reads. */
function sentences({ functions }: Metadata): string[] {
  return functions.flatMap(({ description, parameters }) => [
    description,
    ...parameters.map((one) => one.description),
  ]);
}

describe('the function metadata', () => {
  test('has every function once and lets error cells through', () => {
    expect(chinese.allowErrorForDataTypeAny).toBe(true);
    expect(chinese.functions.map(({ id }) => id)).toEqual(FUNCTION_NAMES);
    expect(new Set(FUNCTION_NAMES).size).toBe(FUNCTION_NAMES.length);
  });

  test('has the name as id, so that stored formulas stay what they are', () => {
    expect(chinese.functions.filter(({ id, name }) => id !== name)).toEqual([]);
  });

  test('is the same in both languages but for the sentences and the help', () => {
    const said = ['description', 'helpUrl'];
    const bare = (metadata: Metadata): string =>
      JSON.stringify(metadata, (key, value: unknown) => (said.includes(key) ? undefined : value));
    expect(bare(english)).toBe(bare(chinese));
  });

  test('says everything in Chinese alone, and in English alone', () => {
    const returned = (language: Language): string[] => FUNCTIONS.map(({ returns }) => returns[language]);
    const [zh, en] = [
      [...sentences(chinese), ...returned('zh')],
      [...sentences(english), ...returned('en')],
    ];
    expect(zh.filter((one) => !/\p{Script=Han}.*。$/su.test(one))).toEqual([]);
    expect(zh.filter((one) => /[a-z]+ [a-z]+ [a-z]+/.test(one))).toEqual([]);
    // A table may be named as it stands in the workbook.
    const withoutNames = en.map((one) => one.replaceAll('政策参数', ''));
    expect(withoutNames.filter((one) => !/^[A-Z][\x20-\x7e]*\.$/.test(one))).toEqual([]);
  });

  test('asks for no function to be recalculated or streamed by itself', () => {
    expect(chinese.functions.filter((one) => 'options' in one)).toEqual([]);
  });

  test('takes tables as cells of any type, errors among them', () => {
    const tables = chinese.functions.flatMap(({ parameters }) =>
      parameters.filter(({ dimensionality }) => dimensionality === 'matrix'),
    );
    expect(tables.length).toBeGreaterThan(20);
    expect(tables.filter(({ type }) => type !== 'any')).toEqual([]);
  });

  test('has what may be left out after what may not, and what repeats at the end', () => {
    for (const { parameters } of chinese.functions) {
      const left = parameters.map(({ optional }) => optional === true);
      expect(left).toEqual([...left].sort());
      expect(parameters.slice(0, -1).filter(({ repeating }) => repeating === true)).toEqual([]);
    }
  });

  test('has no name that Excel reads as a cell', () => {
    const asCell = /^(?:[A-Z]{1,3}\d+|R\d*C\d*)$/;
    expect(chinese.functions.filter(({ name }) => asCell.test(name))).toEqual([]);
  });

  test('is refused when a name is not plain', () => {
    const [first] = FUNCTIONS as [FunctionSpec];
    expect(() => metadataOf('zh', BASE, [{ ...first, name: '补贴' }])).toThrow('ASCII');
  });
});

describe('the example of each function', () => {
  /** Each formula in a column A, far apart so that spills do not meet. */
  async function calculated(): Promise<Map<string, unknown>> {
    const cells = new Map<string, NewCell>(
      FUNCTIONS.map((spec, i) => [`${String(i * 100)},0`, { formula: exampleFormula(spec).slice(1) }]),
    );
    const book = await openWorkbook(await newWorkbook([{ name: '例', rows: [], cells }]));
    const found = await calculateHeadless(book, FUNCTION_SPECS, (name, args) => callFunction(name, args));
    return new Map(
      found.cells.map(({ row, result }) => {
        const values =
          result.kind === 'value' ? [[result.value]] : 'values' in result ? result.values : result;
        return [FUNCTIONS[row / 100]?.name ?? '', values];
      }),
    );
  }

  test('gives in a cell what the help says it gives', async () => {
    const blank = (value: unknown): unknown => (value === '' ? null : value);
    const shown = new Map(
      FUNCTIONS.map((spec) => [spec.name, exampleResult(spec).map((line) => line.map(blank))]),
    );
    const found = await calculated();
    const plain = [...found].map(([name, values]) => [
      name,
      Array.isArray(values) ? (values as unknown[][]).map((line) => line.map(blank)) : values,
    ]);
    expect(new Map(plain as [string, unknown][])).toEqual(shown);
  });

  test.each([
    // 2,000,000 at 30 %; at 50 %; three models, each at its cap.
    ['LG_COMPUTE_SUBSIDY', 600_000],
    ['SZ_VOUCHER', 1_000_000],
    ['LG_MODEL_FILING_AWARD', 1_500_000],
    ['POLICY_PARAM', 0.3],
  ])('%s, by hand', (name, value) => {
    const spec = FUNCTIONS.find((one) => one.name === name) as FunctionSpec;
    expect(exampleResult(spec)).toEqual([[value]]);
  });
});
