import { formatYuan, minFen, type Fen } from '../../money';
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

/** Yearly cap (每年最高): what falls into one year, of all kinds together, is not more than the cap. */
export function capPerYear(
  amounts: readonly Yearly[],
  cap: Fen,
  clause: Clause,
): { readonly amount: Fen; readonly steps: readonly TraceStep[] } {
  const steps: TraceStep[] = [];
  let total = 0;
  for (const [year, items] of byYear(amounts)) {
    let sum = 0;
    for (const item of items) sum += item.amount;
    const { amount, step } =
      year === null ? applyCap(sum as Fen, cap, clause) : capOf(year, sum as Fen, cap, clause);
    total += amount;
    steps.push(step);
  }
  return { amount: total as Fen, steps };
}

function capOf(year: number, base: Fen, cap: Fen, clause: Clause): ReturnType<typeof applyCap> {
  const amount = minFen(base, cap);
  const id = base > cap ? 'trace.year-cap-binds' : 'trace.year-cap-free';
  const step = message(id, { year, cap: formatYuan(cap) });
  return { amount, step: { step, base, rate: null, limit: cap, amount, clause } };
}
