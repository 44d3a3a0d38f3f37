import type { Field } from './field';
import { WHOLE, type Holding } from './graph';
import { Group } from './group';
import { maybe } from './namesakes';
import { inOrder, partOf } from './part';
import { sharesOn } from './room';

/** What a party is held through, upwards: its holders, theirs and so on, with the holdings between them. */
interface Above {
  readonly nodes: ReadonlySet<number>;
  /** The holdings by holder, as edges of the whole graph. */
  readonly down: ReadonlyMap<number, readonly number[]>;
  /** Holdings that are in no row: what a row without 被持股方 may mean, a party that may be the applicant. */
  readonly more: readonly Holding[];
}

/** Parties that the tables do not name, and what they may be. */
export interface Nameless {
  /** Holders of rows without 持股方, by node, with the line. */
  readonly holders: ReadonlyMap<number, number>;
  /** Rows without 被持股方; `held` is -1. */
  readonly loose: readonly Holding[];
}

/** Persons who matter beside the holders. */
export interface Persons {
  /** Of a party's posts, and their relatives; of the applicant also the relatives of its holders. */
  of(entity: number): ReadonlySet<number>;
  relativesOf(person: number): readonly number[];
}

/**
 * Who can relate a party to the applicant through holdings: only those who stand above both, and what
 * these hold the two through. For most parties that is nobody.
 */
export class Circle {
  private readonly groups = new Map<number, Group | null>();
  /** Groups by their nodes: many suppliers in one chain of holdings share one. */
  private readonly byNodes = new Map<string, Group>();
  private readonly own: Above;
  private readonly lightTops: ReadonlySet<number>;

  constructor(
    private readonly whole: Field,
    private readonly codes: readonly (string | null)[],
    private readonly nameless: Nameless,
    private readonly persons: Persons,
  ) {
    this.own = this.climb(whole.own, new Set());
    this.lightTops = this.findLightTops();
  }

  /** The group of a party and the applicant; null when no holding can relate them. */
  groupOf(entity: number): Group | null {
    let group = this.groups.get(entity);
    if (group === undefined) this.groups.set(entity, (group = this.work(entity)));
    return group;
  }

  /** Everyone above a party, the party included; above whom it has in common with the applicant, nobody. */
  above(entity: number): ReadonlySet<number> {
    return entity === this.whole.own ? this.own.nodes : this.climb(entity, this.own.nodes).nodes;
  }

  private work(entity: number): Group | null {
    const theirs = this.climb(entity, this.own.nodes);
    const isAbove = (node: number): boolean => this.own.nodes.has(node) || theirs.nodes.has(node);
    const shared = [...theirs.nodes].filter((node) => this.own.nodes.has(node));
    const own = this.whole.own;
    const more = [...this.own.more, ...theirs.more];
    const common = this.ancestors(shared);
    // Who is above something that both have above them is above the party, though nobody climbed there.
    const isTheirs = (node: number): boolean => theirs.nodes.has(node) || common.has(node);
    const sources = new Set(common);
    // A holder without a name may be the other side itself: whatever else it may be ties them no closer.
    for (const [node, line] of this.nameless.holders) {
      const others = [...(this.own.nodes.has(node) ? [entity] : []), ...(isTheirs(node) ? [own] : [])];
      for (const party of others) {
        more.push(maybe(party, node, line));
        sources.add(party).add(node);
      }
    }
    for (const node of this.persons.of(own)) {
      if (!isTheirs(node)) continue;
      sources.add(node);
      for (const relative of this.persons.relativesOf(node)) if (isAbove(relative)) sources.add(relative);
    }
    for (const node of this.persons.of(entity)) if (isAbove(node)) sources.add(node);
    if (sources.size === 0) return null;
    const nodes = this.below(sources, theirs, more);
    nodes.add(own).add(entity);
    return this.groupOn(nodes, more);
  }

