import {
  ELSEWHERE,
  type Matter,
  type Payer,
  type Settled,
  type SettledRows,
  type Subject,
} from '../../checks';
import type { Fen } from '../../money';
import type { ProgrammeId } from '../../policy';
import { Board } from './board';
import { choose, type Choice } from './choose';
import type { Claimant } from './claimant';
import { contestsOf, type Contest, type Contested } from './units';

/** A choice that is not proved the best: what it comes to, and what no choice exceeds. */
export interface Unproved {
  readonly total: Fen;
  readonly ceiling: Fen;
}

/** Where each matter counts, by programme. */
export interface Settlement {
  readonly rows: ReadonlyMap<ProgrammeId, SettledRows>;
  readonly unproved: ReadonlyMap<ProgrammeId, Unproved>;
}

/**
 * 措施（十七）: each matter counts once, and all of them where the total of the district's money is highest
 * (就高不就低), over all rows and programmes together, with their floors and caps.
 */
export function settle(matters: readonly Matter[], claimantOf: (id: ProgrammeId) => Claimant): Settlement {
  const eligible = new Map<ProgrammeId, ReadonlySet<Subject>>();
  const pays = (id: ProgrammeId, subject: Subject): boolean => {
    let rows = eligible.get(id);
    if (!rows) eligible.set(id, (rows = new Set(claimantOf(id).eligible)));
    return claimantOf(id).open && rows.has(subject);
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
  const contested: Contested[] = [];
  for (const matter of matters) {
    const payers = payersOf(matter, pays, claimantOf);
    const [only] = payers;
    if (payers.length > 1) contested.push({ matter, payers });
    else if (only !== undefined) put(matter, only, new Map([[only, null]]));
  }
  const unproved = new Map<ProgrammeId, Unproved>();
  for (const contest of contestsOf(contested, claimantOf)) {
    const choice = choose(contest, claimantOf);
    const { total, ceiling } = choice;
    for (const id of contest.programmes) {
      if (total < ceiling) unproved.set(id, { total: total as Fen, ceiling: ceiling as Fen });
    }
    for (const [matter, counts, brings] of settledIn(contest, choice, claimantOf))
      put(matter, counts, brings);
  }
  return { rows: settled, unproved };
}

/** Who can pay for a matter at all; nobody while an amount of it is not known. */
function payersOf(
  { subject, programmes, elsewhere }: Matter,
  pays: (id: ProgrammeId, subject: Subject) => boolean,
  claimantOf: (id: ProgrammeId) => Claimant,
): Payer[] {
  const able = programmes.filter((id) => pays(id, subject));
  if (able.some((id) => claimantOf(id).unknown.has(subject))) return [];
  return able.length > 0 && elsewhere !== null ? [...able, ELSEWHERE] : able;
}

/** Each matter with its payer, and what it adds or would add to each while the others stay where they are. */
function* settledIn(
  contest: Contest,
  { payers }: Choice,
  claimantOf: (id: ProgrammeId) => Claimant,
): Iterable<[Matter, Payer, ReadonlyMap<Payer, Fen | null>]> {
  const board = new Board(contest, claimantOf);
  const chosen = (i: number): Payer => payers[i] ?? ELSEWHERE;
  contest.units.forEach((unit, i) => {
    board.put(unit, chosen(i));
  });
  for (const [i, unit] of contest.units.entries()) {
    const counts = chosen(i);
    // What rows settled together add is not known of each.
    const alone = unit.matters.length === 1;
    const adds = (payer: Payer): number =>
      payer === counts ? board.adds(unit, payer) : board.wouldAdd(unit, payer);
    const brings = new Map(unit.payers.map((p) => [p, alone ? (adds(p) as Fen) : null]));
    for (const matter of unit.matters) yield [matter, counts, brings];
  }
}
