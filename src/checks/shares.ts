import { daysBetween, monthsSpanned, type CivilDate, type DateWindow } from '../calendar';
import type { Contract } from '../ledger';
import { proportion, type Fen } from '../money';
import type { CheckContext } from './context';

/** The part of a fee that falls into a window, by whole months where they are whole, else by days. */
export function proRata(fee: Fen, start: CivilDate, end: CivilDate, window: DateWindow): Fen {
  const [from, to] = [Math.max(start, window.start), Math.min(end, window.end)] as [CivilDate, CivilDate];
  if (to < from) return 0 as Fen;
  const [part, whole] = [monthsSpanned(from, to), monthsSpanned(start, end)];
  if (part.days === 0 && whole.days === 0) return proportion(fee, part.months, whole.months, 'down');
  return proportion(fee, daysBetween(from, to) + 1, daysBetween(start, end) + 1, 'down');
}

/** The part of a contract's fee inside its window, where the reading takes parts (A05, A27). */
export function shareInside(ctx: CheckContext, contract: Contract, fee: Fen | null): Fen | null {
  if (fee === null) return null;
  const window = proRataWindow(ctx);
  const { serviceStart, serviceEnd } = contract;
  if (!window || serviceStart === null || serviceEnd === null || serviceEnd < serviceStart) return fee;
  return proRata(fee, serviceStart, serviceEnd, window);
}

function proRataWindow(ctx: CheckContext): DateWindow | null {
  const { parameters } = ctx.programme;
  if (ctx.programme.id === 'LGM' && ctx.option('lgm.completion') === 'performedPart') return ctx.cycle;
  if (ctx.programme.id === 'SZV' && ctx.option('sz.overrun') === 'prorata') {
    return { start: 0 as CivilDate, end: parameters.date('contractEnd') };
  }
  return null;
}

const MONTHS_A_YEAR = 12;
const DAYS_A_YEAR = 365;

/** A29: a service of more than a year counts towards a yearly floor with one year's share. */
export function annualShare(ctx: CheckContext, contract: Contract, fee: Fen): Fen {
  const { serviceStart, serviceEnd } = contract;
  if (ctx.programme.id !== 'SZV' || ctx.option('sz.annualise') !== 'true') return fee;
  if (serviceStart === null || serviceEnd === null || serviceEnd < serviceStart) return fee;
  const span = monthsSpanned(serviceStart, serviceEnd);
  if (span.months < MONTHS_A_YEAR || (span.months === MONTHS_A_YEAR && span.days === 0)) return fee;
  if (span.days === 0) return proportion(fee, MONTHS_A_YEAR, span.months, 'down');
  return proportion(fee, DAYS_A_YEAR, daysBetween(serviceStart, serviceEnd) + 1, 'down');
}