  /** The same nodes without more holdings than the tables have are the same group, whoever asks. */
  private groupOn(nodes: ReadonlySet<number>, more: readonly Holding[]): Group {
    const key = more.length > 0 ? null : Int32Array.from(nodes).sort().join();
    const known = key === null ? undefined : this.byNodes.get(key);
    if (known) return known;
    const part = partOf(this.whole, inOrder(nodes, this.whole, this.codes, more), more);
    const group = new Group(part, this.whole.graph);
    if (key !== null) this.byNodes.set(key, group);
    return group;
  }

  /** Everyone above a party, the party first; who is above the applicant anyway is not climbed from again. */
  private climb(start: number, known: ReadonlySet<number>): Above {
    const { graph } = this.whole;
    const nodes = new Set([start]);
    const down = new Map<number, number[]>();
    const more: Holding[] = [];
    for (const node of nodes) {
      if (graph.isState(node) || known.has(node)) continue;
      for (const edge of graph.edgesOf(node, graph.in)) {
        const holder = graph.holder[edge] ?? 0;
        nodes.add(holder);
        const edges = down.get(holder);
        if (edges) edges.push(edge);
        else down.set(holder, [edge]);
      }
      for (const row of this.nameless.loose) {
        const holding = this.meant(row, node);
        if (!holding) continue;
        nodes.add(holding.holder);
        more.push(holding);
      }
    }
    return { nodes, down, more };
  }

  /** A row without 被持股方 as a holding in a company that it may mean; null when no room is left there. */
  private meant(row: Holding, held: number): Holding | null {
    const { graph } = this.whole;
    if (row.holder === held || graph.isPool(held)) return null;
    const starts = [row.from, ...[...graph.edgesOf(held, graph.in)].map((edge) => graph.from[edge] ?? 0)];
    const days = starts.filter((day) => day >= row.from && day <= row.to);
    const room = Math.max(...days.map((day) => sharesOn(graph, held, day).room));
    if (row.equity > room) return null;
    return { ...row, held, control: 0, equity: 0 };
  }

  /** The parties and everyone above them, of those above the applicant; but nobody who has next to nothing. */
  private ancestors(parties: readonly number[]): Set<number> {
    const { graph } = this.whole;
    const found = new Set(parties);
    for (const node of found) {
      if (graph.isState(node)) continue;
      for (const edge of graph.edgesOf(node, graph.in)) {
        const holder = graph.holder[edge] ?? 0;
        if (!this.lightTops.has(holder)) found.add(holder);
      }
      for (const holding of this.own.more) if (holding.held === node) found.add(holding.holder);
    }
    return found;
  }

  /** The sources and everything above either party that they reach. */
  private below(sources: ReadonlySet<number>, theirs: Above, more: readonly Holding[]): Set<number> {
    const { graph } = this.whole;
    const found = new Set(sources);
    for (const node of found) {
      for (const { down } of [this.own, theirs])
        for (const edge of down.get(node) ?? []) found.add(graph.held[edge] ?? 0);
      for (const holding of more) if (holding.holder === node) found.add(holding.held);
    }
    return found;
  }

  /**
   * Who holds so little in everyone above the applicant together that it can influence and hold nobody
   * there, and has no holders itself: the many small shareholders of a listed parent.
   */
  private findLightTops(): ReadonlySet<number> {
    const { graph, lines } = this.whole;
    const line = Math.min(lines.influence, lines.equity);
    const light = new Set<number>();
    const loose = new Set(this.nameless.loose.map(({ holder }) => holder));
    for (const node of this.own.nodes) {
      if (node === this.whole.own || graph.edgesOf(node, graph.in).length > 0) continue;
      let [votes, shares] = [0, 0];
      for (const edge of this.own.down.get(node) ?? []) {
        const basis = graph.basisOf(edge);
        votes += basis === 'joint' || basis === 'influence' ? WHOLE : (graph.most.control[edge] ?? 0);
        shares += graph.most.equity[edge] ?? 0;
      }
      const isNamed = !this.nameless.holders.has(node) && !loose.has(node);
      if (votes < line && shares < line && isNamed) light.add(node);
    }
    return light;
  }
}
