import type { CheckContext } from '../context';

/** A06: whether the dates of one kind of document place a fee in the cycle year (compute only). */
export function datesMatter(ctx: CheckContext, kind: 'service' | 'invoice' | 'payment'): boolean {
  if (ctx.programme.id !== 'LGC') return false;
  const test = ctx.option('lg.dateTest');
  return test === 'all' || test === kind;
}
