import fc from 'fast-check';
import { claimsIn, raisedFrom } from '../support/law-claims';
import { counted } from '../support/law-counter';
import { lawSheets } from '../support/law-registers';
import { LAW_SEED } from '../support/law-seed';
import { NO_RECORDS, NOTHING_NEW, type NoRecord } from '../support/no-records';
import type { Sheet } from '../support/sheets';

/** Law 5: an invalid record is no record: void, reversed, terminated, money returned, entered twice. */

const RUNS = { numRuns: 15, endOnFailure: true, ...LAW_SEED };

type Money = Pick<
  ReturnType<typeof claimsIn>[number],
  'programme' | 'amount' | 'evidenced' | 'atRisk' | 'notChecked'
>;

function moneyIn(sheets: readonly Sheet[]): Money[] {
  return claimsIn(sheets).map(({ programme, amount, evidenced, atRisk, notChecked }) => {
    return { programme, amount, evidenced, atRisk, notChecked };
  });
}

function tryOn(
  law: string,
  records: readonly NoRecord[],
  compare: (before: Money[], after: Money[]) => void,
): void {
  let asked = 0;
  let told = 0;
  fc.assert(
    fc.property(lawSheets, fc.nat(), (sheets, r) => {
      const before = moneyIn(sheets);
      for (const { what, added } of records) {
        const more = added(sheets, r);
        if (!more) continue;
        asked += 1;
        if (before.some(({ evidenced }) => (evidenced ?? 0) > 0)) told += 1;
        const after = moneyIn(more);
        try {
          compare(before, after);
        } catch (error) {
          throw new Error(`${what}\n${String(error)}`, { cause: error });
        }
      }
    }),
    RUNS,
  );
  counted(law, told, asked);
}

test('what is void, reversed, failed or terminated leaves every amount and its parts as they were', () => {
  tryOn('law 5', NO_RECORDS, (before, after) => {
    expect(after).toEqual(before);
  });
});

test('what is entered again or taken back raises neither the amount nor what is evidenced', () => {
  const by = (part: 'amount' | 'evidenced', claims: Money[]): Map<Money['programme'], number> =>
    new Map(claims.flatMap((c) => (c[part] === null ? [] : [[c.programme, c[part]]])));
  tryOn('law 5, nothing new', NOTHING_NEW, (before, after) => {
    for (const part of ['amount', 'evidenced'] as const) {
      expect(raisedFrom(by(part, before), by(part, after))).toEqual([]);
    }
  });
});
