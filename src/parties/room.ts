import { ascending } from './field';
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
    isOver: isOver(sum, lines.length),
    lines,
    room: left,
    votesRoom: left + openVotes,
  };
}

/** What is known of the companies of a graph: one that all suppliers share is asked about for each of them. */
const everOver = new WeakMap<Graph, Map<number, boolean>>();

/** Whether a company has more than the whole held on some day. */
export function isEverOver(graph: Graph, node: number): boolean {
  let known = everOver.get(graph);
  if (!known) everOver.set(graph, (known = new Map<number, boolean>()));
  let found = known.get(node);
  if (found === undefined) known.set(node, (found = mayBeOver(graph, node) && isOverOnADay(graph, node)));
  return found;
}

/** No day has more than all days together. */
function mayBeOver(graph: Graph, node: number): boolean {
  let sum = 0;
  for (const edge of graph.edgesOf(node, graph.in))
    if (graph.isOwnShare(edge)) sum += graph.least.equity[edge] ?? 0;
  return sum > WHOLE + ROUNDING;
}

/** The days in their order: a holding comes on its first and goes after its last. */
function isOverOnADay(graph: Graph, node: number): boolean {
  const changes: { day: number; share: number; rows: number }[] = [];
  for (const edge of graph.edgesOf(node, graph.in)) {
    const [first, last] = [graph.from[edge] ?? 0, graph.to[edge] ?? 0];
    // One that ends before it begins stands on no day.
    if (!graph.isOwnShare(edge) || last < first) continue;
    const share = graph.least.equity[edge] ?? 0;
    changes.push({ day: first, share, rows: 1 }, { day: last + 1, share: -share, rows: -1 });
  }
  changes.sort((a, b) => ascending(a.day, b.day));
  let [sum, rows] = [0, 0];
  return changes.some((change, i) => {
    sum += change.share;
    rows += change.rows;
    const isWholeDay = changes[i + 1]?.day !== change.day;
    return isWholeDay && isOver(sum, rows);
  });
}

/** Each share may have been rounded up a little. */
function isOver(sum: number, rows: number): boolean {
  return sum > WHOLE + ROUNDING * rows;
}
