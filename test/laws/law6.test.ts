import fc from 'fast-check';
import { checklistOf } from '../support/law-written';
import { claimsIn } from '../support/law-claims';
import { counted } from '../support/law-counter';
import { lawSheets } from '../support/law-registers';
import { LAW_SEED } from '../support/law-seed';

/** Law 6: writing down changes nothing. A checklist, a decision on a finding, a mark beside a row moves no money. */

const RUNS = { numRuns: 30, endOnFailure: true, ...LAW_SEED };

describe('writing down changes nothing', () => {
  test('a checklist in any state, decisions on findings, marks', () => {
    let asked = 0;
    let told = 0;
    fc.assert(
      fc.property(lawSheets, checklistOf, (given, written) => {
        const sheets = given.filter(({ kind }) => kind !== 'materials');
        const before = claimsIn(sheets);
        asked += 1;
        if (before.some(({ evidenced }) => (evidenced ?? 0) > 0)) told += 1;
        expect(claimsIn(written(sheets))).toEqual(before);
      }),
      RUNS,
    );
    counted('law 6', told, asked);
  });
});
