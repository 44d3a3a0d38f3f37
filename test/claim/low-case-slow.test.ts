import fc from 'fast-check';
import { lowCaseOf, type LowCase } from '../../src/claim';
import { evaluate } from '../../src/claim/evaluate';
import { itemsOf, partiesOf, PLANNED } from '../../src/claim/plan/items';
import { search } from '../../src/claim/plan/search';
import type { Overrides } from '../../src/checks';
import type { Ledger } from '../../src/ledger';
import { OPTIONS, PROGRAMMES, type Programme } from '../../src/policy';
import { lawSheets } from '../support/law-registers';
import { LAW_SEED } from '../support/law-seed';
import { ledgerIn, type Sheet } from '../support/sheets';

/** The low case by its definition: every value of every option, each on a register of which nothing is remembered. */
function slowly(ledger: Ledger): { readonly total: number; readonly lowest: Map<string, number> } | null {
  const current = programmesIn(ledger).filter(
    (programme) => evaluate(programme, { ...ledger }).outcome.kind !== 'incomplete',
  );
  const present = current.length === 0 ? null : totalOf(ledger, current, {});
  if (present === null) return null;
  const lowest = new Map<string, number>();
  for (const option of OPTIONS) {
    const moves =
      !('movesAmount' in option) && option.programmes.some((id) => current.some((p) => p.id === id));
    for (const value of moves ? option.values.filter((v) => v !== 'custom') : []) {
      const total = totalOf(ledger, current, { [option.name]: value });
      if (total !== null && total < (lowest.get(option.name) ?? present)) lowest.set(option.name, total);
    }
  }
  return { total: present, lowest };
}

function programmesIn({ contracts, projects }: Ledger): Programme[] {
  return PROGRAMMES.filter(({ id, subject }) =>
    subject === 'contracts'
      ? contracts !== undefined && PLANNED.some((planned) => planned === id)
      : (projects.get(subject)?.rows.length ?? 0) > 0,
  );
}

function totalOf(given: Ledger, current: readonly Programme[], overrides: Overrides): number | null {
  const ledger = { ...given };
  const outcomes = current.map((programme) => evaluate(programme, ledger, overrides).outcome);
  if (outcomes.some(({ kind }) => kind === 'incomplete')) return null;
  const parties = partiesOf((programme) => evaluate(programme, ledger, overrides));
  const plan = ledger.contracts ? search(itemsOf(ledger, parties), parties).total : 0;
  return outcomes.reduce(
    (sum, outcome, i) =>
      current[i]?.subject !== 'contracts' && outcome.kind === 'amount' ? sum + outcome.amount : sum,
    plan,
  );
}

const CLAIMED = ['', '', '算力、训力券', '算力、模型'];

/** The same register with other programmes named for its contracts; blank: as they stand. */
function claimedAs(sheets: readonly Sheet[], programmes: string): Sheet[] {
  return sheets.map((sheet) => {
    const at = sheet.kind === 'contracts' ? sheet.headers.indexOf('申报项目') : -1;
    const claimed = (row: readonly unknown[]): unknown[] =>
      row.map((cell, i) => (i === at ? programmes : cell));
    return at < 0 || programmes === '' ? sheet : { ...sheet, rows: sheet.rows.map(claimed) };
  });
}

describe('the low case', () => {
  test('is what trying every reading by itself gives, nothing remembered and none left out', () => {
    let lowered = 0;
    fc.assert(
      fc.property(lawSheets, fc.constantFrom(...CLAIMED), (sheets, programmes) => {
        const ledger = ledgerIn(claimedAs(sheets, programmes));
        const quick: LowCase | null = lowCaseOf(ledger, 'all');
        const slow = slowly(ledger);
        expect(quick?.total).toBe(slow?.total);
        if (!quick || !slow) return;
        expect(quick.readings.map(({ option, total }) => [option, total])).toEqual([...slow.lowest]);
        const all = Object.fromEntries(quick.readings.map(({ option, value }) => [option, value]));
        const current = programmesIn(ledger).filter(
          (programme) => evaluate(programme, ledger).outcome.kind !== 'incomplete',
        );
        expect(quick.low).toBe(totalOf(ledger, current, all));
        if (quick.readings.length > 0) lowered += 1;
      }),
      { numRuns: 50, ...LAW_SEED },
    );
    // Registers of which no reading lowers the total would show nothing.
    expect(lowered).toBeGreaterThan(10);
  });
});
