import { formatYuan, minFen, sumFen, type Fen } from '../../money';
import { message } from '../../messages';
import type { Clause, TraceStep } from '../types';
import { applyCap } from './cap';

/** An amount and the year whose cap it falls under; null: the one year of a table without 年度. */
export interface Yearly {
  readonly year: number | null;
  readonly amount: Fen;
}

/** Rows by year (A11), the earliest first; a table without years is one year. */
export function byYear<Row extends { readonly year: number | null }>(
  rows: readonly Row[],
): [number | null, Row[]][] {
  const years = new Map<number | null, Row[]>();
  for (const row of rows) {
    const known = years.get(row.year);
    if (known) known.push(row);
    else years.set(row.year, [row]);
  }
  return [...years].sort(([a], [b]) => (a ?? 0) - (b ?? 0));
}

/** Amounts after a yearly cap: their sum, what each is left with in their order, and a line a year. */
export interface CappedPerYear {
  readonly amount: Fen;
  readonly shares: readonly Fen[];
  readonly steps: readonly TraceStep[];
}

/**
 * Yearly cap (每年最高): what falls into one year, of all kinds together, is not more than the cap. The
 * cap is filled from the top.
 */
export function capPerYear(amounts: readonly Yearly[], cap: Fen, clause: Clause): CappedPerYear {
  const steps: TraceStep[] = [];
  const capped: Fen[] = [];
  for (const [year, items] of byYear(amounts)) {
    const sum = sumFen(items.map((item) => item.amount));
    const { amount, step } = year === null ? applyCap(sum, cap, clause) : capOf(year, sum, cap, clause);
    capped.push(amount);
    steps.push(step);
  }
  return { amount: sumFen(capped), shares: sharesOf(amounts, cap), steps };
}

function sharesOf(amounts: readonly Yearly[], cap: Fen): Fen[] {
  const left = new Map<number | null, number>();
  return amounts.map(({ year, amount }) => {
    const room = left.get(year) ?? cap;
    const share = Math.min(room, amount);
    left.set(year, room - share);
    return share as Fen;
  });
}

function capOf(year: number, base: Fen, cap: Fen, clause: Clause): ReturnType<typeof applyCap> {
  const amount = minFen(base, cap);
  const id = base > cap ? 'trace.year-cap-binds' : 'trace.year-cap-free';
  const step = message(id, { year, cap: formatYuan(cap) });
  return { amount, step: { step, base, rate: null, limit: cap, amount, clause } };
}
