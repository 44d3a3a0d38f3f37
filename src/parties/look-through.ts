import type { Graph, Grouped, When } from './graph';

/**
 * SAT 42 第二条（一）: who holds at least the line of a company holds what that company holds. So a
 * chain counts as long as every link of it reaches the line, whatever the product of the links is.
 */
export class LookThrough {
  private readonly place: Int32Array;
  private order: number[] = [];

  constructor(
    private readonly graph: Graph,
    /** Millionths; a share of exactly the line reaches it. */
    private readonly line: number,
  ) {
    this.place = new Int32Array(graph.size).fill(-1);
  }

  /** Everything `source` holds by links that reach the line, the source first, nearest first. */
  down(source: number, when: When, covered?: (node: number) => boolean): readonly number[] {
    return this.follow(source, when, this.graph.out, this.graph.held, covered);
  }

  /** Everyone who holds `target` by links that reach the line, the target first, nearest first. */
  up(target: number, when: When): readonly number[] {
    return this.follow(target, when, this.graph.in, this.graph.holder);
  }

  /** Place of a node in the last order, -1 when it was not found. */
  placeOf(node: number): number {
    return this.place[node] ?? -1;
  }

  /** The holders of a company with what each holds in it on a day, in the order of the graph. */
  holdersOf(node: number, when: When): Map<number, number> {
    return this.weigh(node, when, this.graph.in, this.graph.holder);
  }

  /**
   * The largest share, in millionths, by which `source` holds `target` when every link before the last
   * reaches the line; null when there is none.
   */
  shareOf(source: number, target: number, when: When): number | null {
    this.down(source, when);
    let best: number | null = null;
    for (const [holder, share] of this.holdersOf(target, when)) {
      if (this.placeOf(holder) >= 0 && holder !== target && share > 0) best = Math.max(best ?? 0, share);
    }
    return best;
  }

  /** The State is found, but nothing is followed through it. */
  private follow(
    start: number,
    when: When,
    grouped: Grouped,
    ends: Int32Array,
    covered?: (node: number) => boolean,
  ): readonly number[] {
    for (const node of this.order) this.place[node] = -1;
    this.order = [];
    this.find(start);
    for (let i = 0; i < this.order.length; i += 1) {
      const node = this.order[i] ?? 0;
      if (i > 0 && (this.graph.isState(node) || covered?.(node))) continue;
      for (const [end, share] of this.weigh(node, when, grouped, ends)) {
        if (share >= this.line && this.placeOf(end) < 0) this.find(end);
      }
    }
    return this.order;
  }

  /** Shares by the other end: several holdings of one holder in one company add up. */
  private weigh(node: number, when: When, grouped: Grouped, ends: Int32Array): Map<number, number> {
    const shares = new Map<number, number>();
    for (const edge of this.graph.edgesOf(node, grouped)) {
      if (!this.graph.holdsOn(edge, when)) continue;
      const end = ends[edge] ?? 0;
      shares.set(end, (shares.get(end) ?? 0) + (this.graph.equity[edge] ?? 0));
    }
    return shares;
  }

  private find(node: number): void {
    this.place[node] = this.order.push(node) - 1;
  }
}
