import type { Graph } from './graph';
import { WHOLE } from './graph';

/** Sweeps until the shares stand still; holdings that add up to more than the whole may never. */
const MOST_SWEEPS = 5000;
const STILL = 1e-12;

/**
 * The effective interest (穿透相乘) of one holder in everybody on a day, as parts of one: its own holdings
 * plus, for every company below it, its interest there times that company's holdings, x = d + x·D. The
 * holder's own row is left out of D, so holdings that come back to it do not count twice. Null when the
 * holdings of a circle add up to more than the whole, so that there is no such share.
 */
export function effectiveInterest(
  graph: Graph,
  holder: number,
  day: number,
): ReadonlyMap<number, number> | null {
  const order = topDown(graph, holder, day);
  const interest = new Map<number, number>(order.map((node) => [node, 0]));
  interest.set(holder, 1);
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep += 1) {
    let moved = 0;
    for (const node of order) {
      if (node === holder) continue;
      let share = 0;
      for (const edge of graph.edgesOf(node, graph.in)) {
        const above = interest.get(graph.holder[edge] ?? 0);
        if (above !== undefined && passes(graph, edge, holder, day))
          share += (above * (graph.equity[edge] ?? 0)) / WHOLE;
      }
      moved = Math.max(moved, Math.abs(share - (interest.get(node) ?? 0)));
      if (share > 2) return null;
      interest.set(node, share);
    }
    if (moved < STILL) return interest;
  }
  return null;
}

/** A holding through which interest flows: a share of its own, and not one of the State further down. */
function passes(graph: Graph, edge: number, holder: number, day: number): boolean {
  const above = graph.holder[edge] ?? 0;
  return graph.isOwnShare(edge) && graph.holdsOn(edge, day) && (above === holder || !graph.isState(above));
}

/** Everybody below the holder, each after those above it unless the holdings run in a circle. */
function topDown(graph: Graph, holder: number, day: number): number[] {
  const done: number[] = [];
  const seen = new Set([holder]);
  const open: { node: number; at: number }[] = [{ node: holder, at: 0 }];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const edges = graph.edgesOf(top.node, graph.out);
    const edge = edges[top.at];
    if (edge === undefined) {
      done.push(top.node);
      open.pop();
      continue;
    }
    top.at += 1;
    const held = graph.held[edge] ?? 0;
    if (seen.has(held) || !passes(graph, edge, holder, day)) continue;
    seen.add(held);
    open.push({ node: held, at: 0 });
  }
  return done.reverse();
}

/** Whether the holdings between a holder and a company run in a circle on a day. */
export function runsInCircle(graph: Graph, holder: number, held: number, day: number): boolean {
  const below = reach(graph, holder, day, 'out');
  const between = new Set([...reach(graph, held, day, 'in')].filter((node) => below.has(node)));
  const waiting = new Map<number, number>([...between].map((node) => [node, 0]));
  const edges = [...between].flatMap((node) =>
    [...graph.edgesOf(node, graph.out)].filter(
      (edge) => between.has(graph.held[edge] ?? 0) && graph.isOwnShare(edge) && graph.holdsOn(edge, day),
    ),
  );
  for (const edge of edges) {
    const node = graph.held[edge] ?? 0;
    waiting.set(node, (waiting.get(node) ?? 0) + 1);
  }
  // Whoever waits for nobody goes; those who wait for each other stay.
  const free = [...waiting].filter(([, count]) => count === 0).map(([node]) => node);
  for (const node of free) {
    waiting.delete(node);
    for (const edge of graph.edgesOf(node, graph.out)) {
      const next = graph.held[edge] ?? 0;
      const count = waiting.get(next);
      if (count === undefined || !graph.isOwnShare(edge) || !graph.holdsOn(edge, day)) continue;
      waiting.set(next, count - 1);
      if (count === 1) free.push(next);
    }
  }
  return waiting.size > 0;
}

function reach(graph: Graph, start: number, day: number, way: 'in' | 'out'): Set<number> {
  const seen = new Set([start]);
  const ends = way === 'out' ? graph.held : graph.holder;
  for (const node of seen) {
    for (const edge of graph.edgesOf(node, graph[way])) {
      if (graph.isOwnShare(edge) && graph.holdsOn(edge, day)) seen.add(ends[edge] ?? 0);
    }
  }
  return seen;
}
