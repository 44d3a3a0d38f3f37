import { message, type Message } from '../../messages';
import { sumFen, ZERO, type Fen } from '../../money';
import { measured, measureItem, roundAmount, type Measure, type RoundingReading } from '../mechanisms';
import { sumRows, type EligibleRow, type RuleInput } from '../rule';
import type { Clause, LeftRow, Outcome, TraceStep } from '../types';
import { runningShares } from './pooled';

/** No row to count: a certain no. */
export function nothingToCount(): Outcome {
  return { kind: 'ineligible', reasons: [message('trace.no-rows')], trace: [] };
}

/** Why a row is left out, under which clause, and which row counts in its stead when that is in doubt. */
export interface WhyLeft extends Pick<LeftRow, 'reason' | 'clause'> {
  readonly instead?: { readonly row: EligibleRow; readonly doubt: Message };
}

/** The last step of every calculation: rounding (A12). `shares` are the rows' parts, in their order. */
export function rounded(
  input: RuleInput,
  amount: Fen,
  trace: readonly TraceStep[],
  shares?: readonly Fen[],
  why: ReadonlyMap<EligibleRow, WhyLeft> = new Map(),
): Outcome {
  const last = roundAmount(amount, input.option('round') as RoundingReading);
  const left = leftAmong(input.rows, why);
  return {
    kind: 'amount',
    amount: last.amount,
    trace: [...trace, last.step],
    ...(shares ? { shares } : {}),
    ...(left.length > 0 ? { left } : {}),
  };
}

function leftAmong(rows: readonly EligibleRow[], why: ReadonlyMap<EligibleRow, WhyLeft>): LeftRow[] {
  return rows.flatMap((row, i): LeftRow[] => {
    const own = why.get(row);
    if (!own) return [];
    const { reason, clause, instead } = own;
    return [
      {
        row: i,
        reason,
        clause,
        ...(instead ? { instead: { ...instead, row: rows.indexOf(instead.row) } } : {}),
      },
    ];
  });
}

/** Which row comes first: the earlier year, then the lower amount, then whatever the rows say. */
export function inTime(a: EligibleRow, b: EligibleRow): number {
  return (a.year ?? 0) - (b.year ?? 0) || a.base - b.base || (a.tie < b.tie ? -1 : Number(a.tie > b.tie));
}

/** A line of words only. */
export function note(step: TraceStep['step'], clause: Clause | null): TraceStep {
  return { step, base: null, rate: null, limit: null, amount: null, clause };
}

/** What a row shares a cap by: its platform, park or event; a row without a name stands alone. */
export function groupOf({ group, label }: EligibleRow): string {
  return group ?? `\u0000${label}`;
}

/** Rows of one platform, park or event together, in the order in which they first appear. */
export function grouped(rows: readonly EligibleRow[]): EligibleRow[][] {
  const groups = new Map<string, EligibleRow[]>();
  for (const row of rows) {
    const known = groups.get(groupOf(row));
    if (known) known.push(row);
    else groups.set(groupOf(row), [row]);
  }
  return [...groups.values()];
}

/** Items measured one by one: their sum, what each row adds in the order of the rows, and a line an item. */
export interface MeasuredItems {
  readonly amount: Fen;
  readonly shares: readonly Fen[];
  readonly byRow: ReadonlyMap<EligibleRow, Fen>;
  readonly steps: readonly TraceStep[];
}

/** Each item's rows together under one rate and cap; what the cap leaves falls to the earlier rows first. */
export function measureEach(rows: readonly EligibleRow[], measure: Measure): MeasuredItems {
  const byRow = new Map<EligibleRow, Fen>();
  const items = grouped(rows).map((item) => {
    const ordered = [...item].sort(inTime);
    const parts = runningShares(ordered, (base) => measured(base, measure));
    ordered.forEach((row, i) => byRow.set(row, parts[i] ?? ZERO));
    return measureItem(
      ordered[0]?.label ?? '',
      sumRows(ordered, (r) => r.base),
      measure,
    );
  });
  return {
    amount: sumFen(items.map(({ amount }) => amount)),
    shares: rows.map((row) => byRow.get(row) ?? ZERO),
    byRow,
    steps: items.map(({ step }) => step),
  };
}
