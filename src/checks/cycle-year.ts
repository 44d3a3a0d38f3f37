import type { CivilDate } from '../calendar';
import type { Contract } from '../ledger';
import { message } from '../messages';
import { sideOf, windowText } from '../policy';
import { contractCheck, excludes } from './about-contract';
import type { CheckContext } from './context';
import { datesMatter } from './dates/dates-matter';
import { dayText } from './dates/months';
import { dayOf } from './dates/settled';
import { columnName } from './finding';
import { own } from './unknown/rest';

/**
 * LGC 二（二）: the service falls into the cycle year, both ends inclusive (A06: every date that is
 * known). Invoices and payments are placed by their own dates where they are counted.
 */
export const cycleYear = contractCheck(
  'cycle-year',
  undefined,
  (ctx, contract, names) => {
    if (!datesMatter(ctx, 'service')) return null;
    const out = outsideCycle(ctx, contract);
    if (out) {
      const params = {
        ...names(),
        column: columnName(contract.source, out.field),
        date: dayText(ctx.ledger, contract, out.field) ?? '',
        window: windowText(ctx.cycle),
      };
      return out.wholly
        ? excludes(message('check.service-beyond-cycle', params), out.field)
        : excludes(message('check.service-outside-cycle', params), out.field);
    }
    return null;
  },
  [own('serviceStart', placesByService), own('serviceEnd', placesByService)],
);

function placesByService(ctx: CheckContext): boolean {
  return datesMatter(ctx, 'service');
}

/** The service date outside the cycle year, and whether no day of the service is inside. */
export function outsideCycle(
  ctx: CheckContext,
  contract: Contract,
): { readonly field: 'serviceStart' | 'serviceEnd'; readonly wholly: boolean } | null {
  const outside = (day: CivilDate | null) => day !== null && sideOf(ctx.cycle, day) !== 'inside';
  const [start, end] = [dayOf(ctx, contract, 'serviceStart'), dayOf(ctx, contract, 'serviceEnd')];
  const field = outside(start) ? 'serviceStart' : outside(end) ? 'serviceEnd' : null;
  if (field === null) return null;
  const [from, to] = [start ?? end ?? 0, end ?? start ?? 0];
  return { field, wholly: to < ctx.cycle.start || from > ctx.cycle.end };
}
