import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { templateFile } from '../../src/cli/template';
import { buildExample } from '../../scripts/example/build';
import { CONTRACTS } from '../../scripts/example/contracts';
import { differences } from '../../scripts/example/differences';
import { AMOUNTS, INTENDED } from '../../scripts/example/expected';

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
  readonly findings: readonly { check: string; programme: string; sheet: string; cell: string }[];
}

describe('the command line on the example', () => {
  it('calculates the amounts of the README, and no cell has an error', () => {
    const { code, json } = suanbu('calc', EXAMPLE);
    const cells = json as readonly Calculated[];
    const valueOf = (name: string) => cells.find(({ formula }) => formula.startsWith(`=${name}(`))?.value;
    expect(code).toBe(0);
    expect(cells.filter(({ error }) => error !== undefined)).toEqual([]);
    expect(valueOf('LG_COMPUTE_SUBSIDY')).toBe(AMOUNTS.LGC.amount);
    expect(valueOf('LG_MODEL_SUBSIDY')).toBe(AMOUNTS.LGM.amount);
    expect(valueOf('SZ_VOUCHER')).toBe(AMOUNTS.SZV.amount);
    expect(valueOf('POLICY_EXPLAIN')).toEqual(expect.arrayContaining([expect.any(Array)]));
  });

  it('finds the intended flags on their rows', () => {
    const { code, json } = suanbu('check', EXAMPLE);
    const { findings } = json as Report;
    const found = findings.map(
      (f) => `${f.programme} ${f.check} ${f.sheet} ${/\d+$/.exec(f.cell)?.[0] ?? ''}`,
    );
    const intended = Object.entries(INTENDED).flatMap(([programme, flags]) =>
      flags.map(([id, check]) => {
        const row = CONTRACTS.findIndex((contract) => contract.id === id) + 2;
        return `${programme} ${check} 合同 ${row}`;
      }),
    );
    expect(code).toBe(1);
    expect(intended.filter((flag) => !found.includes(flag))).toEqual([]);
  });
});

describe('the README', () => {
  it.each(Object.values(AMOUNTS).flatMap(({ amount, evidenced }) => [amount, evidenced]))(
    'states %s',
    (amount) => {
      const stated = amount.replace(/\B(?=(\d{3})+\.)/g, ',');
      expect(readFileSync(path.join(ROOT, 'README.md'), 'utf8')).toContain(stated);
    },
  );
});
