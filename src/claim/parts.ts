import type { Sight, Subject } from '../checks';
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
  const { ctx, examination, outcome } = evaluation;
  if (outcome.kind !== 'amount') return { evidenced: claimable, atRisk: ZERO, notChecked: ZERO };
  if (ctx.ledger.plainAmounts) return nothingChecked(claimable);
  const left = (most: Fen, doubts: Doubts, sight: Sight): Fen => {
    if (doubts.size === 0) return most;
    const rest = applyRule(ctx, certainIn(evaluation, sight), { without: doubts, sight });
    return rest.kind === 'amount' ? minFen(most, rest.amount) : ZERO;
  };
  const checked = left(claimable, examination.unknown, 'checked');
  const evidenced = left(checked, allDoubts(examination), 'certain');
  return {
    evidenced,
    atRisk: (checked - evidenced) as Fen,
    notChecked: (claimable - checked) as Fen,
  };
}

/**
 * The rows that count also when items are told apart no further than was seen, and surely do. A row that then
 * gets nothing does not come back when the row that counts in its stead is in doubt.
 */
function certainIn({ ctx, eligible, examination }: Evaluation, sight: Sight): readonly Subject[] {
  if (ctx.programme.subject === 'contracts') return eligible;
  const outcome = applyRule(ctx, eligible, { doubts: allDoubts(examination), sight });
  const gone = outcome.kind === 'amount' ? (outcome.left ?? []) : [];
  const out = new Set(gone.flatMap(({ row, instead }) => (instead ? [row, instead.row] : [row])));
  return eligible.filter((_, i) => !out.has(i));
}
