import type { EvidencePart, Examination, Subject } from '../checks';
import { minFen, ZERO, type Fen } from '../money';
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

/** What of a row does not count for now: all of it, or parts of its evidence. */
export interface RowDoubt {
  readonly whole: boolean;
  readonly parts: readonly EvidencePart[];
}
export type Doubts = ReadonlyMap<Subject, RowDoubt>;

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
    const rest = applyRule(ctx, eligible, doubts);
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

/** All that a row is in doubt about or not checked for. */
export function allDoubts({ risks, unknown }: Examination): Doubts {
  if (risks.size === 0) return unknown;
  if (unknown.size === 0) return risks;
  const all = new Map<Subject, RowDoubt>(unknown);
  for (const [subject, { whole, parts }] of risks) {
    const before = all.get(subject);
    all.set(subject, {
      whole: whole || (before?.whole ?? false),
      parts: [...(before?.parts ?? []), ...parts],
    });
  }
  return all;
}
