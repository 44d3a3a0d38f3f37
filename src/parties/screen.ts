import type { CivilDate } from '../calendar';
import type { Applicant, Ledger, Ownership, Table } from '../ledger';
import { isSameParty, legalPersons } from './branch';
import { Graph, withoutRepeats, type Holding } from './graph';
import { Group, type Bond, type Standing } from './group';
import { identify, type Identities } from './identity';
import { isState } from './state';
import type { PartyRef, Relation, RelationClass, Screening } from './types';

/** What screening cannot do without. */
export type ScreeningGap = 'ownership' | 'applicant';

/** What is missing to screen suppliers: the 股权 table, or the applicant's name and credit code. */
export function screeningGaps(ledger: Ledger): readonly ScreeningGap[] {
  const gaps: ScreeningGap[] = [];
  if (!ledger.ownership) gaps.push('ownership');
  if (!isNamed(ledger.applicant)) gaps.push('applicant');
  return gaps;
}

function isNamed(applicant: Applicant | undefined): boolean {
  return applicant !== undefined && (applicant.name ?? applicant.code) !== null;
}

interface Remembered {
  readonly ledger: Ledger;
  readonly bareNames: boolean;
  readonly screening: Screening;
}
const remembered = new WeakMap<Table<Ownership>, Remembered>();

/**
 * Who controls whom, as far as the 股权 table tells, answered per supplier. Null when the table or the
 * applicant's identity is missing (`screeningGaps` says which): then nothing is screened. The same
 * tables give the same Screening.
 */
export function screenParties(ledger: Ledger): Screening | null {
  const { applicant, ownership } = ledger;
  if (!applicant || !ownership || !isNamed(applicant)) return null;
  const last = remembered.get(ownership);
  if (last && stillHolds(last, ledger)) return last.screening;
  const { screening, bareNames } = screen(ledger, applicant, ownership.rows);
  remembered.set(ownership, { ledger, bareNames, screening });
  return screening;
}

/** Contracts and suppliers matter only as far as they tell the code of a bare name. */
function stillHolds({ ledger, bareNames }: Remembered, now: Ledger): boolean {
  if (ledger.applicant !== now.applicant) return false;
  return !bareNames || (ledger.contracts === now.contracts && ledger.suppliers === now.suppliers);
}

function screen(
  ledger: Ledger,
  applicant: Applicant,
  rows: readonly Ownership[],
): { screening: Screening; bareNames: boolean } {
  const { identities, holder, held, bareNames } = identify(ledger, rows);
  const own = identities.entity(applicant.name, applicant.code);
  const states = new Set<number>();
  const holdings: Holding[] = [];
  rows.forEach((row, i) => {
    const [owner, owned] = [holder[i] ?? -1, held[i] ?? -1];
    if (owner < 0 || owned < 0) return;
    if (isState(row)) states.add(owner);
    const holding = holdingOf(row, owner, owned);
    if (holding) holdings.push(holding);
  });
  const names = identities.names.map((name, entity) => (entity === own ? (applicant.name ?? name) : name));
  const graph = new Graph(names.length, withoutRepeats(holdings, names.length));
  const firms = new Group(graph, own, names, (entity) => !states.has(entity));
  const state = new Group(graph, own, names, (entity) => states.has(entity));
  return { screening: new Screen(legalPersons(applicant), own, identities, graph, firms, state), bareNames };
}

/** A holding with a share; a row that names no share says nothing about control. */
function holdingOf(row: Ownership, holder: number, held: number): Holding | null {
  const control = row.votes ?? row.share;
  const equity = row.share ?? row.votes;
  if (control === null || equity === null) return null;
  return { holder, held, control, equity, from: row.from ?? -Infinity, to: row.to ?? Infinity, row: row.row };
}

