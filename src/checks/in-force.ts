import { formatDate } from '../calendar';
import { message } from '../messages';
import { sideOf, windowText } from '../policy';
import type { Check } from './check';
import { cite, finding } from './finding';
import { answers } from './unknown/rest';

const CHECK = 'in-force';

/** LG-M 八（二十一）: the measures apply from their first to their last day, both inclusive. */
export const inForce: Check = {
  id: CHECK,
  needs: ['applicant'],
  rests: [answers('submitted')],
  *run(ctx, { clause }) {
    const { applicant } = ctx.ledger;
    if (!applicant || applicant.submitted === null) return;
    const { parameters } = ctx.programme;
    const window = { start: parameters.get('validTo').effective, end: parameters.date('validTo') };
    if (sideOf(window, applicant.submitted) === 'inside') return;
    const params = {
      date: formatDate(applicant.submitted),
      window: windowText(window),
      clause: cite(clause),
    };
    yield finding(ctx, {
      check: CHECK,
      severity: 'block',
      effect: 'outside-window',
      message: message('check.not-in-force', params),
      at: { source: applicant.source, row: applicant.rows.get('submitted') ?? null },
      field: 'value',
    });
  },
};
