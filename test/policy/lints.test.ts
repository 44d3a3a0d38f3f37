import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { parse } from 'yaml';
import { formatDate } from '../../src/calendar';
import { CHECKS } from '../../src/checks/registry';
import { claimFor } from '../../src/claim';
import { TEMPLATE_TABLES } from '../../src/cli/template-tables';
import { AMOUNT_FUNCTIONS, FUNCTION_NAMES } from '../../src/functions';
import { TABLES } from '../../src/ledger';
import { applyRate, yuanNumber, type Fen } from '../../src/money';
import {
  OPTIONS,
  PROGRAMMES,
  PROVIDER_ADMISSION,
  programmeOf,
  type Parameter,
  type Programme,
  type TraceStep,
} from '../../src/policy';
import { ledgerOf, type Register } from '../support/register';

const SRC = path.join(__dirname, '../../src');
const ROUNDS = path.join(SRC, 'policy/rounds');

interface Round {
  readonly programme?: string;
  readonly parameters: Readonly<
    Record<
      string,
      { type: string; label: Record<string, string>; values: readonly Record<string, unknown>[] }
    >
  >;
}
const read = (file: string): unknown => parse(readFileSync(file, 'utf8'));
const rounds = readdirSync(ROUNDS)
  .filter((folder) => existsSync(path.join(ROUNDS, folder, 'parameters.yaml')))
  .map((folder) => ({ folder, data: read(path.join(ROUNDS, folder, 'parameters.yaml')) as Round }));
const parameters = rounds.flatMap(({ folder, data }) =>
  Object.entries(data.parameters).map(([name, parameter]) => ({ name: `${folder} ${name}`, parameter })),
);

describe('every value of the policy', () => {
  it.each(parameters)('$name says where it stands, since when, and when it was verified', ({ parameter }) => {
    expect(parameter.values).not.toEqual([]);
    for (const value of parameter.values) {
      expect(value).toEqual({
        effective: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
        value: expect.anything() as unknown,
        document: expect.stringMatching(/^(?:LGC|LGM|LG-M|SZP|SZV)$/) as string,
        clause: expect.stringMatching(/^[一二三四五六七八九十]/) as string,
        lastVerified: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
      });
    }
    expect(parameter.label).toEqual({
      zh: expect.stringMatching(/\p{Script=Han}/u) as string,
      en: expect.any(String) as string,
    });
  });

  it.each(parameters)('$name has its dates in order, none twice', ({ parameter }) => {
    const dates = parameter.values.map(({ effective }) => String(effective));
    expect(dates).toEqual([...new Set(dates)].sort());
  });
});

const coverage = readFileSync(path.join(__dirname, '../../docs/coverage.md'), 'utf8');

describe.each(PROGRAMMES.map((p) => [p.id, p] as const))('%s', (id, programme) => {
  it('names only checks that exist, each with a clause', () => {
    expect(programme.checks.filter(({ check }) => !CHECKS.has(check))).toEqual([]);
    expect(programme.checks.filter(({ clause }) => clause.clause === '')).toEqual([]);
  });

  it('has a function, a table in the template, a place on the coverage page, and cases', () => {
    expect(AMOUNT_FUNCTIONS).toContain(programme.functionName);
    expect(TEMPLATE_TABLES.map(({ kind }) => kind)).toContain(programme.subject);
    expect(coverage).toContain(`## ${id} `);
    expect(casesOf(programme).length).toBeGreaterThan(0);
  });

  it('counts, asks for and groups by columns that its table has', () => {
    const { subject, kinds, checks } = programme;
    const fields = Object.keys(TABLES[subject].fields);
    const asked = [
      ...kinds.flatMap(({ counts }) => counts ?? []),
      ...checks.flatMap(({ condition }) => condition?.field ?? []),
      ...(kinds.length > 1 ? ['category'] : []),
      ...(checks.some(({ check }) => check === 'project-year') ? ['year'] : []),
    ];
    expect(asked.filter((field) => !fields.includes(field))).toEqual([]);
    expect(kinds.length > 0).toBe(subject !== 'contracts');
    for (const { otherwise } of kinds) if (otherwise) programme.parameters.amount(otherwise);
  });
});

it('has a function for provider admission', () => {
  expect(FUNCTION_NAMES.includes(PROVIDER_ADMISSION.functionName)).toBe(true);
});

it('gives options to programmes that exist, each option once', () => {
  const ids = PROGRAMMES.map(({ id }) => id);
  expect(OPTIONS.flatMap(({ programmes }) => programmes).filter((id) => !ids.includes(id))).toEqual([]);
  expect(new Set(OPTIONS.map(({ name }) => name)).size).toBe(OPTIONS.length);
});

