import { formatYuan, minFen, type Fen } from '../../money';
import { message } from '../../messages';
import type { Clause } from '../types';
import type { Stepped } from './stepped';

/** Cap (上限): never more than the cap; the cap itself may be reached. */
export function applyCap(base: Fen, cap: Fen, clause: Clause): Stepped {
  const amount = minFen(base, cap);
  const id = base > cap ? 'trace.cap-binds' : 'trace.cap-free';
  return {
    amount,
    step: { step: message(id, { cap: formatYuan(cap) }), base, rate: null, limit: cap, amount, clause },
  };
}
