import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { claimsFor } from '../../src/claim';
import { run } from '../../src/cli/main';
import { findTables, readLedger } from '../../src/ledger';
import { cellAddress } from '../../src/spreadsheet';
import { DEFECTS } from '../../scripts/example/review/defects';
import { DEFECTIVE_REGISTER, defectSheet } from '../../scripts/example/review/list-sheet';
import { plant, type Defect } from '../../scripts/example/review/plant';
import { CLEAN_REGISTER } from '../../scripts/example/review/register';
import { placeOf, REVIEW_DAY, reviewSheets } from '../../scripts/example/review/sheets';
import { REVIEW_KINDS, type ReviewRegister } from '../../scripts/example/review/types';
import { tableValues, writeTable } from '../../scripts/example/table-sheet';

const EXAMPLE = path.join(__dirname, '../../assets/example.xlsx');

jest.setTimeout(60_000);

interface Finding {
  readonly register: string | null;
  readonly severity: string;
  readonly check: string;
  readonly sheet: string | null;
  readonly cell: string | null;
}

const place = (check: string, sheet: string | null, cell: string | null): string =>
  `${check} ${sheet ?? ''}!${cell ?? ''}`;
const sorted = (said: readonly string[]): string[] => [...new Set(said)].sort();

/** What the command line raises above info about the review register of a workbook. */
async function checked(file: string): Promise<string[]> {
  const { out, err } = await run(['check', file, '--json']);
  expect(err).toBe('');
  const { findings } = JSON.parse(out) as { findings: readonly Finding[] };
  return sorted(
    findings
      .filter(({ register, severity }) => register === REVIEW_DAY && severity !== 'info')
      .map(({ check, sheet, cell }) => place(check, sheet, cell)),
  );
}

/** The same without a file, each with the sentence it gets; said by several programmes it counts once. */
function raised(register: ReviewRegister): string[] {
  const inputs = reviewSheets(register).map((s) => ({ values: tableValues(s), sheet: s.name }));
  const findings = claimsFor(readLedger(inputs)).flatMap((claim) => claim.findings);
  return sorted(
    findings
      .filter(({ severity }) => severity !== 'info')
      .map(({ check, message, sheet, row, column }) => {
        const cell = row === null ? null : cellAddress(row - 1, (column ?? 1) - 1);
        return `${place(check, sheet, cell)} ${message.id}`;
      }),
  );
}

function listed(defects: readonly Defect[], register: ReviewRegister): { at: string; said: string }[] {
  return defects
    .flatMap(({ finds }) => finds)
    .map((found) => {
      const { sheet, cell } = placeOf(found, register);
      const at = place(found.check, sheet, cell);
      return { at, said: `${at} ${found.message}` };
    });
}

describe('the review day', () => {
  it('has at least 45 planted defects of at least 40 kinds, each with a number of its own', () => {
    expect(DEFECTS.length).toBeGreaterThanOrEqual(45);
    const kinds = new Set(
      DEFECTS.map(({ finds: [first] }) => `${first?.check ?? ''} ${first?.message ?? ''}`),
    );
    expect(kinds.size).toBeGreaterThanOrEqual(40);
    expect(new Set(DEFECTS.map(({ id }) => id)).size).toBe(DEFECTS.length);
  });

  it('is found by the command line on the workbook: all of the list and nothing else', async () => {
    const placed = DEFECTS.map((d) => ({ ...d, finds: d.finds.filter(({ at }) => at !== null) }));
    const places = listed(placed, DEFECTIVE_REGISTER).map(({ at }) => at);
    // A reading has no place of its own; that of F3 stands among all the others too.
    expect(await checked(EXAMPLE)).toEqual(sorted([...places, place('reading', null, null)]));
  });

  it('gives nothing above info without the defects', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'suanbu-review-'));
    const file = path.join(folder, 'clean.xlsx');
    await writeFile(file, await writeXlsx({ sheets: reviewSheets(CLEAN_REGISTER).map(writeTable) }));
    expect(await checked(file)).toEqual([]);
    await rm(folder, { recursive: true });
  });

  it('asks of the clean register everything that the programmes check', () => {
    const inputs = reviewSheets(CLEAN_REGISTER).map((s) => ({ values: tableValues(s), sheet: s.name }));
    const claims = claimsFor(readLedger(inputs));
    expect(claims.map(({ outcome }) => outcome.kind)).toEqual(['amount', 'amount', 'amount']);
    expect(claims.flatMap(({ unchecked }) => unchecked)).toEqual([]);
    expect(claims.map(({ claimable, evidenced }) => claimable === evidenced)).toEqual([true, true, true]);
  });

  it.each(DEFECTS.map((defect) => [defect.id, defect.what.zh, defect] as const))(
    '%s alone: %s',
    (_id, _what, defect) => {
      const register = plant(CLEAN_REGISTER, [defect]);
      expect(raised(register)).toEqual(sorted(listed([defect], register).map(({ said }) => said)));
    },
  );

  it('has sheets that are read as tables, and a list that is not', () => {
    const sheets = reviewSheets(DEFECTIVE_REGISTER);
    expect(sheets.map((s) => findTables({ values: tableValues(s) }).length)).toEqual(
      REVIEW_KINDS.map(() => 1),
    );
    expect(findTables({ values: defectSheet().rows ?? [] })).toEqual([]);
  });
});
