import type { CivilDate, DateWindow } from '../../calendar';
import { parseDate } from '../../calendar';
import { isYoung, isEnterprise } from '../../policy';
import type { CheckContext } from '../context';

/** The day the voucher guide came out: the user's, else the round's (A22). */
export function voucherPublished(ctx: CheckContext): CivilDate {
  const chosen = parseDate(ctx.option('sz.guidePublished'), 1900);
  return typeof chosen === 'number' ? chosen : ctx.programme.parameters.date('published');
}

/**
 * Whether a firm registered in the month is over one year old on any of its days, so that the rate is not
 * raised. A month of days that would raise it waits for the day, as the rate is then worth money.
 */
export function isYoungSettled(ctx: CheckContext, month: DateWindow): boolean {
  const { applicant } = ctx.ledger;
  if (applicant && !isEnterprise(applicant)) return true;
  return !isYoung(month.end, voucherPublished(ctx), ctx.option('sz.anniversaryDayCountsAs'));
}

/** Whether an application made in the month is in time on any of its days; only the measures are long enough. */
export function isFilingSettled({ programme }: CheckContext, month: DateWindow): boolean {
  if (programme.subject === 'contracts') return false;
  const { effective } = programme.parameters.get('validTo');
  return month.start >= effective && month.end <= programme.parameters.date('validTo');
}
