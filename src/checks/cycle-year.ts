import type { CivilDate } from '../calendar';
import type { Contract } from '../ledger';
import { message } from '../messages';
import { sideOf, windowText } from '../policy';
import { atRisk, contractCheck, excludes } from './about-contract';
import type { CheckContext } from './context';
import { datesMatter } from './dates/dates-matter';
import { dayText, isBlank } from './dates/months';
import { dayOf } from './dates/settled';
import { columnName } from './finding';

/**
 * LGC 二（二）: the service falls into the cycle year, both ends inclusive (A06: every date that is
 * known). Invoices and payments are placed by their own dates where they are counted.
 */
export const cycleYear = contractCheck(
  'cycle-year',
  undefined,
  (ctx, contract, names) => {
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
    // A cell that cannot be read is reported as such.
    const dated =
      !isBlank(ctx.ledger, contract, 'serviceStart') || !isBlank(ctx.ledger, contract, 'serviceEnd');
    if (dated || ctx.ledger.invoices || ctx.ledger.payments) return null;
    return atRisk(
      message('check.service-undated', { ...names(), window: windowText(ctx.cycle) }),
      'serviceStart',
    );
  },
  (ctx) => datesMatter(ctx, 'service') && hasServiceDates(ctx),
);

function hasServiceDates({ ledger: { contracts } }: CheckContext): boolean {
  return contracts !== undefined && (contracts.has('serviceStart') || contracts.has('serviceEnd'));
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
