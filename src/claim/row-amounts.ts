import type { Ledger } from '../ledger';
import { addFen, minFen, proportion, ZERO, type Fen } from '../money';
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
}

/**
 * The amount of each counted row, in the order of the register: the pooled cap is filled from the top,
 * and the parts sum to the outcome's amount to the fen. Empty unless the outcome is an amount.
 */
export function rowAmounts(id: ProgrammeId, ledger: Ledger): RowAmount[] {
  const evaluation = evaluate(programmeOf(id), ledger);
  const { outcome } = evaluation;
  if (outcome.kind !== 'amount') return [];
  const rows = countedRows(evaluation);
  const shares = outcome.shares ?? byBase(rows, outcome);
  let left: Fen = outcome.amount;
  const amounts = rows.map((row, i) => {
    const amount = minFen(left, shares[i] ?? ZERO);
    left = (left - amount) as Fen;
    return { ...row, amount };
  });
  // Rounding of the total takes from the last row that has anything; nothing is ever left over.
  const last = amounts.findLastIndex((r) => r.amount > 0);
  return amounts.map((r, i) => (i === last ? { ...r, amount: addFen(r.amount, left) } : r));
}

type Counted = Omit<RowAmount, 'amount'>;

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

/** In proportion to the base, cut down to the fen; what the cuts leave goes to the last row. */
function byBase(rows: readonly Counted[], { amount }: Extract<Outcome, { kind: 'amount' }>): Fen[] {
  const total = rows.reduce((sum, r) => sum + r.base, 0);
  if (total === 0) return rows.map(() => ZERO);
  return rows.map((r) => proportion(amount, r.base, total, 'down'));
}
