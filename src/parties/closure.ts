import { isDeclared, WHOLE, type Graph, type Weight, type When } from './graph';
import { mostIn, Tally, zeros, type Limits, type Numbers } from './tally';

/** When a node counts as reached: the summed weight, in millionths, of what is held in it. */
export interface Reach {
  readonly weight: Weight;
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
  private readonly tallies: Readonly<Record<Weight, Tally>>;
  private tally: Tally;
  private readonly place: Numbers;
  private touched: number[] = [];
  private order: number[] = [];
  private declared = new Map<number, 'joint' | 'influence'>();

  constructor(
    private readonly graph: Graph,
    limits: Limits | null,
  ) {
    this.tallies = {
      control: new Tally(graph, 'control', limits),
      equity: new Tally(graph, 'equity', limits),
    };
    this.tally = this.tallies.control;
    this.place = zeros(graph.size, -1);
  }

  /**
   * Everything that `source` reaches through the holdings of some days, the source first, in the order
   * found. Stops once a node satisfies `stop`, which is then last. What the State holds counts only when
   * the State is the source.
   */
  from(source: number, when: When, reach: Reach, stop?: (node: number) => boolean): readonly number[] {
    this.reset(reach.weight);
    const { graph, tally } = this;
    const { start, list } = graph.out;
    this.find(source);
    for (let i = 0; i < this.order.length; i += 1) {
      const node = this.order[i] ?? 0;
      if (i > 0 && graph.isState(node)) continue;
      for (let k = start[node] ?? 0; k < (start[node + 1] ?? 0); k += 1) {
        const edge = list[k] ?? 0;
        if (!graph.holdsOn(edge, when)) continue;
        const held = graph.held[edge] ?? 0;
        tally.add(edge, held);
        this.touched.push(held);
        this.declare(edge, held);
        if ((this.place[held] ?? 0) >= 0 || !reach.reached(tally.of(held))) continue;
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
    return this.tally.of(node);
  }

  /** What the last run's rows state about a node beyond shares: 共同控制 or 重大影响. */
  declaredOf(node: number): 'joint' | 'influence' | null {
    return this.declared.get(node) ?? null;
  }

  /** Nodes in which the last run found votes but which it did not reach, each once. */
  beyond(): number[] {
    return [...new Set(this.touched)].filter((node) => this.placeOf(node) < 0);
  }

  /** Those of them that are among some nodes; mostly there are none. */
  beyondAmong(nodes: ReadonlySet<number>): number[] {
    const found = this.touched.filter((node) => nodes.has(node) && this.placeOf(node) < 0);
    return found.length < 2 ? found : [...new Set(found)];
  }

  private declare(edge: number, held: number): void {
    const basis = this.graph.basisOf(edge);
    if (!isDeclared(basis)) return;
    if (basis === 'joint' || !this.declared.has(held)) this.declared.set(held, basis);
  }

  private find(node: number): void {
    this.place[node] = this.order.push(node) - 1;
  }

  private reset(weight: Weight): void {
    this.tally.clear(this.touched);
    this.tally = this.tallies[weight];
    for (const node of this.order) this.place[node] = -1;
    this.touched = [];
    this.order = [];
    if (this.declared.size > 0) this.declared = new Map();
  }
}

/** All nodes with a chain of holdings down to `target`, nearest first; nobody above the State. */
export function ancestorsOf(graph: Graph, target: number): number[] {
  return climb(graph, target, () => true);
}

/**
 * Those of them that could have a line of votes, in millionths, all the way down: nobody controls or
 * influences a company through one in which all votes together stay below it.
 */
export function votersAbove(graph: Graph, target: number, line: number, when: When): number[] {
  return climb(graph, target, (node) => {
    const isStated = graph
      .edgesOf(node, graph.in)
      .some((edge) => graph.holdsOn(edge, when) && isDeclared(graph.basisOf(edge)));
    return isStated || mostIn(graph, node, 'control', when) >= line;
  });
}

function climb(graph: Graph, target: number, passes: (node: number) => boolean): number[] {
  const seen = new Set([target]);
  for (const node of seen) {
    if (graph.isState(node) || !passes(node)) continue;
    for (const edge of graph.edgesOf(node, graph.in)) seen.add(graph.holder[edge] ?? 0);
  }
  return [...seen].slice(1);
}

/** Which of the candidates (nearest first) reach a target; who reaches a finder of it finds it too. */
export function reachersOf(
  closures: Closures,
  targets: readonly number[],
  candidates: readonly number[],
  when: When,
  reach: Reach,
): number[] {
  const found = new Set(targets);
  const reachers: number[] = [];
  for (const candidate of candidates) {
    const order = closures.from(candidate, when, reach, (node) => found.has(node));
    if (order.length <= 1 || !found.has(order[order.length - 1] ?? -1)) continue;
    found.add(candidate);
    reachers.push(candidate);
  }
  return reachers;
}
