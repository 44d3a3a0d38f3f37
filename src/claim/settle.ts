import {
  contentKey,
  ELSEWHERE,
  isProject,
  type Matter,
  type Payer,
  type Settled,
  type SettledRows,
  type Subject,
} from '../checks';
import { sumFen, ZERO, type Fen } from '../money';
import type { ProgrammeId } from '../policy';

/** One programme as the settling sees it, examined as if none of the matters were claimed elsewhere. */
export interface Claimant {
  /** False when the whole claim is barred or outside its window: it cannot pay for anything. */
  readonly open: boolean;
  readonly eligible: readonly Subject[];
  /** Rows whose amount cannot be told yet. */
  readonly unknown: ReadonlySet<Subject>;
  /** The programme's amount for some of its rows, in fen; 0 when it gives none. */
  amountOf(rows: readonly Subject[]): number;
}

type Settlement = ReadonlyMap<ProgrammeId, SettledRows>;

/** Rows looked at in all before matters are settled together instead of one by one. */
const WORK = 400_000;

interface Contest {
  readonly matters: readonly Matter[];
  readonly payers: readonly Payer[];
}

/**
 * 措施（十七）: each matter counts once, where it adds more (就高不就低). What it adds is the amount with
 * it less the amount without it, so caps that are full and floors that it helps to reach are seen. The
 * larger matters are settled first, equals by their content, never by their place in the register; on
 * equal money the programme that stands first in the registry keeps the row.
 */
export function settle(matters: readonly Matter[], claimantOf: (id: ProgrammeId) => Claimant): Settlement {
  const counted = new Map<ProgrammeId, Set<Subject>>();
  const countedIn = (id: ProgrammeId): Set<Subject> => {
    let rows = counted.get(id);
    if (!rows) counted.set(id, (rows = new Set(claimantOf(id).eligible)));
    return rows;
  };
  const settled = new Map<ProgrammeId, Map<Subject, Settled>>();
  const put = (matter: Matter, counts: Payer, brings: ReadonlyMap<Payer, Fen | null>): void => {
    for (const payer of brings.keys()) {
      if (payer === ELSEWHERE) continue;
      let rows = settled.get(payer);
      if (!rows) settled.set(payer, (rows = new Map<Subject, Settled>()));
      rows.set(matter.subject, { matter, counts, brings });
    }
  };
  const payersOf = ({ subject, programmes, elsewhere }: Matter): Payer[] => {
    const able = programmes.filter((id) => claimantOf(id).open && countedIn(id).has(subject));
    if (able.some((id) => claimantOf(id).unknown.has(subject))) return [];
    return able.length > 0 && elsewhere !== null ? [...able, ELSEWHERE] : able;
  };

  const contested: Contest[] = [];
  for (const matter of matters) {
    const payers = payersOf(matter);
    const [only] = payers;
    if (payers.length > 1) contested.push({ matters: [matter], payers });
    else if (only !== undefined) put(matter, only, new Map([[only, null]]));
  }
  for (const { matters: together, payers } of unitsOf(contested, countedIn)) {
    const subjects = new Set(together.map((m) => m.subject));
    const adds = payers.map((payer) =>
      payer === ELSEWHERE
        ? sumFen(together.map((m) => m.elsewhere ?? ZERO))
        : addedBy(subjects, countedIn(payer), claimantOf(payer)),
    );
    const best = payers[adds.indexOf(Math.max(...adds))] ?? ELSEWHERE;
    for (const payer of payers) {
      if (payer === best || payer === ELSEWHERE) continue;
      for (const subject of subjects) countedIn(payer).delete(subject);
    }
    // What rows settled together add is not known of each.
    const brings = new Map(payers.map((p, i) => [p, together.length > 1 ? null : (adds[i] as Fen)]));
    for (const matter of together) put(matter, best, brings);
  }
  return settled;
}

function addedBy(subjects: ReadonlySet<Subject>, counted: ReadonlySet<Subject>, claimant: Claimant): number {
  const rows = [...counted];
  return claimant.amountOf(rows) - claimant.amountOf(rows.filter((row) => !subjects.has(row)));
}

/** The contests one by one, the largest first; when that is too much work, those of the same payers together. */
function unitsOf(contested: readonly Contest[], countedIn: (id: ProgrammeId) => Set<Subject>): Contest[] {
  let work = 0;
  for (const { payers } of contested) {
    for (const payer of payers) if (payer !== ELSEWHERE) work += countedIn(payer).size;
  }
  if (work <= WORK) return sorted(contested);
  const groups = new Map<string, { payers: readonly Payer[]; matters: Matter[] }>();
  for (const { matters, payers } of contested) {
    const key = payers.join(' ');
    const group = groups.get(key);
    if (group) group.matters.push(...matters);
    else groups.set(key, { payers, matters: [...matters] });
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function sorted(contested: readonly Contest[]): Contest[] {
  return contested
    .map((contest) => {
      const subject = contest.matters[0]?.subject;
      return { contest, size: subject ? statedSize(subject) : 0, key: subject ? contentKey(subject) : '' };
    })
    .sort((a, b) => b.size - a.size || (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ contest }) => contest);
}

/** The largest amount that the row itself states. */
function statedSize(subject: Subject): number {
  const amounts = isProject(subject)
    ? [subject.amount, subject.award, subject.cost]
    : [subject.gross, subject.net, subject.amount, subject.incurred];
  return Math.max(0, ...amounts.map((a) => a ?? 0));
}