const BOND_CLASS: Readonly<Record<Standing, RelationClass>> = {
  'wholly-owned': 'R1',
  parent: 'R1',
  'common-control': 'R1',
  controlled: 'R2',
};
/** Strongest first. */
const STANDINGS: readonly Standing[] = ['wholly-owned', 'parent', 'common-control', 'controlled'];

const SAME: Relation = { class: 'R0', kind: 'same-entity', paths: [], rows: [], ended: false };
const UNSCREENED: Relation = { class: 'R7', kind: 'not-screened', paths: [], rows: [], ended: false };
const UNRELATED: Relation = { class: 'none', kind: 'none', paths: [], rows: [], ended: false };
/** Strongest first: how relations of namesakes are ranked. */
const CLASSES: readonly RelationClass[] = ['R0', 'R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'none'];

class Screen implements Screening {
  private readonly remembered = new Map<string, Relation>();

  constructor(
    /** The applicant as a legal person: itself and, when it is a branch, its company. */
    private readonly applicant: readonly PartyRef[],
    private readonly own: number,
    private readonly identities: Identities,
    private readonly graph: Graph,
    private readonly firms: Group,
    private readonly state: Group,
  ) {}

  relate(supplier: PartyRef, from: CivilDate | null, to: CivilDate | null): Relation {
    const persons = legalPersons(supplier);
    if (persons.some((person) => this.applicant.some((own) => isSameParty(person, own)))) return SAME;
    const entities = persons
      .flatMap((person) => this.identities.find(person))
      .filter((e) => this.graph.isConnected(e));
    if (entities.length === 0) return UNSCREENED;
    const first = from ?? -Infinity;
    const last = Math.max(first, to ?? Infinity);
    return entities.map((entity) => this.recall(entity, first, last)).reduce(stronger);
  }

  private recall(entity: number, first: number, last: number): Relation {
    if (entity === this.own) return SAME;
    if (!this.firms.has(entity) && !this.state.has(entity)) return UNRELATED;
    const span = [this.firms, this.state].flatMap((group) => [group.epochOf(first), group.epochOf(last)]);
    const key = [entity, ...span].join();
    const known = this.remembered.get(key) ?? this.relateEntity(entity, first, last);
    this.remembered.set(key, known);
    return known;
  }

  private relateEntity(entity: number, first: number, last: number): Relation {
    const current = strongest(this.firms, entity, this.firms.epochOf(first), this.firms.epochOf(last));
    if (current) return relation(current, false);
    const state = strongest(this.state, entity, this.state.epochOf(first), this.state.epochOf(last));
    const former = latest(this.firms, entity, this.firms.epochOf(first) - 1);
    if (former && !state) return relation(former, true);
    return state ? { ...relation(state, false), class: 'R6', kind: 'state-only' } : UNRELATED;
  }
}

function relation(bond: Bond, ended: boolean): Relation {
  const rows = [...bond.rows].sort((a, b) => a - b);
  return { class: BOND_CLASS[bond.standing], kind: bond.standing, paths: bond.paths, rows, ended };
}

/** The strongest bond in any of the epochs; of equal ones the earliest. */
function strongest(group: Group, entity: number, first: number, last: number): Bond | null {
  let best: Bond | null = null;
  for (let epoch = first; epoch <= last && group.has(entity); epoch += 1) {
    const bond = group.bond(entity, epoch);
    if (bond && (!best || STANDINGS.indexOf(bond.standing) < STANDINGS.indexOf(best.standing))) best = bond;
  }
  return best;
}

/** The last bond there was up to an epoch. */
function latest(group: Group, entity: number, epoch: number): Bond | null {
  if (!group.has(entity)) return null;
  for (let i = epoch; i >= 0; i -= 1) {
    const bond = group.bond(entity, i);
    if (bond) return bond;
  }
  return null;
}

function stronger(a: Relation, b: Relation): Relation {
  if (a.ended !== b.ended) return a.ended ? b : a;
  return CLASSES.indexOf(b.class) < CLASSES.indexOf(a.class) ? b : a;
}
