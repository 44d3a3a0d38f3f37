import { minFen, ZERO, type Fen } from '../money';
import { allDoubts, type Doubts } from './doubts';
import { applyRule, type Evaluation } from './evaluate';

/** The three parts of an amount; all null where there is none. */
export interface Parts {
  readonly evidenced: Fen | null;
  readonly atRisk: Fen | null;
  readonly notChecked: Fen | null;
}
export const NO_PARTS: Parts = { evidenced: null, atRisk: null, notChecked: null };

/** The parts of an amount of which nobody can say what it rests on. */
export function nothingChecked(claimable: Fen): Parts {
  return { evidenced: ZERO, atRisk: ZERO, notChecked: claimable };
}

/**
 * Floors and caps divide like the fees: not checked is the amount less the rule on what was checked; at risk
 * is that less the rule on what is clean. A fee both doubtful and not checked is not checked.
 */
export function partsOf(evaluation: Evaluation, claimable: Fen): Parts {
  const { ctx, eligible, examination, outcome } = evaluation;
  if (outcome.kind !== 'amount') return { evidenced: claimable, atRisk: ZERO, notChecked: ZERO };
  if (ctx.ledger.plainAmounts) return nothingChecked(claimable);
  const left = (most: Fen, doubts: Doubts): Fen => {
    if (doubts.size === 0) return most;
    const rest = applyRule(ctx, eligible, { without: doubts });
    return rest.kind === 'amount' ? minFen(most, rest.amount) : ZERO;
  };
  const checked = left(claimable, examination.unknown);
  const evidenced = left(checked, allDoubts(examination));
  return {
    evidenced,
    atRisk: (checked - evidenced) as Fen,
    notChecked: (claimable - checked) as Fen,
  };
}
