import { anniversary, formatDate } from '../../calendar';
import { message } from '../../messages';
import { isYoung, isEnterprise } from '../../policy';
import type { Check } from '../check';
import { cite, finding } from '../finding';
import { voucherPublished } from './applicant-months';

const CHECK = 'young-firm';

/** Days from the edge within which a slip of a date, or of the publication, turns the answer round. */
const NEAR = 7;

/** SZV 三（一）2: a firm about one year old when the guide came out; the edge is worth a word (A22). */
export const youngFirm: Check = {
  id: CHECK,
  advises: true,
  needs: ['applicant'],
  *run(ctx) {
    const { applicant } = ctx.ledger;
    if (!applicant || applicant.registered === null || !isEnterprise(applicant)) return;
    const { registered } = applicant;
    const published = voucherPublished(ctx);
    const days = Math.abs(published - anniversary(registered, 1));
    if (days > NEAR) return;
    const young = isYoung(registered, published, ctx.option('sz.anniversaryDayCountsAs'));
    const params = {
      registered: formatDate(registered),
      published: formatDate(published),
      answer: young ? message('check.young-yes') : message('check.young-no'),
      clause: cite(ctx.clauseOf(CHECK)),
    };
    yield finding(ctx, {
      check: CHECK,
      severity: 'info',
      effect: 'none',
      message:
        days === 0
          ? message('check.young-anniversary', params)
          : message('check.young-near', { ...params, days }),
      at: { source: applicant.source, row: applicant.rows.get('registered') ?? null },
      field: 'registered',
    });
  },
};
