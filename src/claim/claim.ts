import { advise, attempt, Faults, noClaim, type Fault, type Finding, type Subject } from '../checks';
import type { Ledger } from '../ledger';
import { ZERO, type Fen } from '../money';
import { PROGRAMMES, programmeOf, type Outcome, type Programme, type ProgrammeId } from '../policy';
import { alternativesOf } from './alternatives';
import { evaluate, unprovedOf } from './evaluate';
import { unprovedFindings } from './settle';
import { readingFindings, readingsOf } from './readings';
import { nothingChecked, partsOf, NO_PARTS } from './parts';
import { placeOf, rowsInOf } from './rows-in';
import { assumptionsOf } from './assumptions';
import type { Claim, RowOut } from './types';

const claims = new WeakMap<Ledger, Map<ProgrammeId, Claim>>();

/** One programme's claim on a register. Pure: the same ledger gives the identical claim. */
export function claimFor(id: ProgrammeId, ledger: Ledger): Claim {
  let known = claims.get(ledger);
  if (!known) claims.set(ledger, (known = new Map<ProgrammeId, Claim>()));
  let found = known.get(id);
  if (!found) known.set(id, (found = build(id, ledger)));
  return found;
}

/** The claims of every programme whose rows are given, in the order of the registry. */
export function claimsFor(ledger: Ledger): Claim[] {
  return PROGRAMMES.filter((p) => isGiven(p, ledger)).map((p) => claimFor(p.id, ledger));
}

/** A register of contracts serves its programmes even when empty; an empty project table says nothing. */
function isGiven({ subject }: Programme, { contracts, plainAmounts, projects }: Ledger): boolean {
  if (subject === 'contracts') return contracts !== undefined || plainAmounts !== undefined;
  return (projects.get(subject)?.rows.length ?? 0) > 0;
}

/** Only the outcome of a claim, without evidence, alternatives or rows: what an amount cell needs. */
export function outcomeFor(id: ProgrammeId, ledger: Ledger): Outcome {
  const tried = attempt(id, () => evaluate(programmeOf(id), ledger).outcome);
  return 'value' in tried ? tried.value : noClaim(id, tried.fault).outcome;
}

function build(id: ProgrammeId, ledger: Ledger): Claim {
  const programme = programmeOf(id);
  const tried = attempt(id, () => worked(programme, ledger));
  return 'value' in tried ? tried.value : unworked(programme, tried.fault);
}

/** The claim piece by piece: where one fails, the claim says so and has the others. */
function worked(programme: Programme, ledger: Ledger): Claim {
  const evaluation = evaluate(programme, ledger);
  const { ctx, outcome, examination } = evaluation;
  const faults = new Faults(ctx);
  const alternatives = faults.piece(
    'readings',
    'nothing',
    () => alternativesOf(programme, ledger, evaluation),
    [],
  );
  const claimable = amountIn(outcome);
  const parts =
    claimable === null
      ? NO_PARTS
      : faults.piece('parts', 'rows', () => partsOf(evaluation, claimable), nothingChecked(claimable));
  const rowsIn = faults.piece('rows', 'nothing', () => rowsInOf(evaluation, claimable, parts), []);
  const assumptions = faults.piece('assumptions', 'nothing', () => assumptionsOf(evaluation, rowsIn), []);
  const readings = faults.piece('readings', 'nothing', () => readingFindings(evaluation, alternatives), []);
  const unproved = faults.piece(
    'settled',
    'nothing',
    () => unprovedFindings(ctx, unprovedOf(programme.id, ledger)),
    [],
  );
  return {
    programme: programme.id,
    title: programme.title,
    round: programme.round,
    outcome,
    claimable,
    ...parts,
    rowsIn,
    rowsOut: rowsOut(examination.excluded),
    findings: [...examination.findings, ...advise(ctx), ...readings, ...unproved, ...faults.findings()],
    unchecked: examination.unchecked,
    assumptions,
    readings: readingsOf(ctx),
    alternatives,
  };
}

function unworked({ id, title, round }: Programme, fault: Fault): Claim {
  const { outcome, finding } = noClaim(id, fault);
  return {
    programme: id,
    title,
    round,
    outcome,
    claimable: null,
    evidenced: null,
    atRisk: null,
    notChecked: null,
    rowsIn: [],
    rowsOut: [],
    findings: [finding],
    unchecked: [],
    assumptions: [],
    readings: [],
    alternatives: [],
  };
}

/** An amount, or zero where the answer is a certain no; null where it cannot be told. */
function amountIn(outcome: Outcome): Fen | null {
  if (outcome.kind === 'amount') return outcome.amount;
  return outcome.kind === 'incomplete' ? null : ZERO;
}

function rowsOut(excluded: ReadonlyMap<Subject, Finding>): RowOut[] {
  return [...excluded]
    .map(([subject, reason]) => ({ ...placeOf(subject), reason }))
    .sort((a, b) => (a.sheet ?? '').localeCompare(b.sheet ?? '') || a.row - b.row);
}
