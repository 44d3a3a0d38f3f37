import { anniversary, daysBetween, monthsSpanned, type CivilDate, type DateWindow } from '../calendar';
import type { Contract } from '../ledger';
import { proportion, type Fen } from '../money';
import type { CheckContext } from './context';
import { countsInPart } from './dates/dates-matter';

/** The part of a fee that falls into a window, by whole months where they are whole, else by days. */
export function proRata(fee: Fen, start: CivilDate, end: CivilDate, window: DateWindow): Fen {
  const [from, to] = [Math.max(start, window.start), Math.min(end, window.end)] as [CivilDate, CivilDate];
  if (to < from) return 0 as Fen;
  const [part, whole] = [monthsSpanned(from, to), monthsSpanned(start, end)];
  if (part.days === 0 && whole.days === 0) return proportion(fee, part.months, whole.months, 'down');
  return proportion(fee, daysBetween(from, to) + 1, daysBetween(start, end) + 1, 'down');
}

/** Days of a service, both ends inclusive: how many there are, and how many of them lie in the window. */
export interface ServiceDays {
  readonly inside: number;
  readonly all: number;
}

/** Null where a date of the service is blank, or they are the wrong way round. */
export function serviceDays({ serviceStart, serviceEnd }: Contract, window: DateWindow): ServiceDays | null {
  if (serviceStart === null || serviceEnd === null || serviceEnd < serviceStart) return null;
  const [from, to] = [Math.max(serviceStart, window.start), Math.min(serviceEnd, window.end)];
  return { inside: Math.max(0, to - from + 1), all: daysBetween(serviceStart, serviceEnd) + 1 };
}

/** Whether a contract counts with a part of its days of service (A05, A06). */
export function straddlesCycle(ctx: CheckContext, contract: Contract): boolean {
  const days = countsInPart(ctx) ? serviceDays(contract, ctx.cycle) : null;
  return days !== null && days.inside < days.all;
}

/**
 * The part of a contract's price inside its window, where the reading takes parts: by days for the cycle year (A05,
 * A06), by months where they are whole for the end of the voucher's service (A27). Without its dates all of it.
 */
export function shareInside(ctx: CheckContext, contract: Contract, price: Fen | null): Fen | null {
  if (price === null) return null;
  if (countsInPart(ctx)) {
    const days = serviceDays(contract, ctx.cycle);
    return days ? proportion(price, days.inside, days.all, 'down') : price;
  }
  const { serviceStart, serviceEnd } = contract;
  if (ctx.programme.id !== 'SZV' || ctx.option('sz.overrun') !== 'prorata') return price;
  if (serviceStart === null || serviceEnd === null || serviceEnd < serviceStart) return price;
  const last = ctx.programme.parameters.date('contractEnd');
  return proRata(price, serviceStart, serviceEnd, { start: 0 as CivilDate, end: last });
}

const MONTHS_A_YEAR = 12;
const DAYS_A_YEAR = 365;

/** A60: a service that ends on its anniversary day, or before, is one year. */
export function isOverAYear(start: CivilDate, end: CivilDate): boolean {
  return end > anniversary(start, 1);
}

/** A29: a service of more than a year counts towards a yearly floor with one year's share. */
export function annualShare(ctx: CheckContext, contract: Contract, fee: Fen): Fen {
  const { serviceStart, serviceEnd } = contract;
  if (ctx.programme.id !== 'SZV' || ctx.option('sz.annualise') !== 'true') return fee;
  if (serviceStart === null || serviceEnd === null || serviceEnd < serviceStart) return fee;
  if (!isOverAYear(serviceStart, serviceEnd)) return fee;
  const span = monthsSpanned(serviceStart, serviceEnd);
  if (span.days === 0) return proportion(fee, MONTHS_A_YEAR, span.months, 'down');
  return proportion(fee, DAYS_A_YEAR, daysBetween(serviceStart, serviceEnd) + 1, 'down');
}
