import { ancestorsOf, reachersOf, WHOLLY_OWNS } from './closure';
import type { Field } from './field';

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

/**
 * All relations on one day, or with all holdings ever added up when `day` is null. Sums only grow when
 * holdings are added, so whoever is related on some day is related ever.
 */
export function eraSets(field: Field, day: number | null): EraSets {
  const { graph, own, closures, controls } = field;
  const above = ancestorsOf(graph, own);
  const firms = above.filter((node) => !graph.isState(node));
  const controllers = reachersOf(closures, [own], firms, day, controls);
  const influencers = influencersOf(field, day, firms, controllers);
  const held = field.lookThrough.up(own, day).slice(1);
  const holders = held.filter((node) => !graph.isState(node));
  return {
    controllers,
    controlled: new Set(closures.from(own, day, controls).slice(1)),
    wholly: new Set(closures.from(own, day, WHOLLY_OWNS).slice(1)),
    common: commonControl(field, day, controllers),
    holders,
    holdings: new Set(field.lookThrough.down(own, day).slice(1)),
    commonHolder: commonHolding(field, day, holders),
    influenced: influencedBy(field, day, controllers),
    influencing: reachOfInfluencers(field, day, influencers),
    influencers: influencers.map(([node]) => node),
    state: stateSets(
      field,
      day,
      above.filter((node) => graph.isState(node)),
      controllers,
    ),
    persons: personSets(field, day),
  };
}

/** The farthest controllers first: what one of them controls need not be asked of the nearer ones. */
function commonControl(
  { own, closures, controls }: Field,
  day: number | null,
  controllers: readonly number[],
) {
  const common = new Map<number, number>();
  for (const source of [...controllers].reverse()) {
    if (common.has(source)) continue;
    for (const node of closures.from(source, day, controls))
      if (node !== own && node !== source && !common.has(node)) common.set(node, source);
  }
  return common;
}

/** The nearest holders first: what they hold is not followed again from farther ones. */
function commonHolding({ own, lookThrough }: Field, day: number | null, holders: readonly number[]) {
  const common = new Map<number, number>();
  for (const holder of holders) {
    for (const node of lookThrough.down(holder, day, (n) => common.has(n)))
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
function influencedBy(field: Field, day: number | null, controllers: readonly number[]) {
  const { own, closures, controls } = field;
  const influenced = new Map<number, Influence>();
  const covered = new Set<number>();
  for (const by of [...[...controllers].reverse(), own]) {
    if (covered.has(by)) continue;
    for (const node of closures.from(by, day, controls)) covered.add(node);
    for (const { over, joint } of influencedNow(field)) {
      for (const node of closures.from(over, day, controls))
        if (node !== own && !influenced.has(node)) influenced.set(node, { by, over, joint });
    }
  }
  return influenced;
}

/** Who has significant influence in the applicant or in a controller of it, nearest first. */
function influencersOf(
  field: Field,
  day: number | null,
  candidates: readonly number[],
  controllers: readonly number[],
): (readonly [number, Influence])[] {
  const { own, closures, controls } = field;
  const side = new Set([own, ...controllers]);
  const found = new Map<number, Influence>();
  for (const by of candidates) {
    if (side.has(by)) continue;
    const order = closures.from(by, day, controls, (node) => found.has(node));
    const known = order.length > 1 ? found.get(order[order.length - 1] ?? -1) : undefined;
    if (known) {
      found.set(by, { ...known, by });
      continue;
    }
    const [first] = influencedNow(
      field,
      closures.beyond().filter((node) => side.has(node)),
    );
    if (first) found.set(by, { by, ...first });
  }
  return [...found];
}

function reachOfInfluencers(
  { own, closures, controls }: Field,
  day: number | null,
  influencers: readonly (readonly [number, Influence])[],
) {
  const reached = new Map<number, Influence>();
  for (const [node, influence] of [...influencers].reverse()) {
    if (reached.has(node)) continue;
    for (const under of closures.from(node, day, controls))
      if (under !== own && !reached.has(under)) reached.set(under, influence);
  }
  return reached;
}

/** The State holds what it controls or holds by links of 25 %; it relates nobody (公司法 第二百六十五条). */
function stateSets(
  field: Field,
  day: number | null,
  states: readonly number[],
  controllers: readonly number[],
) {
  const { own, closures, lookThrough, controls } = field;
  const under = new Map<number, number>();
  for (const state of states) {
    const controlled = closures.from(state, day, controls);
    const held = lookThrough.down(state, day);
    const nodes = new Set([...controlled, ...held]);
    if (!nodes.has(own) && !controllers.some((node) => nodes.has(node))) continue;
    for (const node of nodes) if (node !== own && node !== state && !under.has(node)) under.set(node, state);
  }
  return under;
}

function personSets({ own, persons, closures, lookThrough, controls }: Field, day: number | null) {
  const under = new Map<number, number[]>();
  for (const person of persons) {
    const nodes = new Set([...closures.from(person, day, controls), ...lookThrough.down(person, day)]);
    for (const node of nodes) {
      if (node === own || node === person) continue;
      const known = under.get(node);
      if (known) known.push(person);
      else under.set(node, [person]);
    }
  }
  return under;
}
