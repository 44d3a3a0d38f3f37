import {
  countsInDoubt,
  getsNothing,
  risksIn,
  type CheckContext,
  type Examination,
  type Finding,
  type Subject,
} from '../checks';
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
  const left = outcome.left;
  const gone = new Set(left.map(({ row }) => row));
  const isKept = (_: unknown, i: number): boolean => !gone.has(i);
  const out = left.flatMap((l) => about(eligible, l.row, (row) => getsNothing(ctx, row, l)));
  const doubted = new Map(left.flatMap((l) => (l.instead ? [[l.instead.row, l] as const] : [])));
  const doubts = [...doubted].flatMap(([at, l]) =>
    about(eligible, at, (row) => countsInDoubt(ctx, row, l, l.instead?.doubt ?? l.reason)),
  );
  const excluded = new Map(examination.excluded);
  for (const finding of out) if (finding.subject) excluded.set(finding.subject, finding);
  const findings = [...examination.findings, ...out, ...doubts];
  const shares = outcome.shares?.filter(isKept);
  return {
    outcome: { ...outcome, ...(shares ? { shares } : {}) },
    eligible: eligible.filter(isKept),
    examination: { ...examination, excluded, findings, risks: risksIn(findings) },
  };
}

function about(rows: readonly Subject[], at: number, say: (row: Subject) => Finding): Finding[] {
  const row = rows[at];
  return row ? [say(row)] : [];
}
