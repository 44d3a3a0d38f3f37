/**
 * The strongly connected components of a small graph, each after all those that lead into it. Nodes are
 * 0 … size − 1, `next` the nodes that a node leads to. A component of several nodes is a circle.
 */
export function componentsOf(size: number, next: readonly (readonly number[])[]): number[][] {
  const index = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const waiting = new Uint8Array(size);
  const stack: number[] = [];
  const components: number[][] = [];
  let count = 0;
  const enter = (node: number): { node: number; at: number } => {
    index[node] = low[node] = count;
    count += 1;
    stack.push(node);
    waiting[node] = 1;
    return { node, at: 0 };
  };
  for (let start = 0; start < size; start += 1) {
    if (index[start] !== -1) continue;
    const open = [enter(start)];
    for (let top = open.at(-1); top; top = open.at(-1)) {
      const { node } = top;
      const to = next[node]?.[top.at];
      if (to !== undefined) {
        top.at += 1;
        if (index[to] === -1) open.push(enter(to));
        else if (waiting[to] === 1) low[node] = Math.min(low[node] ?? 0, index[to] ?? 0);
        continue;
      }
      open.pop();
      const above = open.at(-1);
      if (above) low[above.node] = Math.min(low[above.node] ?? 0, low[node] ?? 0);
      if (low[node] !== index[node]) continue;
      const component = stack.splice(stack.lastIndexOf(node));
      for (const member of component) waiting[member] = 0;
      components.push(component);
    }
  }
  // Found from the ends backwards.
  return components.reverse();
}
