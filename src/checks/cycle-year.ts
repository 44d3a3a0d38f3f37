import type { CivilDate } from '../calendar';
import type { Contract } from '../ledger';
import { message } from '../messages';
import { formatYuan, type Fen } from '../money';
import { sideOf, windowText } from '../policy';
import { contractCheck, excludes, info, type Names, type Verdict } from './about-contract';
import { fees } from './amounts';
import type { CheckContext } from './context';
import { countsInPart, datesMatter } from './dates/dates-matter';
import { dayText } from './dates/months';
import { dayOf } from './dates/settled';
import { columnName } from './finding';
import { serviceDays } from './shares';
import { own } from './unknown/rest';

/**
 * LGC 二（二）: the service falls into the cycle year, both ends inclusive (A06). A service that straddles it counts
 * with the part inside by default; wholly outside it is out. Invoices and payments are placed by their own dates.
 */
export const cycleYear = contractCheck(
  'cycle-year',
  undefined,
  (ctx, contract, names) => {
    if (!datesMatter(ctx, 'service')) return null;
    const out = outsideCycle(ctx, contract);
    if (!out) return null;
    if (!out.wholly && countsInPart(ctx)) return partVerdict(ctx, contract, names, out.field);
    const params = {
      ...names(),
      column: columnName(contract.source, out.field),
      date: dayText(ctx.ledger, contract, out.field) ?? '',
      window: windowText(ctx.cycle),
    };
    return out.wholly
      ? excludes(message('check.service-beyond-cycle', params), out.field)
      : excludes(message('check.service-outside-cycle', params), out.field);
  },
  [own('serviceStart', placesByService), own('serviceEnd', placesByService)],
);

function placesByService(ctx: CheckContext): boolean {
  return datesMatter(ctx, 'service');
}

/** A contract that counts in part, with the measures that decide how much; null: its days are not known. */
export function partVerdict(
  ctx: CheckContext,
  contract: Contract,
  names: () => Names,
  field: 'serviceStart' | 'serviceEnd',
): Verdict | null {
  const days = serviceDays(contract, ctx.cycle);
  const { share, invoiced, paid, base } = fees(ctx, contract);
  if (!days || days.inside === 0 || share === null || base === null) return null;
  const text = (measure: Fen | null) =>
    measure === null
      ? message('check.measure-unknown')
      : message('check.measure', { amount: formatYuan(measure) });
  const params = {
    ...names(),
    window: windowText(ctx.cycle),
    inside: days.inside,
    days: days.all,
    share: formatYuan(share),
    invoiced: text(invoiced),
    paid: text(paid),
    base: formatYuan(base),
  };
  return info(message('check.counted-in-part', params), field);
}

/** The service date outside the cycle year, and whether no day of the service can be inside. */
export function outsideCycle(
  ctx: CheckContext,
  contract: Contract,
): { readonly field: 'serviceStart' | 'serviceEnd'; readonly wholly: boolean } | null {
  const outside = (day: CivilDate | null) => day !== null && sideOf(ctx.cycle, day) !== 'inside';
  const [start, end] = [dayOf(ctx, contract, 'serviceStart'), dayOf(ctx, contract, 'serviceEnd')];
  const field = outside(start) ? 'serviceStart' : outside(end) ? 'serviceEnd' : null;
  if (field === null) return null;
  const isAfter = start !== null && start > ctx.cycle.end;
  return { field, wholly: isAfter || (end !== null && end < ctx.cycle.start) };
}

/** Whether the service dates take the contract out. */
export function isPlacedOut(ctx: CheckContext, contract: Contract): boolean {
  if (!datesMatter(ctx, 'service')) return false;
  const out = outsideCycle(ctx, contract);
  return out !== null && (out.wholly || !countsInPart(ctx));
}
