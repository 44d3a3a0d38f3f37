import { formatYuan, type Fen } from '../../money';
import { message } from '../../messages';
import type { Clause } from '../types';
import type { Stepped } from './stepped';

/** Floor (门槛): the base counts in full from the floor on, inclusive (以上 includes the number). */
export function applyFloor(base: Fen, floor: Fen, clause: Clause): Stepped & { readonly met: boolean } {
  const met = base >= floor;
  const params = { base: formatYuan(base), floor: formatYuan(floor) };
  const step = met ? message('trace.floor-met', params) : message('trace.floor-missed', params);
  const amount = met ? base : (0 as Fen);
  return { met, amount, step: { step, base, rate: null, limit: floor, amount, clause } };
}
