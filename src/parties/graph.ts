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
    this.holder = Int32Array.from(holdings, (h) => h.holder);
    this.held = Int32Array.from(holdings, (h) => h.held);
    this.control = Float64Array.from(holdings, (h) => h.control);
    this.equity = Float64Array.from(holdings, (h) => h.equity);
    this.from = Float64Array.from(holdings, (h) => h.from);
    this.to = Float64Array.from(holdings, (h) => h.to);
    this.row = Int32Array.from(holdings, (h) => h.row);
    this.out = groupBy(this.holder, size);
    this.in = groupBy(this.held, size);
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
  const byPair = new Map<number, Holding[]>();
  for (const holding of holdings) {
    const pair = holding.holder * size + holding.held;
    const known = byPair.get(pair);
    const same = known?.findIndex((other) => sameHolding(other, holding)) ?? -1;
    const other = known?.[same];
    if (!known) byPair.set(pair, [holding]);
    else if (!other) known.push(holding);
    else if (holding.row < other.row) known[same] = holding;
  }
  return [...byPair.values()].flat();
}

function sameHolding(a: Holding, b: Holding): boolean {
  return a.control === b.control && a.equity === b.equity && a.from === b.from && a.to === b.to;
}
