import { isDoubtful, type Graph, type Weight, type When } from './graph';

/**
 * How open shares are taken on some days. Without limits every holding counts with the least that it is.
 * `over`: companies in which more than the whole is held, so that some row is wrong: whatever some
 * holders have there counts less their largest holding, as that may be the row. `room`: the most that is
 * possible, where what the other holders leave of each company (millionths) bounds what is open in it.
 */
export type Limits =
  | { readonly kind: 'least'; readonly over: Uint8Array }
  | { readonly kind: 'most'; readonly room: Readonly<Record<Weight, Numbers>> };

/** Numbers by node. */
export type Numbers = number[] | Float64Array;

/** Few nodes are mostly asked about, in many graphs: typed arrays cost more than they save there. */
const FEW = 256;

/** A number for each of some nodes, all zero or as given. */
export function zeros(size: number, value = 0): Numbers {
  return size <= FEW ? new Array<number>(size).fill(value) : new Float64Array(size).fill(value);
}

/** What some holders have in companies together, as the limits take it; emptied and filled again. */
export class Tally {
  private readonly sum: Numbers;
  /** The largest holding of each company, or the most of all, or what no room bounds. */
  private readonly top: Numbers;
  private readonly high: Numbers;
  private readonly free: Numbers;
  private readonly weights: Float64Array;
  private readonly most: Float64Array;
  private readonly limits: Limits | null;

  constructor(
    private readonly graph: Graph,
    private readonly weight: Weight,
    limits: Limits | null,
  ) {
    this.limits = limits;
    this.weights = graph.least[weight];
    this.most = graph.most[weight];
    this.sum = zeros(graph.size);
    const size = limits === null ? 0 : graph.size;
    this.top = zeros(size);
    this.high = zeros(size);
    this.free = zeros(size);
  }

  add(edge: number, held: number): void {
    const least = this.weights[edge] ?? 0;
    if (this.limits === null) {
      this.sum[held] = (this.sum[held] ?? 0) + least;
    } else if (this.limits.kind === 'least') {
      this.sum[held] = (this.sum[held] ?? 0) + least;
      if (this.graph.isOwnShare(edge)) this.top[held] = Math.max(this.top[held] ?? 0, least);
    } else if (isUnbounded(this.graph, edge)) {
      this.free[held] = (this.free[held] ?? 0) + (this.most[edge] ?? 0);
    } else {
      this.sum[held] = (this.sum[held] ?? 0) + least;
      this.high[held] = (this.high[held] ?? 0) + (this.most[edge] ?? 0);
    }
  }

  /** What has been added of a company. */
  of(node: number): number {
    const sum = this.sum[node] ?? 0;
    if (this.limits === null) return sum;
    if (this.limits.kind === 'least') return this.limits.over[node] === 1 ? sum - (this.top[node] ?? 0) : sum;
    const bounded = Math.min(this.high[node] ?? 0, sum + (this.limits.room[this.weight][node] ?? 0));
    return bounded + (this.free[node] ?? 0);
  }

  clear(nodes: readonly number[]): void {
    for (const node of nodes) {
      this.sum[node] = 0;
      if (this.limits === null) continue;
      this.top[node] = 0;
      this.high[node] = 0;
      this.free[node] = 0;
    }
  }
}

/** Links beside the shares of the company: no other holder leaves less of them. */
export function isUnbounded(graph: Graph, edge: number): boolean {
  const basis = graph.basisOf(edge);
  return isDoubtful(basis) || basis === 'indirect' || basis === 'common';
}

/** The most that the holdings of some days can be in a company, whoever holds them; up to the whole if bounded. */
export function mostIn(graph: Graph, node: number, weight: Weight, when: When): number {
  let most = 0;
  for (const edge of graph.edgesOf(node, graph.in))
    if (graph.holdsOn(edge, when)) most += graph.most[weight][edge] ?? 0;
  return most;
}
