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
  /** How the product comes to whole fen (A12). */
  readonly rounding?: 'down' | 'half-up';
}

/** Item (逐项): rate of the base, in whole fen, and not more than the item's own cap. */
export function measureItem(item: string, base: Fen, measure: Measure): Stepped {
  const { rate, cap, clause } = measure;
  const amount = measured(base, measure);
  const step = itemMessage(item, rate, cap);
  return { amount, step: { step, base, rate: rate ?? null, limit: cap ?? null, amount, clause } };
}

/** The amount of an item, without the line that explains it. */
export function measured(base: Fen, { rate, cap, rounding }: Measure): Fen {
  const rated = rate ? applyRate(base, rate, rounding) : base;
  return cap === undefined ? rated : minFen(rated, cap);
}

function itemMessage(item: string, rate: Decimal | undefined, cap: Fen | undefined): Message {
  const percent = rate?.times(100).toString() ?? '';
  if (cap === undefined) return message('trace.item-rate', { item, rate: percent });
  const limit = formatYuan(cap);
  return rate
    ? message('trace.item-rate-cap', { item, rate: percent, cap: limit })
    : message('trace.item-cap', { item, cap: limit });
}
