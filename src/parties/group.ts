import { changesOf, placeUpTo } from './days';
import { eraSets, sideOf, type EraSets } from './era';
import { inOrder, partOf, type Field, type PartOfField } from './field';
import { EVER } from './graph';
import type { Span } from './types';

/**
 * Everyone who could ever be related to the applicant through holdings. Whoever is related on some day
 * is related when all holdings ever are added up, so that set is found once; all others are clean.
 */
export class Circle {
  private readonly part: PartOfField;
  private readonly groups = new Map<number, Group>();
  /** All members as one group, where so little changes that this is less work; else null. */
  private readonly all: Group | null;
  private ownSide: ReadonlySet<number> | null = null;

  constructor(whole: Field, codes: readonly (string | null)[]) {
    this.part = partOf(whole, inOrder(whole, membersOf(whole), codes));
    const all = new Group(this.part, (node) => node);
    this.all = all.starts.length <= FEW_ERAS ? all : null;
  }

  /** The applicant and a member with everyone above the two; the applicant's alone for anyone else. */
  groupOf(entity: number): Group {
    if (this.all) return this.all;
    const { field, local, whole } = this.part;
    const member = local.get(entity) ?? field.own;
    let group = this.groups.get(member);
    if (!group) {
      this.ownSide ??= sideOf(field);
      const sides = new Set([...this.ownSide, ...sideOf(field.from(member))]);
      const nodes = [...sides].sort((a, b) => a - b);
      group = new Group(partOf(field, nodes), (node) => whole[node] ?? -1);
      this.groups.set(member, group);
    }
    return group;
  }
}

/** Up to this many eras are looked at for all members together. */
const FEW_ERAS = 8;

/** Some parties over time: who two are to each other depends on nobody below them or beside. */
export class Group {
  readonly field: Field;
  /** First days of the eras, in which no holding among them changes, ascending; the first is -Infinity. */
  readonly starts: readonly number[];
  private readonly entities: readonly number[];
  private readonly nodes: ReadonlyMap<number, number>;
  private readonly sets = new Map<string, EraSets>();

  /** `entityOf` tells the entity of a node of the field that the part is taken from. */
  constructor(part: PartOfField, entityOf: (node: number) => number) {
    this.field = part.field;
    this.entities = part.whole.map(entityOf);
    this.nodes = new Map(this.entities.map((entity, node) => [entity, node]));
    this.starts = changesOf(this.field.graph);
  }

  /** The node of a member, undefined for everybody else. */
  nodeOf(entity: number): number | undefined {
    return this.nodes.get(entity);
  }

  /** The entity of a node. */
  entityOf(node: number): number {
    return this.entities[node] ?? -1;
  }

  /** The era of a day. */
  eraOf(day: number): number {
    return placeUpTo(this.starts, day);
  }

  /** A day of the era: nothing changes within it, so its first day speaks for it. */
  dayOf(era: number): number {
    return era === 0 ? (this.starts[1] ?? 0) - 1 : (this.starts[era] ?? 0);
  }

  /** The last day of the era. */
  endOf(era: number): number {
    return (this.starts[era + 1] ?? Infinity) - 1;
  }

  spanOf({ first, last }: Range): Span {
    return { from: this.starts[first] ?? -Infinity, to: this.endOf(last) };
  }

  /** Who is what through the holdings that stand in every one or in any of some eras. */
  setsOf(range: Range, every: boolean): EraSets {
    const key = `${range.first} ${range.last} ${every || range.first === range.last}`;
    let sets = this.sets.get(key);
    if (!sets) this.sets.set(key, (sets = eraSets(this.field, { ...this.spanOf(range), every })));
    return sets;
  }
}

/** Some eras in a row, by their places, both inclusive. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

function membersOf(whole: Field): Set<number> {
  const ever = eraSets(whole, EVER);
  const members = new Set([whole.own, ...whole.persons]);
  const add = (nodes: Iterable<number>): void => {
    for (const node of nodes) members.add(node);
  };
  add(ever.controllers);
  add(ever.controlled);
  add(ever.wholly);
  add(ever.holders);
  add(ever.holdings);
  add(ever.influencers);
  for (const under of [ever.common, ever.commonHolder, ever.influenced, ever.influencing, ever.persons])
    add(under.keys());
  add(ever.state.keys());
  add(ever.state.values());
  // What they hold one another through, in shares too small to count by themselves.
  const { own, persons, lookThrough } = whole;
  const sources = [own, ...persons, ...ever.holders, ...ever.state.values()];
  add(lookThrough.between(sources, [...members], EVER));
  return members;
}
