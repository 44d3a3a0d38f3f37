import { applyRate, formatYuan, minFen, type Decimal, type Fen } from '../../money';
import { message, type Message } from '../../messages';
import type { Clause } from '../types';
import type { Stepped } from './stepped';

/** What a single project, sale or event is measured by. At least one of rate and cap is given. */
export interface Measure {
  readonly rate?: Decimal;
  /** Cap for this item alone (每个、单个、该次). */
  readonly cap?: Fen;
  readonly clause: Clause;
}

/** Item (逐项): rate of the base, truncated to the fen, and not more than the item's own cap. */
export function measureItem(item: string, base: Fen, { rate, cap, clause }: Measure): Stepped {
  const rated = rate ? applyRate(base, rate) : base;
  const amount = cap === undefined ? rated : minFen(rated, cap);
  const step = itemMessage(item, rate, cap);
  return { amount, step: { step, base, rate: rate ?? null, limit: cap ?? null, amount, clause } };
}

function itemMessage(item: string, rate: Decimal | undefined, cap: Fen | undefined): Message {
  const percent = rate?.times(100).toString() ?? '';
  if (cap === undefined) return message('trace.item-rate', { item, rate: percent });
  const limit = formatYuan(cap);
  return rate
    ? message('trace.item-rate-cap', { item, rate: percent, cap: limit })
    : message('trace.item-cap', { item, cap: limit });
}
