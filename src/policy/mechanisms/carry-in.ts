import { formatYuan, maxFen, type Fen } from '../../money';
import { message } from '../../messages';
import type { Clause } from '../types';
import type { Stepped } from './stepped';

/** What last year's unredeemed quota does to this year's cap (A23). */
export type CarryReading = 'consume' | 'add' | 'ignore';

/** Carry-in (上年度未兑现额度): this year's cap after last year's unredeemed quota. */
export function carryIn(cap: Fen, unredeemed: Fen, reading: CarryReading, clause: Clause): Stepped {
  const params = { cap: formatYuan(cap), unredeemed: formatYuan(unredeemed) };
  const [amount, step] = ((): [Fen, ReturnType<typeof message>] => {
    switch (reading) {
      case 'consume':
        return [maxFen(0 as Fen, (cap - unredeemed) as Fen), message('trace.carry-consume', params)];
      case 'add':
        return [(cap + unredeemed) as Fen, message('trace.carry-add', params)];
      case 'ignore':
        return [cap, message('trace.carry-ignore', params)];
    }
  })();
  return { amount, step: { step, base: unredeemed, rate: null, limit: cap, amount, clause } };
}
