import {
  createContext,
  Faults,
  submissionDay,
  examine,
  mattersOf,
  touchedBy,
  type CheckContext,
  type Examination,
  type Overrides,
  type SettledRows,
  type Sight,
  type Subject,
} from '../checks';
import type { Ledger } from '../ledger';
import { message, type Message } from '../messages';
import { canSum } from '../money';
import {
  overrideProgramme,
  programmeOf,
  type EligibleRow,
  type Outcome,
  type Overridden,
  type Programme,
  type ProgrammeId,
} from '../policy';
import { allDoubts, type Doubts } from './doubts';
import { eligibleRow, plainRow } from './eligible-row';
import { withoutLeft } from './left-out';
import { claimantFrom, settle, type Claimant, type Settlement, type Unproved } from './settle';

/** Which values an evaluation takes: the workbook's own 政策参数 over the document's, or the document's alone. */
export type Edition = 'workbook' | 'published';

/** One programme on one register under one set of readings: the outcome and what it rests on. */
export interface Evaluation {
  /** What the workbook's 政策参数 table changed, and the rows of it that cannot be used. */
  readonly overridden: Overridden;
  readonly ctx: CheckContext;
  readonly examination: Examination;
  readonly eligible: readonly Subject[];
  /** Rows that no check takes out: those eligible, and those that the arithmetic gives nothing. */
  readonly passed: readonly Subject[];
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
  if (!found) {
    const settled = (): SettledRows =>
      settlementOf(ledger, overrides, edition).rows.get(programme.id) ?? NOTHING_SETTLED;
    known.set(key, (found = evaluateAnew(programme, ledger, overrides, edition, settled)));
  }
  return found;
}

const NO_SETTLEMENT: Settlement = { rows: new Map(), unproved: new Map() };
const NOTHING_SETTLED: SettledRows = new Map();
const settlements = new WeakMap<Ledger, Map<string, Settlement>>();

/** Where each row counts that several policies of the district were asked to pay for (措施（十七）). */
function settlementOf(ledger: Ledger, overrides: Overrides, edition: Edition): Settlement {
  const matters = mattersOf(ledger);
  if (matters.length === 0) return NO_SETTLEMENT;
  let known = settlements.get(ledger);
  if (!known) settlements.set(ledger, (known = new Map<string, Settlement>()));
  const key = `${edition} ${JSON.stringify(overrides)}`;
  let found = known.get(key);
  if (!found) {
    const claimants = new Map<ProgrammeId, Claimant>();
    const claimantOf = (id: ProgrammeId): Claimant => {
      let claimant = claimants.get(id);
      if (!claimant) {
        const alone = evaluateUnsettled(programmeOf(id), ledger, overrides, edition);
        claimant = claimantFrom(alone, !isBarred(alone.outcome));
        claimants.set(id, claimant);
      }
      return claimant;
    };
    known.set(key, (found = settle(matters, claimantOf)));
  }
  return found;
}

/** A choice among the district's policies that is not proved the best, where one of its rows may count here. */
export function unprovedOf(id: ProgrammeId, ledger: Ledger): Unproved | null {
  return settlementOf(ledger, {}, 'workbook').unproved.get(id) ?? null;
}

/** A programme as if nothing were asked for under another policy of the district. */
export function evaluateUnsettled(
  programme: Programme,
  ledger: Ledger,
  overrides: Overrides = {},
  edition: Edition = 'workbook',
): Evaluation {
  return evaluateAnew(programme, ledger, overrides, edition);
}

/** A no to the whole claim, before any arithmetic; below the floor is arithmetic. */
export function isBarred(outcome: Outcome): boolean {
  return outcome.kind === 'outside-window' || (outcome.kind === 'ineligible' && outcome.trace.length === 0);
}

const editions = new WeakMap<Ledger, Map<string, Overridden>>();

/** A programme with the values of an edition, the same for every reading: what is remembered of it is found by it. */
function overriddenFor(programme: Programme, ledger: Ledger, edition: Edition): Overridden {
  let known = editions.get(ledger);
  if (!known) editions.set(ledger, (known = new Map<string, Overridden>()));
  const key = `${programme.round} ${edition}`;
  let found = known.get(key);
  if (!found) {
    const own = edition === 'workbook' ? (ledger.parameters?.rows ?? []) : [];
    known.set(key, (found = overrideProgramme(programme, own, submissionDay(programme, ledger))));
  }
  return found;
}

