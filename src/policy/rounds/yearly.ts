import { message, type Message } from '../../messages';
import { formatYuan, sumFen, ZERO, type Fen } from '../../money';
import { applyCap, applyFloor, byYear, fenRounding, measured, takeRate } from '../mechanisms';
import { sumRows, type EligibleRow, type RuleInput } from '../rule';
import type { Clause, Outcome, TraceStep } from '../types';
import { pooledBase, runningShares } from './pooled';
import { grouped, nothingToCount, rounded, type WhyLeft } from './shared';

/** What a year's spending must reach, inclusive: all of it together, or that of each item. */
export interface YearFloor {
  readonly amount: Fen;
  readonly of: 'year' | 'item';
}

/**
 * The shape of several articles: each year's spending → (floor) → rate → yearly cap, each year cut to the fen
 * (A56). What is below the floor gives nothing; when all of it is, the answer is a certain no.
 */
export function yearlyShare(input: RuleInput, floor?: YearFloor): Outcome {
  const { parameters, rows } = input;
  if (rows.length === 0) return nothingToCount();
  const [rate, cap] = [parameters.get('rate'), parameters.get('cap')];
  const rounding = fenRounding(input.option('round'));
  const measure = {
    rate: parameters.rate('rate'),
    cap: parameters.amount('cap'),
    clause: cap.clause,
    rounding,
  };
  const trace: TraceStep[] = [];
  const missed: Message[] = [];
  const amounts: Fen[] = [];
  const shares = new Map<EligibleRow, Fen>();
  const left = new Map<EligibleRow, WhyLeft>();
  for (const [year, ofYear] of byYear(rows)) {
    trace.push(yearBase(year, ofYear));
    for (const part of floor ? partsOf(ofYear, floor) : []) {
      const compared = compare(year, part, floor?.amount ?? ZERO, rate.clause);
      trace.push(compared.step);
      if (!compared.why) continue;
      missed.push(compared.step.step);
      for (const row of part) left.set(row, compared.why);
    }
    const counted = ofYear.filter((row) => !left.has(row));
    if (counted.length === 0) continue;
    const spent = sumRows(counted, (r) => r.base);
    const rated = takeRate(spent, measure.rate, rate.clause, rounding);
    const capped = applyCap(rated.amount, measure.cap, cap.clause);
    trace.push(rated.step, capped.step);
    amounts.push(capped.amount);
    const parts = runningShares(counted, (base) => measured(base, measure));
    counted.forEach((row, i) => shares.set(row, parts[i] ?? ZERO));
  }
  if (amounts.length === 0) return { kind: 'ineligible', reasons: missed, trace };
  return rounded(
    input,
    sumFen(amounts),
    trace,
    rows.map((row) => shares.get(row) ?? ZERO),
    left,
  );
}

function partsOf(rows: readonly EligibleRow[], floor: YearFloor): readonly (readonly EligibleRow[])[] {
  return floor.of === 'item' ? grouped(rows) : [rows];
}

/** One part of a year against the floor; `why` it is left out when it is below. */
function compare(
  year: number | null,
  rows: readonly EligibleRow[],
  floor: Fen,
  clause: Clause,
): { readonly step: TraceStep; readonly why: WhyLeft | null } {
  const spent = sumRows(rows, (r) => r.base);
  const { met, step } = applyFloor(spent, floor, clause);
  const params = { amount: formatYuan(spent), floor: formatYuan(floor) };
  const reason =
    year === null
      ? message('check.left-floor', params)
      : message('check.left-year-floor', { ...params, year });
  return { step, why: met ? null : { reason, clause } };
}

function yearBase(year: number | null, rows: readonly EligibleRow[]): TraceStep {
  const base = pooledBase(
    rows.length,
    sumRows(rows, (r) => r.base),
  );
  return year === null ? base : { ...base, step: message('trace.year-base', { year, count: rows.length }) };
}
