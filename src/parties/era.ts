import { ancestorsOf, reachersOf, votersAbove, WHOLLY_OWNS } from './closure';
import type { Field } from './field';
import type { When } from './graph';

/** Significant influence: `by` has votes in `over`, which is or controls the other side. */
export interface Influence {
  readonly by: number;
  readonly over: number;
  /** Exactly the half that control exceeds, or joint control by agreement. */
  readonly joint: boolean;
}

/** The relations of everyone to the applicant while no holding changes; by node, `own` itself left out. */
export interface EraSets {
  /** Who controls the applicant, nearest first. */
  readonly controllers: readonly number[];
  readonly controlled: ReadonlySet<number>;
  readonly wholly: ReadonlySet<number>;
  /** What a controller of the applicant controls, with one that controls it. */
  readonly common: ReadonlyMap<number, number>;
  /** SAT 42: who holds the applicant, nearest first; whom it holds; whom a holder of it holds, with one. */
  readonly holders: readonly number[];
  readonly holdings: ReadonlySet<number>;
  readonly commonHolder: ReadonlyMap<number, number>;
  /** A side of the applicant influences the node's, or the other way round. */
  readonly influenced: ReadonlyMap<number, Influence>;
  readonly influencing: ReadonlyMap<number, Influence>;
  /** Influencers of the applicant's side, nearest first. */
  readonly influencers: readonly number[];
  /** Whom the State holds or controls together with the applicant. */
  readonly state: ReadonlyMap<number, number>;
  /** Whom persons of the applicant hold or control. */
  readonly persons: ReadonlyMap<number, readonly number[]>;
}

/** Who stands above a party on a day, each list nearest first. */
interface Above {
  readonly controllers: readonly number[];
  readonly influencers: ReadonlyMap<number, Influence>;
  /** SAT 42: by links of 25 %. */
  readonly holders: readonly number[];
  /** The State among those with votes or shares. */
  readonly states: readonly number[];
}

function aboveOf(field: Field, when: When): Above {
  const { graph, own, closures, controls } = field;
  const voters = votersAbove(graph, own, field.lines.influence, when);
  const firms = voters.filter((node) => !graph.isState(node));
  const controllers = reachersOf(closures, [own], firms, when, controls);
  const held = field.lookThrough.holdersAmong(ancestorsOf(graph, own), own, when);
  return {
    controllers,
    influencers: influencersOf(field, when, firms, controllers),
    holders: held.filter((node) => !graph.isState(node)),
    states: [...new Set([...voters, ...held])].filter((node) => graph.isState(node)),
  };
}

/**
 * All relations through the holdings of some days. Sums only grow when holdings are added: whoever is
 * related on one day is related by the holdings of any day, and who is by those that stand on every day
 * is so on each.
 */
export function eraSets(field: Field, when: When): EraSets {
  const { own, closures, controls } = field;
  const { controllers, influencers, holders, states } = aboveOf(field, when);
  return {
    controllers,
    controlled: new Set(closures.from(own, when, controls).slice(1)),
    wholly: new Set(closures.from(own, when, WHOLLY_OWNS).slice(1)),
    common: commonControl(field, when, controllers),
    holders,
    holdings: new Set(field.lookThrough.down(own, when).slice(1)),
    commonHolder: commonHolding(field, when, holders),
    influenced: influencedBy(field, when, controllers),
    influencing: reachOfInfluencers(field, when, influencers),
    influencers: [...influencers.keys()],
    state: stateSets(field, when, states, controllers),
    persons: personSets(field, when),
  };
}

/** The farthest controllers first: what one of them controls need not be asked of the nearer ones. */
function commonControl({ own, closures, controls }: Field, when: When, controllers: readonly number[]) {
  const common = new Map<number, number>();
  for (const source of [...controllers].reverse()) {
    if (common.has(source)) continue;
    for (const node of closures.from(source, when, controls))
      if (node !== own && node !== source && !common.has(node)) common.set(node, source);
  }
  return common;
}

