import { formatYuan, minFen, type Fen } from '../../money';
import { message } from '../../messages';
import type { Clause } from '../types';
import type { Stepped } from './stepped';

/** Lifetime cap (合计最高, without 每年): one for all years together. */
export function applyLifetimeCap(base: Fen, cap: Fen, clause: Clause): Stepped {
  const amount = minFen(base, cap);
  const id = base > cap ? 'trace.lifetime-cap-binds' : 'trace.lifetime-cap-free';
  const step = message(id, { cap: formatYuan(cap) });
  return { amount, step: { step, base, rate: null, limit: cap, amount, clause } };
}
