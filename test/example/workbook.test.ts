import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AMOUNTS, INTENDED } from '../../scripts/example/expected';
import { CONTRACTS } from '../../scripts/example/contracts';

const ROOT = path.join(__dirname, '../..');
const FILE = 'assets/example.xlsx';

function node(script: string, ...args: string[]): { readonly code: number | null; readonly out: string } {
  const { status, stdout } = spawnSync(process.execPath, [script, ...args], { cwd: ROOT, encoding: 'utf8' });
  return { code: status, out: stdout };
}

jest.setTimeout(60_000);

describe('assets/example.xlsx', () => {
  it('is what the generator writes, cell by cell, with its tables and looks', () => {
    expect(node('scripts/example.mjs', '--check')).toEqual({ code: 0, out: '' });
  });

  it('would be told from another workbook', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'suanbu-example-'));
    try {
      const other = path.join(folder, 'other.xlsx');
      expect(node('scripts/suanbu.mjs', 'template', other).code).toBe(0);
      const { code, out } = node('scripts/example.mjs', '--check', other);
      expect(code).toBe(1);
      expect(out).toContain('sheet 0\n');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

interface Calculated {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly value?: unknown;
  readonly error?: unknown;
}

describe('the command line on the example', () => {
  it('calculates the amounts of the README, and no cell has an error', () => {
    const { code, out } = node('scripts/suanbu.mjs', 'calc', FILE, '--json');
    const cells = JSON.parse(out) as Calculated[];
    const amountOf = (name: string) => cells.find(({ formula }) => formula.startsWith(`=${name}(`))?.value;
    expect(code).toBe(0);
    expect(cells.filter(({ error }) => error !== undefined)).toEqual([]);
    expect(amountOf('LG_COMPUTE_SUBSIDY')).toBe(AMOUNTS.LGC.amount);
    expect(amountOf('LG_MODEL_SUBSIDY')).toBe(AMOUNTS.LGM.amount);
    expect(amountOf('SZ_VOUCHER')).toBe(AMOUNTS.SZV.amount);
    expect(amountOf('POLICY_EXPLAIN')).toEqual(expect.arrayContaining([expect.any(Array)]));
  });

  it('finds the intended flags on their rows', () => {
    const { code, out } = node('scripts/suanbu.mjs', 'check', FILE, '--json');
    const { findings } = JSON.parse(out) as {
      findings: { check: string; programme: string; sheet: string; cell: string }[];
    };
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
