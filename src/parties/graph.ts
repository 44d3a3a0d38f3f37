/** Holdings before they are put in order. Weights are millionths; days are 1900 serials, inclusive. */
export interface Holding {
  readonly holder: number;
  readonly held: number;
  /** What counts for control: the voting share where given, else the share. */
  readonly control: number;
  /** What counts for "wholly owned": the share where given, else the voting share. */
  readonly equity: number;
  /** First and last day; -Infinity and Infinity when open. */
  readonly from: number;
  readonly to: number;
  /** Sheet row. */
  readonly row: number;
}

/** Edges grouped by one end: those of node v are list[start[v]] … list[start[v + 1] - 1]. */
interface Grouped {
  readonly start: Int32Array;
  readonly list: Int32Array;
}

/** Holdings as a graph over integer nodes, in typed arrays: a hundred thousand edges stay cheap. */
export class Graph {
  readonly holder: Int32Array;
  readonly held: Int32Array;
  readonly control: Float64Array;
  readonly equity: Float64Array;
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly row: Int32Array;
  /** Edges by holder and by held company, each in the order of the holdings given. */
  readonly out: Grouped;
  readonly in: Grouped;

  constructor(
    readonly size: number,
    holdings: readonly Holding[],
  ) {
    const count = holdings.length;
    this.holder = new Int32Array(count);
    this.held = new Int32Array(count);
    this.control = new Float64Array(count);
    this.equity = new Float64Array(count);
    this.from = new Float64Array(count);
    this.to = new Float64Array(count);
    this.row = new Int32Array(count);
    holdings.forEach((holding, edge) => {
      this.holder[edge] = holding.holder;
      this.held[edge] = holding.held;
      this.control[edge] = holding.control;
      this.equity[edge] = holding.equity;
      this.from[edge] = holding.from;
      this.to[edge] = holding.to;
      this.row[edge] = holding.row;
    });
    this.out = groupBy(this.holder, size);
    this.in = groupBy(this.held, size);
  }

  /** Whether the node holds anything or is held by anyone. */
  isConnected(node: number): boolean {
    return [this.out, this.in].some(({ start }) => (start[node + 1] ?? 0) > (start[node] ?? 0));
  }
}

function groupBy(ends: Int32Array, size: number): Grouped {
  const start = new Int32Array(size + 1);
  for (const end of ends) start[end + 1] = (start[end + 1] ?? 0) + 1;
  for (let v = 0; v < size; v += 1) start[v + 1] = (start[v + 1] ?? 0) + (start[v] ?? 0);
  const next = start.slice();
  const list = new Int32Array(ends.length);
  ends.forEach((end, edge) => {
    const at = next[end] ?? 0;
    list[at] = edge;
    next[end] = at + 1;
  });
  return { start, list };
}

/** The same holding written twice counts once; the first sheet row stands for it. */
export function withoutRepeats(holdings: readonly Holding[], size: number): Holding[] {
  const kept: Holding[] = [];
  /** Places in `kept` of each pair's holdings. */
  const places = new Map<number, number>();
  const others = new Map<number, number[]>();
  for (const holding of holdings) {
    const pair = holding.holder * size + holding.held;
    const first = places.get(pair);
    if (first === undefined) {
      places.set(pair, kept.push(holding) - 1);
      continue;
    }
    const known = [first, ...(others.get(pair) ?? [])];
    const place = known.find((i) => isRepeat(kept[i], holding));
    if (place === undefined) others.set(pair, [...known.slice(1), kept.push(holding) - 1]);
    else if (holding.row < (kept[place]?.row ?? 0)) kept[place] = holding;
  }
  return kept;
}

function isRepeat(a: Holding | undefined, b: Holding): boolean {
  if (!a) return false;
  return a.control === b.control && a.equity === b.equity && a.from === b.from && a.to === b.to;
}