function evaluateAnew(
  programme: Programme,
  ledger: Ledger,
  overrides: Overrides,
  edition: Edition,
  settled?: () => SettledRows,
): Evaluation {
  const overridden = overriddenFor(programme, ledger, edition);
  const ctx = createContext(overridden.programme, ledger, overrides, settled);
  // A01 "min": the lower of the two readings of the cycle year, each evaluated in full.
  if (ctx.option('lg.cycle') === 'min') {
    const [a, b] = (['rolling12', 'calendar'] as const).map((cycle) =>
      evaluateAnew(programme, ledger, { ...overrides, 'lg.cycle': cycle }, edition, settled),
    ) as [Evaluation, Evaluation];
    return amountOf(b.outcome) < amountOf(a.outcome) ? b : a;
  }
  const examination = examine(ctx);
  const subjects: readonly Subject[] = ctx.programme.subject === 'contracts' ? ctx.contracts : ctx.projects;
  const passed = subjects.filter((c) => !examination.excluded.has(c));
  const faults = new Faults(ctx);
  const outcome =
    stoppedBy(examination) ??
    withCauses(
      faults.outcome('rule', () => applyRule(ctx, passed, { doubts: allDoubts(examination) })),
      examination,
      passed,
    );
  const kept = withoutLeft(ctx, outcome, passed, examination);
  const findings = [...kept.examination.findings, ...faults.findings()];
  return { ...kept, overridden, ctx, passed, examination: { ...kept.examination, findings } };
}

/** How many of the rows that are out are told as the reason of the claim; the rest stand among the findings. */
const CAUSES = 5;

/** Where every row is out, what took the rows out is the reason, not a floor that nothing could reach. */
function withCauses(outcome: Outcome, { excluded }: Examination, eligible: readonly Subject[]): Outcome {
  if (outcome.kind !== 'ineligible' || eligible.length > 0 || excluded.size === 0) return outcome;
  const causes = [...excluded.values()].filter(({ severity }) => severity === 'block');
  const reasons = causes.slice(0, CAUSES).map((found) => found.message);
  return { ...outcome, reasons: reasons.length > 0 ? reasons : [message('trace.no-rows')] };
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
    .filter((f) => f.subject === null || touchedBy(f).some((row) => !excluded.has(row)))
    .map((f) => f.message);
  return missing.length > 0 ? { kind: 'incomplete', missing, trace: [] } : null;
}

/** What is to be known of the rows beside what they say. */
interface RowsAre {
  /** What counts for nothing: what is at risk of the rows, or not checked. */
  readonly without?: Doubts;
  /** Which rows are wholly in doubt: of rows otherwise equal these are taken, so that no doubt is lost. */
  readonly doubts?: Doubts;
  /** How far items that share a cap are told apart; by default as stated. */
  readonly sight?: Sight;
}

/** The programme's arithmetic on some of the rows, or on plain amounts. */
export function applyRule(
  ctx: CheckContext,
  subjects: readonly Subject[],
  { without, doubts, sight }: RowsAre = {},
): Outcome {
  const { plainAmounts, applicant } = ctx.ledger;
  const { parameters, kinds, rule } = ctx.programme;
  const kind = kinds[0]?.kind ?? null;
  const rowOf = (subject: Subject): EligibleRow => {
    const row = eligibleRow(ctx, subject, without?.get(subject)?.parts, sight);
    return doubts?.get(subject)?.whole ? row : { ...row, tie: `~${row.tie}` };
  };
  const rows = plainAmounts
    ? plainAmounts.map((amount, i) => plainRow(amount, i, kind))
    : subjects.filter((s) => !without?.get(s)?.whole).map(rowOf);
  const plain = plainAmounts !== undefined;
  const beyond = beyondSums(rows);
  if (beyond) return { kind: 'incomplete', missing: [beyond], trace: [] };
  return rule({ parameters, rows, plain, applicant, option: (name) => ctx.option(name) });
}

/** What a rule adds up. */
const SUMMED = ['base', 'annual', 'beforeVoucher', 'contractAmount', 'otherFunding'] as const;
/** As many rows as the sentence names. */
const NAMED = 3;

/** Rows that are together more than any sum can state: nobody spends so much, so some of them are slips. */
function beyondSums(rows: readonly EligibleRow[]): Message | null {
  const measure = SUMMED.find((name) => !canSum(rows.map((row) => row[name])));
  if (measure === undefined) return null;
  const largest = [...rows].sort((a, b) => Math.abs(b[measure]) - Math.abs(a[measure])).slice(0, NAMED);
  return message('trace.beyond-sums', { rows: largest.map(({ label }) => label).join('、') });
}
