import { formatDate } from '../../calendar';
import { local, type LocalText } from '../../messages';
import { windowText } from '../../policy';
import type { CheckContext } from '../context';
import { daysThatCount } from './dates-matter';

/** The days on which a document counts, as a message names them: 周期年度 2024-08-13 至 2025-08-12. */
export function countedDaysText(ctx: CheckContext, kind: 'invoice' | 'payment'): LocalText {
  const days = daysThatCount(ctx, kind) ?? ctx.cycle;
  if (days.start !== ctx.cycle.start) {
    const filed = formatDate(days.end);
    return local(`申报日 ${filed} 以前（含）的期间`, `the time up to the application on ${filed}`);
  }
  const { zh, en } = windowText(days);
  return local(`周期年度 ${zh} `, `the cycle year ${en}`);
}