/** The cases of a programme, wherever its round stands. */
function casesOf({ id }: Programme): readonly Register[] {
  const folder = rounds.find(({ data }) => data.programme === id)?.folder ?? 'missing';
  return (read(path.join(ROUNDS, folder, 'cases.yaml')) as { cases: Register[] }).cases;
}

/** Every floor and cap: the amounts that limit something. What a fixed sum pays limits nothing. */
const edges = PROGRAMMES.flatMap((programme) => {
  const fixed = programme.kinds.flatMap(({ counts, otherwise }) => (counts === null ? otherwise : []));
  return programme.parameters
    .names()
    .map((name) => programme.parameters.get(name))
    .filter(({ name, value }) => value.type === 'amount' && !fixed.includes(name))
    .map((parameter) => [programme.id, parameter.name, parameter] as const);
});

describe.each(edges)('the edge %s %s', (id, _name, parameter) => {
  const compared = comparedWith(programmeOf(id), parameter);
  const limit = parameter.value.value as Fen;

  it.each([
    ['one fen below', -1],
    ['exactly at', 0],
    ['one fen above', 1],
  ])('has a case %s it', (_where, step) => {
    expect(compared).toContain(limit + step);
  });
});

/** What the cases compare with a floor or cap, as their traces show. */
function comparedWith(programme: Programme, { value, clause }: Parameter): number[] {
  const subject = programme.subject === 'contracts' ? undefined : programme.subject;
  return casesOf(programme)
    .flatMap((register) => claimFor(programme.id, ledgerOf(register, subject)).outcome.trace)
    .filter((step) => step.limit === value.value && step.clause?.clause === clause.clause)
    .flatMap((step) => before(step) ?? []);
}

function before({ base, rate }: TraceStep): Fen | null {
  return base === null || rate === null ? base : applyRate(base, rate);
}

describe('numbers of the policy', () => {
  /** Units, sizes and times that happen to equal a value. */
  const ALLOWED: Readonly<Record<string, readonly string[]>> = {
    'checks/tax.ts': ['1000000'], // millionths in a whole
    'ledger/values.ts': ['1000000'],
    'ledger/share-bounds.ts': ['1000000'],
    'parties/graph.ts': ['1000000'],
    'money/parse.ts': ['1000000', '100000000', '1000000000'], // fen in 万, 百万, 千万
    'policy/mechanisms/round-amount.ts': ['1000000'],
    'ledger/ledger.ts': ['4000000'], // cells kept in memory
    'cli/template-tables.ts': ['2000'], // rows with a drop-down list
    'claim/alternatives.ts': ['2000'], // rows up to which other readings are tried
    'excel/fault.ts': ['300'], // milliseconds
    'excel/watch.ts': ['300'],
  };

  const values = new Set(
    [...PROGRAMMES, PROVIDER_ADMISSION].flatMap((p) =>
      p.parameters.names().flatMap((name) => p.parameters.history(name).flatMap(spellings)),
    ),
  );

  it('stand in no code', () => {
    const found = sourceFiles(SRC)
      .filter((file) => !file.startsWith(ROUNDS))
      .flatMap((file) => {
        const name = path.relative(SRC, file).replaceAll(path.sep, '/');
        return literalsOf(file)
          .filter((text) => values.has(text) && !ALLOWED[name]?.includes(text))
          .map((text) => `${name}: ${text}`);
      });
    expect(found).toEqual([]);
  });

  /** The ways in which code could write a value: yuan and fen, fractions, dates. Small counts are words. */
  function spellings({ value }: Parameter): string[] {
    switch (value.type) {
      case 'amount':
        return [String(yuanNumber(value.value)), String(value.value)];
      case 'rate':
        return [value.value.toString()];
      case 'number':
        return value.value < 100 ? [] : [String(value.value), String(value.value * 1000)];
      case 'date':
        return [formatDate(value.value), String(value.value)];
      case 'time':
        return [String(value.value)];
      case 'text':
        return [];
    }
  }
});

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name));
}

/** The numbers of a file as plain decimals, and its dates, also those in quotes. */
function literalsOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNumericLiteral(node) || ts.isStringLiteralLike(node)) {
      const number = Number(node.text);
      if (node.text.trim() !== '' && Number.isFinite(number)) found.push(String(number));
      else if (/^\d{4}-\d\d-\d\d$/.test(node.text)) found.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
