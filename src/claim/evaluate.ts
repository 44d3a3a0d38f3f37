import {
  createContext,
  submissionDay,
  examine,
  type CheckContext,
  type Examination,
  type Overrides,
  type Subject,
} from '../checks';
import type { Ledger } from '../ledger';
import type { Message } from '../messages';
import { overrideProgramme, type Outcome, type Overridden, type Programme } from '../policy';
import { eligibleRow, plainRow } from './eligible-row';

/** Which values an evaluation takes: the workbook's own 政策参数 over the document's, or the document's alone. */
export type Edition = 'workbook' | 'published';

/** One programme on one register under one set of readings: the outcome and what it rests on. */
export interface Evaluation {
  /** What the workbook's 政策参数 table changed, and the rows of it that cannot be used. */
  readonly overridden: Overridden;
  readonly ctx: CheckContext;
  readonly examination: Examination;
  readonly eligible: readonly Subject[];
  readonly outcome: Outcome;
}

const evaluations = new WeakMap<Ledger, Map<string, Evaluation>>();

/** Evaluate once per ledger, programme and readings; ledgers are themselves kept by content. */
export function evaluate(
  programme: Programme,
  ledger: Ledger,
  overrides: Overrides = {},
  edition: Edition = 'workbook',
): Evaluation {
  let known = evaluations.get(ledger);
  if (!known) evaluations.set(ledger, (known = new Map<string, Evaluation>()));
  const key = `${programme.round} ${edition} ${JSON.stringify(overrides)}`;
  let found = known.get(key);
  if (!found) known.set(key, (found = evaluateAnew(programme, ledger, overrides, edition)));
  return found;
}

function evaluateAnew(
  programme: Programme,
  ledger: Ledger,
  overrides: Overrides,
  edition: Edition,
): Evaluation {
  const own = edition === 'workbook' ? (ledger.parameters?.rows ?? []) : [];
  const overridden = overrideProgramme(programme, own, submissionDay(programme, ledger));
  const ctx = createContext(overridden.programme, ledger, overrides);
  // A01 "min": the lower of the two readings of the cycle year, each evaluated in full.
  if (ctx.option('lg.cycle') === 'min') {
    const [a, b] = (['rolling12', 'calendar'] as const).map((cycle) =>
      evaluateAnew(programme, ledger, { ...overrides, 'lg.cycle': cycle }, edition),
    ) as [Evaluation, Evaluation];
    return amountOf(b.outcome) < amountOf(a.outcome) ? b : a;
  }
  const examination = examine(ctx);
  const subjects: readonly Subject[] = ctx.programme.subject === 'contracts' ? ctx.contracts : ctx.projects;
  const eligible = subjects.filter((c) => !examination.excluded.has(c));
  const stopped = stoppedBy(examination);
  const outcome = stopped ?? applyRule(ctx, eligible);
  return { overridden, ctx, examination, eligible, outcome };
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
  const { parameters, kinds, rule } = ctx.programme;
  const kind = kinds[0]?.kind ?? null;
  const rows = plainAmounts
    ? plainAmounts.map((amount, i) => plainRow(amount, i, kind))
    : subjects.map((s) => eligibleRow(ctx, s));
  const plain = plainAmounts !== undefined;
  return rule({ parameters, rows, plain, applicant, option: (name) => ctx.option(name) });
}
