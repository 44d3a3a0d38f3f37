import { changesOf, placeUpTo } from './days';
import type { Field } from './field';
import { Envelopes, hasRestated } from './envelope';
import { EVER, onDay, type Graph } from './graph';
import { CLASS_OF, kindsIn } from './kinds';
import type { Part } from './part';
import { isEverOver, sharesOn, type Shares } from './room';
import type { Span, TieKind } from './types';
import { zeros } from './tally';
import { View } from './view';

/** Some eras in a row, by their places, both inclusive. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** Eras in which a party is the same to the applicant. */
export interface Stretch extends Range {
  readonly kinds: readonly TieKind[];
}

/**
 * A party and the applicant with whoever can relate the two, over time: who two are to each other depends
 * on nobody below them or beside.
 */
export class Group {
  readonly field: Field;
  /** First days of the eras, in which no holding among them changes, ascending; the first is -Infinity. */
  readonly starts: readonly number[];
  private readonly views = new Map<string, View>();
  private readonly shares = new Map<string, Shares>();
  private readonly restated: boolean;
  private envelopes: Envelopes | null = null;
  /** Nodes whose shares are open, or more than the whole on some day. */
  private readonly open: readonly number[];
  private readonly over: readonly number[];

  constructor(
    private readonly part: Part,
    /** The graph of everyone: other holders leave less of what is open. */
    private readonly everyone: Graph,
  ) {
    this.field = part.field;
    const { graph } = part.field;
    const nodes = part.whole.map((_, node) => node);
    const into = (node: number): readonly number[] => [...graph.edgesOf(node, graph.in)];
    this.open = nodes.filter((node) => into(node).some((edge) => graph.isOpen(edge)));
    this.over = nodes.filter((node) => into(node).length > 0 && isEverOver(everyone, this.entityOf(node)));
    this.restated = hasRestated(graph);
    this.starts = changesOf(graph, this.daysBeside());
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

  spanOf({ first, last }: Range): Span {
    return { from: this.starts[first] ?? -Infinity, to: this.endOf(last) };
  }

  /** Who is what for certain in an era. */
  certain(era: number): View {
    return this.over.length > 0 ? this.least(era) : this.plain(era);
  }

  /** Who may be what in an era; null where nothing is open. */
  possible(era: number): View | null {
    if (this.open.length === 0 && this.over.length === 0) return null;
    return this.remember(`most ${era}`, () => {
      const size = this.part.whole.length;
      const room = { control: zeros(size), equity: zeros(size) };
      for (const node of this.open) {
        const shares = this.sharesOf(node, era);
        room.equity[node] = shares.room;
        room.control[node] = shares.votesRoom;
      }
      return new View(this.field.within({ kind: 'most', room }), onDay(this.dayOf(era)));
    });
  }

  /** Companies of which more than the whole is held in an era, with what the rows say. */
  contradictions(era: number): { readonly node: number; readonly shares: Shares }[] {
    return this.over
      .map((node) => ({ node, shares: this.sharesOf(node, era) }))
      .filter(({ shares }) => shares.isOver);
  }

  /** What the rows say of a member's shares in an era. */
  sharesOf(node: number, era: number): Shares {
    const key = `${String(node)} ${String(era)}`;
    const known = this.shares.get(key) ?? sharesOn(this.everyone, this.entityOf(node), this.dayOf(era));
    this.shares.set(key, known);
    return known;
  }

  /**
   * What a member is for certain in each of some eras, in order, only those with any. What is held on any
   * of the days bounds it from above, what is held on all of them from below: where the two agree, every
   * era between is the same and none is looked at.
   */
  kindsOver(node: number, first: number, last: number): Stretch[] {
    return [...this.kindsBack(node, first, last)].reverse();
  }

  /** The same, the last stretch first, and none worked out before it is asked for. */
  kindsBack(node: number, first: number, last: number): Generator<Stretch> {
    const kindsOf = (era: number): readonly TieKind[] => kindsIn(this.certain(era).sets, node);
    return joinedBack(
      this.over.length > 0 ? erasBack(first, last, kindsOf) : this.halvesBack(node, first, last),
    );
  }

  private *halvesBack(node: number, first: number, last: number): Generator<Stretch> {
    const most = kindsIn(this.within({ first, last }, 'most').sets, node);
    if (most.length === 0) return;
    const least = first === last ? most : kindsIn(this.within({ first, last }, 'least').sets, node);
    if (most.join() === least.join()) {
      yield { first, last, kinds: most };
      return;
    }
    const middle = (first + last) >> 1;
    yield* this.halvesBack(node, middle + 1, last);
    yield* this.halvesBack(node, first, middle);
  }

  /** What a member may be in each of some eras and is not for certain. */
  openOver(node: number, first: number, last: number): Stretch[] {
    if (this.open.length === 0 && this.over.length === 0) return [];
    const openIn = (era: number): readonly TieKind[] => {
      const certain = kindsIn(this.certain(era).sets, node);
      return newKinds(certain, kindsIn(this.possible(era)?.sets ?? this.certain(era).sets, node));
    };
    return [...joinedBack(erasBack(first, last, openIn))].reverse();
  }

  private plain(era: number): View {
    return this.remember(`plain ${era}`, () => new View(this.field, onDay(this.dayOf(era))));
  }

  /** What is held at most, or at least, on any day of a range. */
  private within(range: Range, bound: 'most' | 'least'): View {
    if (range.first === range.last) return this.plain(range.first);
    return this.remember(`${bound} ${range.first} ${range.last}`, () => {
      const span = this.spanOf(range);
      if (!this.restated) return new View(this.field, { ...span, every: bound === 'least' });
      this.envelopes ??= new Envelopes(this.field.graph);
      return new View(this.field.on(this.envelopes.over(span, bound)), EVER);
    });
  }

  private least(era: number): View {
    return this.remember(`least ${era}`, () => {
      const over = new Uint8Array(this.part.whole.length);
      for (const { node } of this.contradictions(era)) over[node] = 1;
      return new View(this.field.within({ kind: 'least', over }), onDay(this.dayOf(era)));
    });
  }

  private remember(key: string, make: () => View): View {
    let view = this.views.get(key);
    if (!view) this.views.set(key, (view = make()));
    return view;
  }

  /** Days on which other holders change what is left of an open share, or who is one too many. */
  private daysBeside(): number[] {
    const days: number[] = [];
    for (const node of new Set([...this.open, ...this.over])) {
      for (const edge of this.everyone.edgesOf(this.entityOf(node), this.everyone.in))
        days.push(this.everyone.from[edge] ?? 0, (this.everyone.to[edge] ?? 0) + 1);
    }
    return days;
  }
}

function* erasBack(
  first: number,
  last: number,
  kindsOf: (era: number) => readonly TieKind[],
): Generator<Stretch> {
  for (let era = last; era >= first; era -= 1) {
    const kinds = kindsOf(era);
    if (kinds.length > 0) yield { first: era, last: era, kinds };
  }
}

/** Stretches in which all is the same as one, wherever the eras were cut. */
function* joinedBack(stretches: Iterable<Stretch>): Generator<Stretch> {
  let after: Stretch | undefined;
  for (const stretch of stretches) {
    if (after?.first === stretch.last + 1 && after.kinds.join() === stretch.kinds.join())
      after = { ...after, first: stretch.first };
    else {
      if (after) yield after;
      after = stretch;
    }
  }
  if (after) yield after;
}

/** Kinds of a class that is not certain; that only the State is in common relates nobody. */
function newKinds(certain: readonly TieKind[], possible: readonly TieKind[]): readonly TieKind[] {
  const said = new Set(certain.map((kind) => CLASS_OF[kind]));
  // What may be owned wholly may be controlled with less.
  const all = possible.flatMap((kind): TieKind[] =>
    kind === 'wholly-owned' && !certain.includes(kind) ? [kind, 'controlled'] : [kind],
  );
  return all.filter((kind) => kind !== 'state-only' && !said.has(CLASS_OF[kind]));
}
