import { type Closures, type Reach } from './closure';
import type { Graph } from './graph';

/** Enough to see why; a pool of many small holders would fill a page. */
const MOST_PATHS = 12;

/** Why one entity reaches another on a day: chains as text, and the sheet rows of all their holdings. */
export interface Proof {
  readonly paths: readonly string[];
  readonly rows: readonly number[];
}

/** Every holding that contributes to `source` reaching `target` on `day`, as chains (at most 12). */
export function prove(
  graph: Graph,
  names: readonly string[],
  closures: Closures,
  source: number,
  target: number,
  day: number,
  reach: Reach,
): Proof {
  closures.from(source, day, reach, (node) => node === target);
  const edgesInto = (node: number): number[] =>
    inEdges(graph, node).filter((edge) => {
      const place = closures.placeOf(graph.holder[edge] ?? 0);
      const counts = (graph[reach.weight][edge] ?? 0) > 0 && closures.holdsOn(edge, day);
      return counts && place >= 0 && place < closures.placeOf(node);
    });
  const paths: string[] = [];
  const rows = new Set<number>();
  const walk = (node: number, tail: string): void => {
    if (node === source) {
      if (paths.length < MOST_PATHS) paths.push((names[source] ?? '') + tail);
      return;
    }
    for (const edge of edgesInto(node)) {
      rows.add(graph.row[edge] ?? 0);
      if (paths.length < MOST_PATHS) walk(graph.holder[edge] ?? 0, link(graph, names, edge, reach) + tail);
    }
  };
  walk(target, '');
  return { paths, rows: [...rows] };
}

function inEdges(graph: Graph, node: number): number[] {
  return Array.from(graph.in.list.subarray(graph.in.start[node], graph.in.start[node + 1]));
}

/** " —60%→ 乙": a holding as the next link of a chain. */
function link(graph: Graph, names: readonly string[], edge: number, reach: Reach): string {
  const percent = (graph[reach.weight][edge] ?? 0) / 10_000;
  return ` —${String(percent)}%→ ${names[graph.held[edge] ?? 0] ?? ''}`;
}
