import { formatDate, partsOf } from '../calendar';
import { message } from '../messages';
import { sideOf, windowText } from '../policy';
import type { Check } from './check';
import { cite, finding } from './finding';

const CHECK = 'filing-window';

/**
 * The day of the application against the round's filing window, both ends inclusive. A day in a
 * later year belongs to a round whose guide is not in the data: the last values stand, and it says so.
 */
export const filingWindow: Check = {
  id: CHECK,
  needs: ['applicant'],
  *run(ctx) {
    const { applicant } = ctx.ledger;
    if (!applicant || applicant.submitted === null) return;
    const { programme } = ctx;
    const window = programme.filingWindow;
    if (!window || sideOf(window, applicant.submitted) === 'inside') return;
    const at = { source: applicant.source, row: applicant.rows.get('submitted') ?? null };
    const params = {
      date: formatDate(applicant.submitted),
      window: windowText(window),
      round: programme.round,
      clause: cite(ctx.clauseOf(CHECK)),
    };
    if (partsOf(applicant.submitted).year > programme.year) {
      const said = message('check.later-round', params);
      yield finding(ctx, {
        check: CHECK,
        severity: 'warn',
        effect: 'none',
        message: said,
        at,
        field: 'value',
      });
    } else {
      const said = message('check.outside-filing-window', params);
      yield finding(ctx, {
        check: CHECK,
        severity: 'block',
        effect: 'outside-window',
        message: said,
        at,
        field: 'value',
      });
    }
  },
};
