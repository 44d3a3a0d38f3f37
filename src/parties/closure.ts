import type { Graph } from './graph';

/** When a node counts as reached: the summed weight, in millionths, of what is held in it. */
export interface Reach {
  readonly weight: 'control' | 'equity';
  readonly reached: (sum: number) => boolean;
}

/** More than half of the votes, one's own and those of everything controlled already. */
export const CONTROLS: Reach = { weight: 'control', reached: (sum) => sum > 500_000 };
/** All of the shares, one's own and those of everything wholly owned already. */
export const WHOLLY_OWNS: Reach = { weight: 'equity', reached: (sum) => sum >= 1_000_000 };

/** Fixpoints over one graph; the working arrays are kept from run to run. */
export class Closures {
  private readonly sum: Float64Array;
  private readonly place: Int32Array;
  private touched: number[] = [];
  private order: number[] = [];

  constructor(private readonly graph: Graph) {
    this.sum = new Float64Array(graph.size);
    this.place = new Int32Array(graph.size).fill(-1);
  }

  /**
   * Everything that `source` reaches through the holdings of one day (all holdings ever when `day` is
   * null), the source first, in the order found. Stops once a node satisfies `stop`, which is then last.
   */
  from(
    source: number,
    day: number | null,
    reach: Reach,
    stop?: (node: number) => boolean,
  ): readonly number[] {
    this.reset();
    const { start, list } = this.graph.out;
    const weight = this.graph[reach.weight];
    this.find(source);
    for (let i = 0; i < this.order.length; i += 1) {
      const node = this.order[i] ?? 0;
      for (let k = start[node] ?? 0; k < (start[node + 1] ?? 0); k += 1) {
        const edge = list[k] ?? 0;
        if (day !== null && !this.holdsOn(edge, day)) continue;
        const held = this.graph.held[edge] ?? 0;
        const sum = (this.sum[held] ?? 0) + (weight[edge] ?? 0);
        this.sum[held] = sum;
        this.touched.push(held);
        if ((this.place[held] ?? 0) >= 0 || !reach.reached(sum)) continue;
        this.find(held);
        if (stop?.(held)) return this.order;
      }
    }
    return this.order;
  }

  /** Place of a node in the last run's order, -1 when it was not reached. */
  placeOf(node: number): number {
    return this.place[node] ?? -1;
  }

  holdsOn(edge: number, day: number): boolean {
    return (this.graph.from[edge] ?? 0) <= day && day <= (this.graph.to[edge] ?? 0);
  }

  private find(node: number): void {
    this.place[node] = this.order.push(node) - 1;
  }

  private reset(): void {
    for (const node of this.touched) this.sum[node] = 0;
    for (const node of this.order) this.place[node] = -1;
    this.touched = [];
    this.order = [];
  }
}

/** All nodes with a chain of holdings down to `target`, nearest first, `target` left out. */
export function ancestorsOf(graph: Graph, target: number): number[] {
  const seen = new Uint8Array(graph.size);
  const order = [target];
  seen[target] = 1;
  for (let i = 0; i < order.length; i += 1) {
    const node = order[i] ?? 0;
    for (let k = graph.in.start[node] ?? 0; k < (graph.in.start[node + 1] ?? 0); k += 1) {
      const holder = graph.holder[graph.in.list[k] ?? 0] ?? 0;
      if (seen[holder] === 1) continue;
      seen[holder] = 1;
      order.push(holder);
    }
  }
  return order.slice(1);
}

/** Which of the candidates (nearest first) reach `target`; who reaches a finder of it finds it too. */
export function controllersOf(
  closures: Closures,
  target: number,
  candidates: readonly number[],
  day: number | null,
): number[] {
  const found = new Set([target]);
  for (const candidate of candidates) {
    const order = closures.from(candidate, day, CONTROLS, (node) => found.has(node));
    if (order.length > 1 && found.has(order[order.length - 1] ?? -1)) found.add(candidate);
  }
  return candidates.filter((candidate) => found.has(candidate));
}
