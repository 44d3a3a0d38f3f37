import { applyRate, type Decimal, type Fen } from '../../money';
import { message, type Message } from '../../messages';
import type { Clause } from '../types';
import type { Stepped } from './stepped';

/** Rate (比例): base × rate, truncated to the fen so that "not more than" holds. */
export function takeRate(base: Fen, rate: Decimal, clause: Clause, step?: Message): Stepped {
  const amount = applyRate(base, rate);
  const text = step ?? message('trace.rate', { rate: rate.times(100).toString() });
  return { amount, step: { step: text, base, rate, limit: null, amount, clause } };
}
