import { type Closures, type Reach } from './closure';
import type { Graph } from './graph';

/** Enough to see why; a pool of many small holders would fill a page. */
const MOST_PATHS = 12;
/** A longer chain shows its first and last links. */
const MOST_LINKS = 12;

/** Why one entity reaches another on a day: chains as text, and the sheet rows of all their holdings. */
export interface Proof {
  readonly paths: readonly string[];
  readonly rows: readonly number[];
}

/** The holdings on a day by which `source` reaches `target`, as chains (at most 12) and rows (all). */
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
  const contributing = (node: number): number[] =>
    inEdges(graph, node).filter((edge) => {
      const place = closures.placeOf(graph.holder[edge] ?? 0);
      const counts = (graph[reach.weight][edge] ?? 0) > 0 && closures.holdsOn(edge, day);
      return counts && place >= 0 && place < closures.placeOf(node);
    });
  const chains = chainsTo(target, source, graph, contributing);
  return {
    paths: chains.map((chain) => write(chain, source, graph, names, reach)),
    rows: rowsTo(target, graph, contributing),
  };
}

function inEdges(graph: Graph, node: number): number[] {
  return Array.from(graph.in.list.subarray(graph.in.start[node], graph.in.start[node + 1]));
}

type EdgesInto = (node: number) => readonly number[];

/** Chains of edges from source to target. Every contributing edge leads back to the source. */
function chainsTo(target: number, source: number, { holder }: Graph, edgesInto: EdgesInto): number[][] {
  const chains: number[][] = [];
  const open: { node: number; chain: Link | null }[] = [{ node: target, chain: null }];
  for (let next = open.pop(); next && chains.length < MOST_PATHS; next = open.pop()) {
    const { node, chain } = next;
    if (node === source) chains.push(toArray(chain));
    else
      for (const edge of [...edgesInto(node)].reverse())
        open.push({ node: holder[edge] ?? 0, chain: { edge, next: chain } });
  }
  return chains;
}

/** A chain under construction, shared by the branches that end alike. */
interface Link {
  readonly edge: number;
  readonly next: Link | null;
}

function toArray(chain: Link | null): number[] {
  const edges: number[] = [];
  for (let link = chain; link; link = link.next) edges.push(link.edge);
  return edges;
}

/** Sheet rows of every holding that contributes, directly or further up. */
function rowsTo(target: number, { holder, row }: Graph, edgesInto: EdgesInto): number[] {
  const seen = new Set([target]);
  const rows = new Set<number>();
  for (const node of seen) {
    for (const edge of edgesInto(node)) {
      rows.add(row[edge] ?? 0);
      seen.add(holder[edge] ?? 0);
    }
  }
  return [...rows];
}

/** "甲 —60%→ 乙 —51%→ 丙". */
function write(
  chain: readonly number[],
  source: number,
  graph: Graph,
  names: readonly string[],
  reach: Reach,
): string {
  const links = chain.map((edge) => {
    const percent = (graph[reach.weight][edge] ?? 0) / 10_000;
    return ` —${String(percent)}%→ ${names[graph.held[edge] ?? 0] ?? ''}`;
  });
  if (links.length > MOST_LINKS) links.splice(MOST_LINKS / 2, links.length - MOST_LINKS, ' → …');
  return (names[source] ?? '') + links.join('');
}
