import { contentKey, ELSEWHERE, isProject, type Matter, type Payer, type Subject } from '../../checks';
import type { ProgrammeId } from '../../policy';
import type { Claimant } from './claimant';

/** Rows settled together, nearly always one, and who may pay for them: programmes in the registry's order first. */
export interface Unit {
  readonly matters: readonly Matter[];
  readonly subjects: readonly Subject[];
  readonly payers: readonly Payer[];
  /** What a policy outside the documents pays for them, in fen. */
  readonly elsewhere: number;
}

/** Programmes whose choices hang together, with the rows to choose for and those that only one of them may pay for. */
export interface Contest {
  readonly programmes: readonly ProgrammeId[];
  readonly units: readonly Unit[];
  readonly fixed: ReadonlyMap<ProgrammeId, readonly Subject[]>;
}

/** Rows looked at in all before those with the same choices are settled together instead of one by one. */
const WORK = 400_000;

export interface Contested {
  readonly matter: Matter;
  readonly payers: readonly Payer[];
}

/** The contests of a register, each by itself: what is chosen in one changes nothing in another. */
export function contestsOf(
  contested: readonly Contested[],
  claimantOf: (id: ProgrammeId) => Claimant,
): Contest[] {
  return componentsOf(contested).map(({ programmes, members }) => {
    const mine = new Map<ProgrammeId, Set<Subject>>();
    for (const { matter, payers } of members) {
      for (const payer of payers) {
        if (payer === ELSEWHERE) continue;
        const rows = mine.get(payer) ?? new Set();
        mine.set(payer, rows.add(matter.subject));
      }
    }
    const fixed = programmes.map((id) => {
      const rows = claimantOf(id).eligible.filter((row) => !mine.get(id)?.has(row));
      return [id, rows] as const;
    });
    return { programmes, units: unitsOf(members, claimantOf), fixed: new Map(fixed) };
  });
}

interface Component {
  readonly programmes: ProgrammeId[];
  readonly members: Contested[];
}

function componentsOf(contested: readonly Contested[]): Component[] {
  let components: Component[] = [];
  for (const one of contested) {
    const programmes = one.payers.filter((payer) => payer !== ELSEWHERE);
    const touched = components.filter((c) => c.programmes.some((id) => programmes.includes(id)));
    const [home, ...others] = touched;
    if (!home) {
      components.push({ programmes, members: [one] });
      continue;
    }
    for (const id of [...programmes, ...others.flatMap((c) => c.programmes)]) {
      if (!home.programmes.includes(id)) home.programmes.push(id);
    }
    for (const other of others) home.members.push(...other.members);
    home.members.push(one);
    if (others.length > 0) components = components.filter((c) => !others.includes(c));
  }
  return components;
}

/** The larger rows first, equal ones by what they say, never by where they stand. */
function unitsOf(members: readonly Contested[], claimantOf: (id: ProgrammeId) => Claimant): Unit[] {
  let work = 0;
  for (const { payers } of members) {
    for (const payer of payers) {
      if (payer !== ELSEWHERE) work += claimantOf(payer).potOf([]).effort;
    }
  }
  if (work <= WORK) return sorted(members).map(({ matter, payers }) => unitOf([matter], payers));
  const groups = new Map<string, { payers: readonly Payer[]; matters: Matter[] }>();
  for (const { matter, payers } of members) {
    const key = payers.join(' ');
    const group = groups.get(key);
    if (group) group.matters.push(matter);
    else groups.set(key, { payers, matters: [matter] });
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { matters, payers }]) => unitOf(matters, payers));
}

function unitOf(matters: readonly Matter[], payers: readonly Payer[]): Unit {
  const elsewhere = matters.reduce((sum, matter) => sum + (matter.elsewhere ?? 0), 0);
  return { matters, subjects: matters.map(({ subject }) => subject), payers, elsewhere };
}

function sorted(members: readonly Contested[]): Contested[] {
  return members
    .map((member) => {
      const { subject } = member.matter;
      return { member, size: statedSize(subject), key: contentKey(subject) };
    })
    .sort((a, b) => b.size - a.size || (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ member }) => member);
}

/** The largest amount that the row itself states. */
function statedSize(subject: Subject): number {
  const amounts = isProject(subject)
    ? [subject.amount, subject.award, subject.cost]
    : [subject.gross, subject.net, subject.amount, subject.incurred];
  return Math.max(0, ...amounts.map((a) => a ?? 0));
}
