import type { Graph } from './graph';

/** Everyone who ever held a party by links that each reach the line (millionths), the party first. */
export function chainsUp(graph: Graph, target: number, line: number): readonly number[] {
  const found = new Set([target]);
  for (const node of found) {
    if (node !== target && graph.isState(node)) continue;
    const shares = new Map<number, number>();
    for (const edge of graph.edgesOf(node, graph.in)) {
      const holder = graph.holder[edge] ?? 0;
      shares.set(holder, (shares.get(holder) ?? 0) + (graph.least.equity[edge] ?? 0));
    }
    for (const [holder, share] of shares) if (share >= line) found.add(holder);
  }
  return [...found];
}
