import { WHOLE, type Graph } from './graph';

/** Shares are written to the hundredth of a percent, so that rounded ones may sum to a little more. */
const ROUNDING = 50;

/** What the rows say of the shares of one company on one day, in millionths. */
export interface Shares {
  /** The least that all rows together are. */
  readonly sum: number;
  /** True when that is more than there is: some row is wrong. */
  readonly isOver: boolean;
  /** Lines of the rows, in the order of the graph. */
  readonly lines: readonly number[];
  /** What is left for open shares; where nothing is, what would be if the largest row were the wrong one. */
  readonly room: number;
  /** The same for votes, of which some may be open where the shares are not. */
  readonly votesRoom: number;
}

/** The shares of a company on a day. */
export function sharesOn(graph: Graph, node: number, day: number): Shares {
  let [sum, largest, openVotes] = [0, 0, 0];
  let isBlank = false;
  const lines: number[] = [];
  const { least, most } = graph;
  for (const edge of graph.edgesOf(node, graph.in)) {
    const stands = (graph.from[edge] ?? 0) <= day && day <= (graph.to[edge] ?? 0);
    if (!stands || !graph.isOwnShare(edge)) continue;
    const share = least.equity[edge] ?? 0;
    sum += share;
    largest = Math.max(largest, share);
    lines.push(graph.line[edge] ?? 0);
    isBlank ||= share === 0;
    if (share === most.equity[edge]) openVotes += (most.control[edge] ?? 0) - (least.control[edge] ?? 0);
  }
  // Whose share is blank holds something: where the others leave nothing, one of the rows is wrong.
  const isFull = sum > WHOLE || (sum === WHOLE && isBlank);
  const left = isFull ? Math.min(WHOLE, Math.max(0, WHOLE - sum + largest)) : WHOLE - sum;
  return {
    sum,
    isOver: sum > WHOLE + ROUNDING * lines.length,
    lines,
    room: left,
    votesRoom: left + openVotes,
  };
}

/** Whether a company may have more than the whole held on some day: no day has more than all days together. */
export function mayBeOver(graph: Graph, node: number): boolean {
  let sum = 0;
  for (const edge of graph.edgesOf(node, graph.in))
    if (graph.isOwnShare(edge)) sum += graph.least.equity[edge] ?? 0;
  return sum > WHOLE + ROUNDING;
}
