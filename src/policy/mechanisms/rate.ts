import { applyRate, type Decimal, type Fen } from '../../money';
import { message, type Message } from '../../messages';
import type { Clause } from '../types';
import type { Stepped } from './stepped';

/** Rate (比例): base × rate, to the fen; truncated unless A12 is read otherwise. */
export function takeRate(
  base: Fen,
  rate: Decimal,
  clause: Clause,
  rounding: 'down' | 'half-up' = 'down',
): Stepped {
  const amount = applyRate(base, rate, rounding);
  const text: Message = message('trace.rate', { rate: rate.times(100).toString() });
  return { amount, step: { step: text, base, rate, limit: null, amount, clause } };
}
