import { WHOLE, type Graph } from './graph';
import { merged, overlap } from './span';
import type { Span } from './types';

/** How much of a company's holders the table names with their shares. */
export interface Coverage {
  /** The most that it is ever, in millionths, up to the whole. */
  readonly most: number;
  /** When, of the days asked about, it is less than what must be known. */
  readonly gaps: readonly Span[];
}

/** Shares of the holders of a company over time, and the days on which they are less than `needed`. */
export function coverageOf(graph: Graph, node: number, days: Span, needed: number): Coverage {
  const changes: { day: number; by: number }[] = [];
  for (const edge of graph.edgesOf(node, graph.in)) {
    const by = graph.least.equity[edge] ?? 0;
    if (by === 0 || !graph.isOwnShare(edge) || graph.isNameless(graph.holder[edge] ?? 0)) continue;
    const to = graph.to[edge] ?? 0;
    changes.push({ day: graph.from[edge] ?? 0, by });
    if (to !== Infinity) changes.push({ day: to + 1, by: -by });
  }
  changes.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const starts = [-Infinity, ...new Set(changes.map(({ day }) => day).filter((day) => day !== -Infinity))];
  const gaps: Span[] = [];
  let [sum, most, at] = [0, 0, 0];
  starts.forEach((day, i) => {
    for (let change = changes[at]; change && change.day === day; change = changes[at]) {
      sum += change.by;
      at += 1;
    }
    most = Math.max(most, sum);
    const gap = sum < needed ? overlap({ from: day, to: (starts[i + 1] ?? Infinity) - 1 }, days) : null;
    if (gap) gaps.push(gap);
  });
  return { most: Math.min(WHOLE, most), gaps: merged(gaps) };
}
