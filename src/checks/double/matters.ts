import type { Contract, Ledger } from '../../ledger';
import type { Fen } from '../../money';
import { PROGRAMMES, programmesNamed, type Programme, type ProgrammeId } from '../../policy';
import { isAddressed } from '../scope';
import type { Subject } from '../subject';

/** The check of programmes that pay district money (区级), of which one matter takes one. */
const DOUBLE_CLAIM = 'double-claim';

/** A policy of the district outside the five documents, as the row states it. */
export const ELSEWHERE = 'elsewhere';

/** Who may pay for a matter. */
export type Payer = ProgrammeId | typeof ELSEWHERE;

/** One row (同一事项, A52) that several policies of the district would pay for. */
export interface Matter {
  readonly subject: Subject;
  /** The programmes it is claimed under, in the order of the registry. */
  readonly programmes: readonly ProgrammeId[];
  /** What a policy outside the five documents pays for it; null: none is stated. */
  readonly elsewhere: Fen | null;
}

/**
 * How a matter is settled: 措施（十七）就高不就低, and never twice. Payers that cannot pay for the row at
 * all are not in `brings`.
 */
export interface Settled {
  readonly matter: Matter;
  readonly counts: Payer;
  /** What the row adds to each payer's amount; null where there was no choice. */
  readonly brings: ReadonlyMap<Payer, Fen | null>;
}

/** Settled matters of one programme, by their row. */
export type SettledRows = ReadonlyMap<Subject, Settled>;

const found = new WeakMap<Ledger, readonly Matter[]>();

/** The rows that more than one policy of the district is asked to pay for. */
export function mattersOf(ledger: Ledger): readonly Matter[] {
  let matters = found.get(ledger);
  if (!matters) found.set(ledger, (matters = [...contractMatters(ledger), ...projectMatters(ledger)]));
  return matters;
}

/** Whether a programme pays the district's money. */
export function isDistrict({ checks }: Programme): boolean {
  return checks.some(({ check }) => check === DOUBLE_CLAIM);
}

const DISTRICT: ReadonlySet<Programme> = new Set(PROGRAMMES.filter(isDistrict));
const NONE: readonly Programme[] = [];

/** The district programmes that a row's 申报项目 names; empty when it names none. */
export function districtNamed(claimedUnder: string | null): readonly Programme[] {
  if (claimedUnder === null) return NONE;
  const named = programmesNamed(claimedUnder);
  return named.every((p) => DISTRICT.has(p)) ? named : named.filter((p) => DISTRICT.has(p));
}

/**
 * A row that names several programmes is one matter of them all. One that names none may be tried under
 * several, but asks for none twice: each programme then looks at it by itself.
 */
function* contractMatters({ contracts }: Ledger): Iterable<Matter> {
  for (const subject of contracts?.rows ?? []) {
    const elsewhere = elsewhereOf(subject);
    const district = districtNamed(subject.claimedUnder);
    const named = district.length > 1 ? district.filter((p) => p.subject === 'contracts') : NONE;
    if (named.length > 1) yield { subject, programmes: named.map((p) => p.id), elsewhere };
    else if (elsewhere !== null) {
      for (const id of addressed(subject)) yield { subject, programmes: [id], elsewhere };
    }
  }
}

function addressed(contract: Contract): ProgrammeId[] {
  return PROGRAMMES.filter((p) => p.subject === 'contracts' && isDistrict(p))
    .filter((p) => isAddressed(contract, p))
    .map((p) => p.id);
}

function* projectMatters({ projects }: Ledger): Iterable<Matter> {
  for (const programme of PROGRAMMES) {
    if (programme.subject === 'contracts' || !isDistrict(programme)) continue;
    for (const subject of projects.get(programme.subject)?.rows ?? []) {
      const elsewhere = elsewhereOf(subject);
      if (elsewhere !== null) yield { subject, programmes: [programme.id], elsewhere };
    }
  }
}

/** A blank or zero amount takes nothing away. */
function elsewhereOf({ districtFunding }: Subject): Fen | null {
  return districtFunding !== null && districtFunding > 0 ? districtFunding : null;
}
