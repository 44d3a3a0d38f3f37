import { getsNothing, type CheckContext, type Examination, type Subject } from '../checks';
import type { Outcome } from '../policy';

/** What a rule left of the rows it was given: rows that get nothing are out like any that a check took out. */
interface Kept {
  readonly outcome: Outcome;
  readonly eligible: readonly Subject[];
  readonly examination: Examination;
}

/** Take out the rows that the rule leaves out, each with a finding that says why. */
export function withoutLeft(
  ctx: CheckContext,
  outcome: Outcome,
  eligible: readonly Subject[],
  examination: Examination,
): Kept {
  if (outcome.kind !== 'amount' || !outcome.left || ctx.ledger.plainAmounts) {
    return { outcome, eligible, examination };
  }
  const gone = new Set(outcome.left.map(({ row }) => row));
  const isKept = (_: unknown, i: number): boolean => !gone.has(i);
  const found = outcome.left.flatMap((left) => {
    const subject = eligible[left.row];
    return subject ? [getsNothing(ctx, subject, left)] : [];
  });
  const excluded = new Map(examination.excluded);
  for (const finding of found) if (finding.subject) excluded.set(finding.subject, finding);
  const shares = outcome.shares?.filter(isKept);
  return {
    outcome: { ...outcome, ...(shares ? { shares } : {}) },
    eligible: eligible.filter(isKept),
    examination: { ...examination, excluded, findings: [...examination.findings, ...found] },
  };
}
