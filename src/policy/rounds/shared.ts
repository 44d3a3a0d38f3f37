import { message, type Message } from '../../messages';
import { formatYuan, sumFen, ZERO, type Fen } from '../../money';
import {
  applyCap,
  applyFloor,
  byYear,
  fenRounding,
  measured,
  measureItem,
  roundAmount,
  takeRate,
  type Measure,
  type RoundingReading,
} from '../mechanisms';
import { sumRows, type EligibleRow, type RuleInput } from '../rule';
import type { Clause, LeftRow, Outcome, TraceStep } from '../types';
import { pooledBase, runningShares } from './pooled';

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

/**
 * The shape of several articles: each year's spending → (floor) → rate → yearly cap. A year below the
 * floor gives nothing; when every year is, the answer is a certain no.
 */
export function yearlyShare(input: RuleInput, floor?: Fen): Outcome {
  const { parameters, rows } = input;
  if (rows.length === 0) return nothingToCount();
  const rate = parameters.get('rate');
  const cap = parameters.get('cap');
  const trace: TraceStep[] = [];
  const missed: TraceStep[] = [];
  const amounts: Fen[] = [];
  const shares = new Map<EligibleRow, Fen>();
  const left = new Map<EligibleRow, WhyLeft>();
  const rounding = fenRounding(input.option('round'));
  const measure = {
    rate: parameters.rate('rate'),
    cap: parameters.amount('cap'),
    clause: cap.clause,
    rounding,
  };
  for (const [year, ofYear] of byYear(rows)) {
    const base = yearBase(year, ofYear);
    trace.push(base);
    const spent = sumRows(ofYear, (r) => r.base);
    if (floor !== undefined) {
      const stepped = applyFloor(spent, floor, rate.clause);
      trace.push(stepped.step);
      if (!stepped.met) {
        missed.push(stepped.step);
        const { clause } = rate;
        for (const row of ofYear) left.set(row, { reason: belowFloor(year, spent, floor), clause });
        continue;
      }
    }
    const rated = takeRate(spent, measure.rate, rate.clause, rounding);
    const capped = applyCap(rated.amount, measure.cap, cap.clause);
    trace.push(rated.step, capped.step);
    amounts.push(capped.amount);
    runningShares(ofYear, (base) => measured(base, measure)).forEach((share, i) => {
      const row = ofYear[i];
      if (row) shares.set(row, share);
    });
  }
  if (amounts.length === 0) return { kind: 'ineligible', reasons: missed.map((m) => m.step), trace };
  return rounded(
    input,
    sumFen(amounts),
    trace,
    rows.map((row) => shares.get(row) ?? ZERO),
    left,
  );
}

function belowFloor(year: number | null, spent: Fen, floor: Fen): Message {
  const params = { amount: formatYuan(spent), floor: formatYuan(floor) };
  return message('check.left-floor', { ...params, year: year ?? '' });
}

function yearBase(year: number | null, rows: readonly EligibleRow[]): TraceStep {
  const base = pooledBase(
    rows.length,
    sumRows(rows, (r) => r.base),
  );
  return year === null ? base : { ...base, step: message('trace.year-base', { year, count: rows.length }) };
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
