import { message } from '../../messages';
import { applyRate, type Fen } from '../../money';
import {
  applyCap,
  applyFloor,
  fenRounding,
  roundAmount,
  takeRate,
  type RoundingReading,
} from '../mechanisms';
import { sumRows, type EligibleRow, type RuleInput } from '../rule';
import type { Outcome, TraceStep } from '../types';

/**
 * The shape both district guides share: pooled fees → (floor) → rate → yearly cap → rounding.
 * `floored` is what the floor compares, undefined when the guide has no floor; `lead` comes first in the trace.
 */
export function pooledSubsidy(input: RuleInput, floored?: Fen, lead: readonly TraceStep[] = []): Outcome {
  const { parameters, rows } = input;
  const base = sumRows(rows, (r) => r.base);
  const trace: TraceStep[] = [...lead, pooledBase(rows.length, base)];

  if (floored !== undefined) {
    const floor = parameters.get('floor');
    const stepped = applyFloor(floored, parameters.amount('floor'), floor.clause);
    trace.push(stepped.step);
    if (!stepped.met) return { kind: 'ineligible', reasons: [stepped.step.step], trace };
  }
  if (rows.length === 0) return { kind: 'ineligible', reasons: [message('trace.no-rows')], trace };

  const rounding = fenRounding(input.option('round'));
  const rated = takeRate(base, parameters.rate('rate'), parameters.get('rate').clause, rounding);
  const capped = applyCap(rated.amount, parameters.amount('cap'), parameters.get('cap').clause);
  const rounded = roundAmount(capped.amount, input.option('round') as RoundingReading);
  trace.push(rated.step, capped.step, rounded.step);
  return {
    kind: 'amount',
    amount: rounded.amount,
    trace,
    // Only a plan or a list of rows asks for them, and then once.
    get shares() {
      return runningShares(rows, (fees) => applyRate(fees, parameters.rate('rate'), rounding));
    },
  };
}

/** What each row adds to the total that `amountOf` makes of the bases, so that the parts sum to it. */
export function runningShares(rows: readonly EligibleRow[], amountOf: (base: Fen) => Fen): Fen[] {
  let [base, before] = [0, 0];
  return rows.map((row) => {
    base += row.base;
    const total = amountOf(base as Fen);
    const share = (total - before) as Fen;
    before = total;
    return share;
  });
}

/** The first line of every calculation: how many rows, and what they add up to. */
export function pooledBase(count: number, base: Fen): TraceStep {
  return {
    step: message('trace.base', { count }),
    base,
    rate: null,
    limit: null,
    amount: base,
    clause: null,
  };
}
