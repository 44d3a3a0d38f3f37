import { changesOf, placeUpTo } from './days';
import { eraSets, type EraSets } from './era';
import { partOf, type Field, type PartOfField } from './field';

/**
 * The applicant with all that could ever be related to it through holdings. Whoever is related on some
 * day is related when all holdings ever are added up, so that larger set is found once and each era, in
 * which no holding of its members changes, looks at it alone.
 */
export class Group {
  readonly field: Field;
  /** First days of the eras, ascending; the first is -Infinity. */
  readonly starts: readonly number[];
  private readonly part: PartOfField;
  private readonly sets: (EraSets | undefined)[] = [];

  constructor(whole: Field, codes: readonly (string | null)[]) {
    this.part = partOf(whole, membersOf(whole), codes);
    this.field = this.part.field;
    this.starts = changesOf(this.field.graph);
  }

  /** The node of a member, undefined for everybody else. */
  nodeOf(entity: number): number | undefined {
    return this.part.local.get(entity);
  }

  /** The entity of a node. */
  entityOf(node: number): number {
    return this.part.whole[node] ?? -1;
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

  setsOf(era: number): EraSets {
    return (this.sets[era] ??= eraSets(this.field, this.dayOf(era)));
  }
}

function membersOf(whole: Field): Set<number> {
  const ever = eraSets(whole, null);
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
  return members;
}
