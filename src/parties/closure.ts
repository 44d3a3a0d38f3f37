import { WHOLE, type Graph } from './graph';

/** When a node counts as reached: the summed weight, in millionths, of what is held in it. */
export interface Reach {
  readonly weight: 'control' | 'equity';
  readonly reached: (sum: number) => boolean;
}

/** All of the shares, one's own and those of everything wholly owned already. */
export const WHOLLY_OWNS: Reach = { weight: 'equity', reached: (sum) => sum >= WHOLE };

/** More than a share of the votes, one's own and those of everything controlled already. */
export function controlsAbove(line: number): Reach {
  return { weight: 'control', reached: (sum) => sum > line };
}

/** Fixpoints over one graph; the working arrays are kept from run to run. */
export class Closures {
  private readonly sum: Float64Array;
  private readonly place: Int32Array;
  private touched: number[] = [];
  private order: number[] = [];
  private declared = new Map<number, 'joint' | 'influence'>();

  constructor(private readonly graph: Graph) {
    this.sum = new Float64Array(graph.size);
    this.place = new Int32Array(graph.size).fill(-1);
  }

  /**
   * Everything that `source` reaches through the holdings of one day (all holdings ever when `day` is
   * null), the source first, in the order found. Stops once a node satisfies `stop`, which is then last.
   * What the State holds counts only when the State is the source.
   */
  from(
    source: number,
    day: number | null,
    reach: Reach,
    stop?: (node: number) => boolean,
  ): readonly number[] {
    this.reset();
    const { graph } = this;
    const weight = graph[reach.weight];
    this.find(source);
    for (let i = 0; i < this.order.length; i += 1) {
      const node = this.order[i] ?? 0;
      if (i > 0 && graph.isState(node)) continue;
      for (const edge of graph.edgesOf(node, graph.out)) {
        if (!graph.holdsOn(edge, day)) continue;
        const held = graph.held[edge] ?? 0;
        const sum = (this.sum[held] ?? 0) + (weight[edge] ?? 0);
        this.sum[held] = sum;
        this.touched.push(held);
        this.declare(edge, held);
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

  /** Votes of the last run in a node, of the source and everything it reached. */
  votesIn(node: number): number {
    return this.sum[node] ?? 0;
  }

  /** What the last run's rows state about a node beyond shares: 共同控制 or 重大影响. */
  declaredOf(node: number): 'joint' | 'influence' | null {
    return this.declared.get(node) ?? null;
  }

  /** Nodes in which the last run found votes but which it did not reach, each once. */
  beyond(): number[] {
    return [...new Set(this.touched)].filter((node) => this.placeOf(node) < 0);
  }

  private declare(edge: number, held: number): void {
    const basis = this.graph.basisOf(edge);
    if (basis === 'joint' || (basis === 'influence' && !this.declared.has(held))) {
      this.declared.set(held, basis);
    }
  }

  private find(node: number): void {
    this.place[node] = this.order.push(node) - 1;
  }

  private reset(): void {
    for (const node of this.touched) this.sum[node] = 0;
    for (const node of this.order) this.place[node] = -1;
    this.touched = [];
    this.order = [];
    if (this.declared.size > 0) this.declared = new Map();
  }
}

/** All nodes with a chain of holdings down to `target`, nearest first; nobody above the State. */
export function ancestorsOf(graph: Graph, target: number): number[] {
  const seen = new Uint8Array(graph.size);
  const order = [target];
  seen[target] = 1;
  for (let i = 0; i < order.length; i += 1) {
    const node = order[i] ?? 0;
    if (graph.isState(node)) continue;
    for (const edge of graph.edgesOf(node, graph.in)) {
      const holder = graph.holder[edge] ?? 0;
      if (seen[holder] === 1) continue;
      seen[holder] = 1;
      order.push(holder);
    }
  }
  return order.slice(1);
}

/** Which of the candidates (nearest first) reach a target; who reaches a finder of it finds it too. */
export function reachersOf(
  closures: Closures,
  targets: readonly number[],
  candidates: readonly number[],
  day: number | null,
  reach: Reach,
): number[] {
  const found = new Set(targets);
  const reachers: number[] = [];
  for (const candidate of candidates) {
    const order = closures.from(candidate, day, reach, (node) => found.has(node));
    if (order.length <= 1 || !found.has(order[order.length - 1] ?? -1)) continue;
    found.add(candidate);
    reachers.push(candidate);
  }
  return reachers;
}
