import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { templateFile } from '../../src/cli/template';
import { FUNCTION_NAMES } from '../../src/functions';
import { PROGRAMMES, programmeOf, type ProgrammeId } from '../../src/policy';
import { buildExample } from '../../scripts/example/build';
import { differences } from '../../scripts/example/differences';
import { AMOUNTS, INTENDED } from '../../scripts/example/expected';
import { TABLE_SHEETS } from '../../scripts/example/tables';

const ROOT = path.join(__dirname, '../..');
const EXAMPLE = 'assets/example.xlsx';
const TEMPLATE = 'assets/template.xlsx';

const bytesOf = (file: string) => new Uint8Array(readFileSync(path.join(ROOT, file)));

jest.setTimeout(60_000);

describe('the workbooks in assets', () => {
  it('has the example that its sources give, cell by cell, with tables and looks', async () => {
    expect(await differences(bytesOf(EXAMPLE), await buildExample())).toEqual([]);
  });

  it('has the template that its sources give', async () => {
    expect(await differences(bytesOf(TEMPLATE), await templateFile())).toEqual([]);
  });

  it.each([EXAMPLE, TEMPLATE])(
    'orders no calculation at the opening of %s, before the add-in is there',
    (file) => {
      const workbook = strFromU8(unzipSync(bytesOf(file))['xl/workbook.xml'] ?? new Uint8Array());
      expect(workbook).toContain('<calcPr');
      expect(workbook).not.toContain('fullCalcOnLoad');
    },
  );

  it('would tell one workbook from another', async () => {
    expect(await differences(bytesOf(EXAMPLE), bytesOf(TEMPLATE))).toContain('sheet 0');
  });
});

function suanbu(...args: string[]): { readonly code: number | null; readonly json: unknown } {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/suanbu.mjs', ...args, '--json'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { code: status, json: JSON.parse(stdout) as unknown };
}

interface Calculated {
  readonly formula: string;
  readonly value?: unknown;
  readonly error?: unknown;
}

interface Report {
  readonly claims: readonly {
    register: string | null;
    programme: string;
    amount: string;
    evidenced: string;
  }[];
  readonly formulas: readonly object[];
  readonly findings: readonly {
    register: string | null;
    check: string;
    programme: string;
    sheet: string;
    cell: string;
  }[];
}

/** The rows of a programme's own table that have a number, as sheet and row. */
function placesOf(id: ProgrammeId, number: string): string[] {
  const { subject } = programmeOf(id);
  return TABLE_SHEETS.filter(({ kind }) => kind === subject).flatMap(({ name, columns, rows }) => {
    const column = columns.findIndex(({ field }) => field === 'id');
    return rows.flatMap((row, i) => (row[column] === number ? [`${name} ${String(i + 2)}`] : []));
  });
}

describe('the command line on the example', () => {
  it('calculates the amounts of the README, and no cell has an error', () => {
    const { code, json } = suanbu('calc', EXAMPLE);
    const cells = json as readonly Calculated[];
    const valueOf = (name: string) => cells.find(({ formula }) => formula.startsWith(`=${name}(`))?.value;
    expect(code).toBe(0);
    expect(cells.filter(({ error }) => error !== undefined)).toEqual([]);
    expect(PROGRAMMES.map(({ functionName }) => valueOf(functionName))).toEqual(
      PROGRAMMES.map(({ id }) => AMOUNTS[id].amount),
    );
    // 2025-10-10: the Sunday of 28 September is worked, 1 to 8 October is not.
    expect(valueOf('LG_PAPER_DEADLINE')).toBe(45940);
  });

  it('spills a block wherever a function gives one', () => {
    const { json } = suanbu('calc', EXAMPLE);
    const cells = json as readonly Calculated[];
    const columnsOf = (name: string) => {
      const value = cells.find(({ formula }) => formula.startsWith(`=${name}(`))?.value;
      return (value as readonly (readonly unknown[])[] | undefined)?.[0]?.length;
    };
    const blocks = ['POLICY_PLAN', 'POLICY_ROWS', 'POLICY_EXPLAIN', 'POLICY_DIFF', 'SZ_PROVIDER_CHECK'];
    expect(blocks.map(columnsOf)).toEqual([8, 6, 6, 4, 3]);
  });

  it('finds the same amounts and the intended flags on their rows', () => {
    const { code, json } = suanbu('check', EXAMPLE);
    const all = json as Report;
    const claims = all.claims.filter(({ register }) => register === null);
    const findings = all.findings.filter(({ register }) => register === null);
    expect(Object.fromEntries(claims.map((c) => [c.programme, c]))).toMatchObject(AMOUNTS);
    const found = findings.map(
      (f) => `${f.programme} ${f.check} ${f.sheet} ${/\d+$/.exec(f.cell)?.[0] ?? ''}`,
    );
    const intended = PROGRAMMES.flatMap(({ id }) =>
      INTENDED[id].map(([number, check]) => ({ id, number, check })),
    );
    const missing = intended.filter(
      ({ id, number, check }) => !placesOf(id, number).some((at) => found.includes(`${id} ${check} ${at}`)),
    );
    expect(code).toBe(1);
    expect(missing).toEqual([]);
    // Every formula is given every table, and shows what the claims say.
    expect(all.formulas).toEqual([]);
  });
});

describe('the README', () => {
  it('names every function', () => {
    const text = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
    expect(FUNCTION_NAMES.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });

  it.each(Object.values(AMOUNTS).flatMap(({ amount, evidenced }) => [amount, evidenced]))(
    'states %s',
    (amount) => {
      const stated = amount.replace(/\B(?=(\d{3})+\.)/g, ',');
      expect(readFileSync(path.join(ROOT, 'README.md'), 'utf8')).toContain(stated);
    },
  );
});
