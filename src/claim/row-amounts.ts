import type { Ledger } from '../ledger';
import { message, type Message } from '../messages';
import { addFen, minFen, proportion, sumFen, ZERO, type Fen } from '../money';
import { programmeOf, type Outcome, type ProgrammeId } from '../policy';
import { eligibleRow, plainRow } from './eligible-row';
import { evaluate, type Evaluation } from './evaluate';

/** What one row brings under the pooled cap. */
export interface RowAmount {
  /** 1-based row; within the range when the sheet is unknown. */
  readonly row: number;
  readonly label: string;
  readonly supplier: string | null;
  readonly base: Fen;
  readonly amount: Fen;
  /** Why it brings nothing; none where it brings something. */
  readonly why: readonly Message[];
}

/**
 * The amount of each counted row, in the order of the register: the pooled cap is filled from the top,
 * and the parts sum to the outcome's amount to the fen. Without an amount every row has nothing, and the
 * reason of the claim; empty while the amount cannot be stated.
 */
export function rowAmounts(id: ProgrammeId, ledger: Ledger): RowAmount[] {
  const evaluation = evaluate(programmeOf(id), ledger);
  const { outcome } = evaluation;
  if (outcome.kind === 'incomplete') return [];
  const rows = countedRows(evaluation);
  const amounts = allocate(
    outcome,
    rows.map((r) => r.base),
  );
  return rows.map((row, i) => {
    const amount = amounts[i] ?? ZERO;
    return { ...row, amount, why: [...whyNothing(outcome), ...beyondCap(outcome, row.base, amount)] };
  });
}

/** Why a claim gives nothing, to each of its rows alike; none where it has an amount or waits for one. */
export function whyNothing(outcome: Outcome): readonly Message[] {
  return outcome.kind === 'amount' || outcome.kind === 'incomplete' ? [] : outcome.reasons;
}

/** Of a row that other rows leave no room for under a cap. Which rows these are goes by their order in the list. */
export function beyondCap(outcome: Outcome, base: Fen, amount: Fen | null): readonly Message[] {
  if (outcome.kind !== 'amount' || outcome.amount === 0) return [];
  return amount === 0 && base > 0 ? [message('evidence.cap-full')] : [];
}

/**
 * An outcome's amount over its rows, in their order: each gets its share until the pooled cap is full,
 * and the parts sum to the amount to the fen. All zero unless the outcome is an amount.
 */
export function allocate(outcome: Outcome, bases: readonly Fen[]): Fen[] {
  if (outcome.kind !== 'amount') return bases.map(() => ZERO);
  const shares = outcome.shares ?? byBase(bases, outcome.amount);
  let left: Fen = outcome.amount;
  const amounts = bases.map((_, i) => {
    const amount = minFen(left, shares[i] ?? ZERO);
    left = (left - amount) as Fen;
    return amount;
  });
  // What rounding left over goes to the last row that has anything.
  const last = amounts.findLastIndex((a) => a > 0);
  return amounts.map((a, i) => (i === last ? addFen(a, left) : a));
}

type Counted = Omit<RowAmount, 'amount' | 'why'>;

function countedRows({ ctx, eligible }: Evaluation): Counted[] {
  const { plainAmounts } = ctx.ledger;
  if (plainAmounts) {
    return plainAmounts.map((amount, i) => {
      const { label, base } = plainRow(amount, i);
      return { row: i + 1, label, supplier: null, base };
    });
  }
  return eligible.map((subject) => {
    const { label, base } = eligibleRow(ctx, subject);
    return { row: subject.row, label, supplier: subject.supplierName ?? subject.supplierCode, base };
  });
}

/** In proportion to the base, cut down to the fen. */
function byBase(bases: readonly Fen[], amount: Fen): Fen[] {
  const total = sumFen(bases);
  return bases.map((base) => (total === 0 ? ZERO : proportion(amount, base, total, 'down')));
}
