import { WHOLE, type Graph } from './graph';
import type { Span } from './types';

/** How much of a company's holders the table names, in millionths: the most ever, the least in a span. */
export interface Coverage {
  readonly most: number;
  readonly least: number;
}

/** Shares of the holders of a company over time; more than the whole counts as the whole. */
export function coverageOf(graph: Graph, node: number, span: Span): Coverage {
  const changes: { day: number; by: number }[] = [];
  for (const edge of graph.edgesOf(node, graph.in)) {
    if (!graph.isOwnShare(edge)) continue;
    const by = graph.equity[edge] ?? 0;
    const to = graph.to[edge] ?? 0;
    changes.push({ day: graph.from[edge] ?? 0, by });
    if (to !== Infinity) changes.push({ day: to + 1, by: -by });
  }
  changes.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  let [sum, most, least] = [0, 0, Infinity];
  let at = 0;
  const days = [-Infinity, ...new Set(changes.map(({ day }) => day))];
  days.forEach((day, i) => {
    for (let change = changes[at]; change && change.day === day; change = changes[at]) {
      sum += change.by;
      at += 1;
    }
    most = Math.max(most, sum);
    const next = days[i + 1] ?? Infinity;
    if (day <= span.to && next > span.from) least = Math.min(least, sum);
  });
  return { most: Math.min(WHOLE, most), least: Math.min(WHOLE, least) };
}
