import type { CivilDate, DateWindow } from '../../calendar';
import type { CheckContext } from '../context';

/** How fees are placed in the cycle year (A06). */
type Placing = 'parts' | 'accrual' | 'all' | 'service' | 'invoice' | 'payment';

/**
 * The reading that places the fees of the programme; null where whole contracts are placed by a day of their own:
 * LGM counts what was completed (A05), and fees inside the year only where that is read as the part performed.
 */
function placingOf(ctx: CheckContext): Placing | null {
  const { id } = ctx.programme;
  const asked = id === 'LGC' || (id === 'LGM' && ctx.option('lgm.completion') === 'performedPart');
  return asked ? (ctx.option('lg.dateTest') as Placing) : null;
}

/** A06: whether the dates of one kind place a fee in the cycle year. */
export function datesMatter(ctx: CheckContext, kind: 'service' | 'invoice' | 'payment'): boolean {
  const placing = placingOf(ctx);
  if (placing === 'accrual') return kind === 'service';
  return placing === 'parts' || placing === 'all' || placing === kind;
}

/** Whether a contract that straddles the edge of the cycle year counts with the part inside. */
export function countsInPart(ctx: CheckContext): boolean {
  const placing = placingOf(ctx);
  return ctx.programme.id === 'LGM' ? placing !== null : placing === 'parts' || placing === 'accrual';
}

/**
 * The days, both ends inclusive, on which an invoice or a payment counts; null: on any. By `accrual` it need only be
 * there when the application is made.
 */
export function daysThatCount(ctx: CheckContext, kind: 'invoice' | 'payment'): DateWindow | null {
  if (placingOf(ctx) === 'accrual') return { start: 0 as CivilDate, end: ctx.submitted };
  return datesMatter(ctx, kind) ? ctx.cycle : null;
}