/** The farthest holders first: what one of them holds the line of passes on to it all that it holds. */
function commonHolding({ own, lookThrough }: Field, when: When, holders: readonly number[]) {
  const common = new Map<number, number>();
  for (const holder of [...holders].reverse()) {
    if (common.has(holder)) continue;
    for (const node of lookThrough.down(holder, when))
      if (node !== own && node !== holder && !common.has(node)) common.set(node, holder);
  }
  return common;
}

/** Companies in which the last run of the closures found significant influence, with whether it is joint. */
export function influencedNow(
  { closures, lines }: Field,
  among: readonly number[] = closures.beyond(),
): { over: number; joint: boolean }[] {
  return among.flatMap((over) => {
    const votes = closures.votesIn(over);
    const declared = closures.declaredOf(over);
    if (votes < lines.influence && declared === null) return [];
    return [{ over, joint: declared === 'joint' || votes === lines.control }];
  });
}

/** Interpretation 13: the associates and joint ventures of the applicant's group, and what these control. */
function influencedBy(field: Field, when: When, controllers: readonly number[]) {
  const { own, closures, controls } = field;
  const influenced = new Map<number, Influence>();
  const covered = new Set<number>();
  for (const by of [...[...controllers].reverse(), own]) {
    if (covered.has(by)) continue;
    for (const node of closures.from(by, when, controls)) covered.add(node);
    for (const { over, joint } of influencedNow(field)) {
      // What controls it controls what it controls.
      if (influenced.has(over)) continue;
      for (const node of closures.from(over, when, controls))
        if (node !== own && !influenced.has(node)) influenced.set(node, { by, over, joint });
    }
  }
  return influenced;
}

/** Who has significant influence in the applicant or in a controller of it, nearest first. */
function influencersOf(
  field: Field,
  when: When,
  candidates: readonly number[],
  controllers: readonly number[],
): ReadonlyMap<number, Influence> {
  const { own, closures, controls } = field;
  const side = new Set([own, ...controllers]);
  const found = new Map<number, Influence>();
  for (const by of candidates) {
    if (side.has(by)) continue;
    const order = closures.from(by, when, controls, (node) => found.has(node));
    const known = order.length > 1 ? found.get(order[order.length - 1] ?? -1) : undefined;
    if (known) {
      found.set(by, { ...known, by });
      continue;
    }
    const [first] = influencedNow(field, closures.beyondAmong(side));
    if (first) found.set(by, { by, ...first });
  }
  return found;
}

function reachOfInfluencers(
  { own, closures, controls }: Field,
  when: When,
  influencers: ReadonlyMap<number, Influence>,
) {
  const reached = new Map<number, Influence>();
  for (const [node, influence] of [...influencers].reverse()) {
    if (reached.has(node)) continue;
    for (const under of closures.from(node, when, controls))
      if (under !== own && !reached.has(under)) reached.set(under, influence);
  }
  return reached;
}

/** The State holds what it controls or holds by links of 25 %; it relates nobody (公司法 第二百六十五条). */
function stateSets(field: Field, when: When, states: readonly number[], controllers: readonly number[]) {
  const { own, closures, lookThrough, controls } = field;
  const under = new Map<number, number>();
  for (const state of states) {
    const controlled = closures.from(state, when, controls);
    const held = lookThrough.down(state, when);
    const nodes = new Set([...controlled, ...held]);
    if (!nodes.has(own) && !controllers.some((node) => nodes.has(node))) continue;
    for (const node of nodes) if (node !== own && node !== state && !under.has(node)) under.set(node, state);
  }
  return under;
}

function personSets({ own, persons, closures, lookThrough, controls }: Field, when: When) {
  const under = new Map<number, number[]>();
  for (const person of persons) {
    const nodes = new Set([...closures.from(person, when, controls), ...lookThrough.down(person, when)]);
    for (const node of nodes) {
      if (node === own || node === person) continue;
      const known = under.get(node);
      if (known) known.push(person);
      else under.set(node, [person]);
    }
  }
  return under;
}
