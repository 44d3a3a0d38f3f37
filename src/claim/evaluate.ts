import {
  createContext,
  examine,
  type CheckContext,
  type Examination,
  type Overrides,
  type Subject,
} from '../checks';
import type { Ledger } from '../ledger';
import type { Message } from '../messages';
import type { Outcome, Programme } from '../policy';
import { eligibleRow, plainRow } from './eligible-row';

/** One programme on one register under one set of readings: the outcome and what it rests on. */
export interface Evaluation {
  readonly ctx: CheckContext;
  readonly examination: Examination;
  readonly eligible: readonly Subject[];
  readonly outcome: Outcome;
}

const evaluations = new WeakMap<Ledger, Map<string, Evaluation>>();

/** Evaluate once per ledger, programme and readings; ledgers are themselves kept by content. */
export function evaluate(programme: Programme, ledger: Ledger, overrides: Overrides = {}): Evaluation {
  let known = evaluations.get(ledger);
  if (!known) evaluations.set(ledger, (known = new Map<string, Evaluation>()));
  const key = `${programme.round} ${JSON.stringify(overrides)}`;
  let found = known.get(key);
  if (!found) known.set(key, (found = evaluateAnew(programme, ledger, overrides)));
  return found;
}

function evaluateAnew(programme: Programme, ledger: Ledger, overrides: Overrides): Evaluation {
  const ctx = createContext(programme, ledger, overrides);
  // A01 "min": the lower of the two readings of the cycle year, each evaluated in full.
  if (ctx.option('lg.cycle') === 'min') {
    const [a, b] = (['rolling12', 'calendar'] as const).map((cycle) =>
      evaluateAnew(programme, ledger, { ...overrides, 'lg.cycle': cycle }),
    ) as [Evaluation, Evaluation];
    return amountOf(b.outcome) < amountOf(a.outcome) ? b : a;
  }
  const examination = examine(ctx);
  const subjects: readonly Subject[] = ctx.programme.subject === 'contracts' ? ctx.contracts : ctx.projects;
  const eligible = subjects.filter((c) => !examination.excluded.has(c));
  const stopped = stoppedBy(examination);
  const outcome = stopped ?? applyRule(ctx, eligible);
  return { ctx, examination, eligible, outcome };
}

/** An outcome as a number to compare: what cannot be stated compares as nothing. */
function amountOf(outcome: Outcome): number {
  return outcome.kind === 'amount' ? outcome.amount : 0;
}

/** Findings about the whole claim come before any arithmetic. */
function stoppedBy({ findings, excluded }: Examination): Outcome | null {
  const said = (effect: string): Message[] =>
    findings.filter((f) => f.effect === effect).map((f) => f.message);
  const barred = said('ineligible');
  if (barred.length > 0) return { kind: 'ineligible', reasons: barred, trace: [] };
  const outside = said('outside-window');
  if (outside.length > 0) return { kind: 'outside-window', reasons: outside, trace: [] };
  const missing = findings
    .filter((f) => f.effect === 'incomplete')
    .filter((f) => f.subject === null || !excluded.has(f.subject))
    .map((f) => f.message);
  return missing.length > 0 ? { kind: 'incomplete', missing, trace: [] } : null;
}

/** The programme's arithmetic on some of the contracts, or on plain amounts. */
export function applyRule(ctx: CheckContext, subjects: readonly Subject[]): Outcome {
  const { plainAmounts, applicant } = ctx.ledger;
  const rows = plainAmounts ? plainAmounts.map(plainRow) : subjects.map((s) => eligibleRow(ctx, s));
  const { parameters, rule } = ctx.programme;
  return rule({ parameters, rows, applicant, option: (name) => ctx.option(name) });
}
