/** The whole, in the unit of all weights: millionths. */
export const WHOLE = 1_000_000;

/** How a holding is written in a path, and what it may be added to. */
export const BASES = [
  'share',
  'agreement',
  'concert',
  'indirect',
  'joint',
  'influence',
  'household',
] as const;
export type Basis = (typeof BASES)[number];

/** 共同控制, 重大影响: stated rather than counted. */
export function isDeclared(basis: Basis): basis is 'joint' | 'influence' {
  return basis === 'joint' || basis === 'influence';
}

/** Holdings before they are put in order. Weights are millionths; days are 1900 serials, inclusive. */
export interface Holding {
  readonly holder: number;
  readonly held: number;
  /** What counts for control: the voting share where given, else the share; the whole by agreement. */
  readonly control: number;
  /** What counts for ownership: the share where given, else the voting share. */
  readonly equity: number;
  readonly basis: Basis;
  /** First and last day; -Infinity and Infinity when open. */
  readonly from: number;
  readonly to: number;
  /** Sheet row. */
  readonly row: number;
}

/** Days, both inclusive: holdings that stand on any of them, or on every one. */
export interface When {
  readonly from: number;
  readonly to: number;
  readonly every: boolean;
}
export const EVER: When = { from: -Infinity, to: Infinity, every: false };

export function onDay(day: number): When {
  return { from: day, to: day, every: true };
}

/** What a node may be: a person or firm, the State, or several of them together (一致行动人, 亲属). */
export const NODES = { party: 0, state: 1, pool: 2 } as const;

/** Edges grouped by one end: those of node v are list[start[v]] … list[start[v + 1] - 1]. */
export interface Grouped {
  readonly start: Int32Array;
  readonly list: Int32Array;
}

/** Holdings as a graph over integer nodes, in typed arrays: a hundred thousand edges stay cheap. */
export class Graph {
  readonly holder: Int32Array;
  readonly held: Int32Array;
  readonly control: Float64Array;
  readonly equity: Float64Array;
  /** Place in BASES. */
  readonly basis: Uint8Array;
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly row: Int32Array;
  /** Edges by holder and by held company, each in the order of the holdings given. */
  readonly out: Grouped;
  readonly in: Grouped;

  constructor(
    readonly size: number,
    holdings: readonly Holding[],
    /** What each node is, as a place in NODES. */
    readonly kinds: Uint8Array,
  ) {
    const count = holdings.length;
    this.holder = new Int32Array(count);
    this.held = new Int32Array(count);
    this.control = new Float64Array(count);
    this.equity = new Float64Array(count);
    this.basis = new Uint8Array(count);
    this.from = new Float64Array(count);
    this.to = new Float64Array(count);
    this.row = new Int32Array(count);
    holdings.forEach((holding, edge) => {
      this.holder[edge] = holding.holder;
      this.held[edge] = holding.held;
      this.control[edge] = holding.control;
      this.equity[edge] = holding.equity;
      this.basis[edge] = BASES.indexOf(holding.basis);
      this.from[edge] = holding.from;
      this.to[edge] = holding.to;
      this.row[edge] = holding.row;
    });
    this.out = groupBy(this.holder, size);
    this.in = groupBy(this.held, size);
  }

  /** The State itself, whose holdings relate nobody. */
  isState(node: number): boolean {
    return this.kinds[node] === NODES.state;
  }

  /** A pool of holders rather than one of them. */
  isPool(node: number): boolean {
    return this.kinds[node] === NODES.pool;
  }

  /** Whether the node holds anything or is held by anyone. */
  isConnected(node: number): boolean {
    return [this.out, this.in].some(({ start }) => (start[node + 1] ?? 0) > (start[node] ?? 0));
  }

  /** Edges of a node at one end. */
  edgesOf(node: number, { start, list }: Grouped): Int32Array {
    return list.subarray(start[node], start[node + 1]);
  }

  basisOf(edge: number): Basis {
    return BASES[this.basis[edge] ?? 0] ?? 'share';
  }

  /** Whether the holding stands on some or on all of the days. */
  holdsOn(edge: number, { from, to, every }: When): boolean {
    const first = this.from[edge] ?? 0;
    const last = this.to[edge] ?? 0;
    return every ? first <= from && to <= last : first <= to && from <= last;
  }

  /** A share of its own, which adds up to the whole with the others; not one that other rows make up. */
  isOwnShare(edge: number): boolean {
    const basis = this.basisOf(edge);
    return basis !== 'indirect' && basis !== 'household' && (this.equity[edge] ?? 0) > 0;
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
export function withoutRepeats<H extends Holding>(holdings: readonly H[], size: number): H[] {
  const kept: H[] = [];
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
  const weighs = a.control === b.control && a.equity === b.equity && a.basis === b.basis;
  return weighs && a.from === b.from && a.to === b.to;
}
