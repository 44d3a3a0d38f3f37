/** The whole, in the unit of all weights: millionths. */
export const WHOLE = 1_000_000;

/** How a holding is written in a path, and what it may be added to. */
export const BASES = [
  'share',
  'agreement',
  /** 实际控制人, 控股股东, 子公司: control that a word states. */
  'control',
  'concert',
  'indirect',
  'joint',
  'influence',
  'household',
  /** 同一控制: whoever it is that controls both. */
  'common',
  /** An executive partner, who controls unless something else is known. */
  'partner',
  /** A relation in words that we cannot read. */
  'word',
  /** Two parties who may be one: a cell is blank, or a name is borne by several. */
  'maybe',
] as const;
export type Basis = (typeof BASES)[number];

/** 共同控制, 重大影响: stated rather than counted. */
export function isDeclared(basis: Basis): basis is 'joint' | 'influence' {
  return basis === 'joint' || basis === 'influence';
}

/** Links that may or may not be: they count when asked what is possible, and never for certain. */
export function isDoubtful(basis: Basis): basis is 'partner' | 'word' | 'maybe' {
  return basis === 'partner' || basis === 'word' || basis === 'maybe';
}

/** Shares of the company's capital, which together make up the whole. */
const OWN_SHARES: ReadonlySet<Basis> = new Set([
  'share',
  'agreement',
  'control',
  'concert',
  'joint',
  'influence',
]);

/** Holdings before they are put in order. Weights are millionths; days are 1900 serials, inclusive. */
export interface Holding {
  readonly holder: number;
  readonly held: number;
  /** What counts for control at least: the voting share where given, else the share; the whole by agreement. */
  readonly control: number;
  /** What counts for ownership at least: the share where given. */
  readonly equity: number;
  /** The most of each, which is more where the table leaves the share open. */
  readonly controlMost: number;
  readonly equityMost: number;
  readonly basis: Basis;
  /** First and last day; -Infinity and Infinity when open. */
  readonly from: number;
  readonly to: number;
  /** Line of the tables it comes from. */
  readonly line: number;
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

/**
 * What a node may be: a person or firm, the State, several of them together (一致行动人, 亲属), or a holder
 * that a row does not name.
 */
export const NODES = { party: 0, state: 1, pool: 2, nameless: 3 } as const;

/** Which of the two weights of a holding is asked for. */
export type Weight = 'control' | 'equity';

/** Edges grouped by one end: those of node v are list[start[v]] … list[start[v + 1] - 1]. */
export interface Grouped {
  readonly start: Int32Array;
  readonly list: Int32Array;
}

/** Holdings as a graph over integer nodes, in typed arrays: a hundred thousand edges stay cheap. */
export class Graph {
  readonly holder: Int32Array;
  readonly held: Int32Array;
  readonly least: Readonly<Record<Weight, Float64Array>>;
  readonly most: Readonly<Record<Weight, Float64Array>>;
  /** Place in BASES. */
  readonly basis: Uint8Array;
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly line: Int32Array;
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
    this.least = { control: new Float64Array(count), equity: new Float64Array(count) };
    this.most = { control: new Float64Array(count), equity: new Float64Array(count) };
    this.basis = new Uint8Array(count);
    this.from = new Float64Array(count);
    this.to = new Float64Array(count);
    this.line = new Int32Array(count);
    holdings.forEach((holding, edge) => {
      this.holder[edge] = holding.holder;
      this.held[edge] = holding.held;
      this.least.control[edge] = holding.control;
      this.least.equity[edge] = holding.equity;
      this.most.control[edge] = holding.controlMost;
      this.most.equity[edge] = holding.equityMost;
      this.basis[edge] = BASES.indexOf(holding.basis);
      this.from[edge] = holding.from;
      this.to[edge] = holding.to;
      this.line[edge] = holding.line;
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

  /** A holder that a row does not name, so that it may be anyone. */
  isNameless(node: number): boolean {
    return this.kinds[node] === NODES.nameless;
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

  /** Whether the tables leave it open how much it is, or whether it is at all. */
  isOpen(edge: number): boolean {
    const { least, most } = this;
    return most.control[edge] !== least.control[edge] || most.equity[edge] !== least.equity[edge];
  }

  /** A share of its own, which adds up to the whole with the others; not one that other rows make up. */
  isOwnShare(edge: number): boolean {
    return OWN_SHARES.has(this.basisOf(edge)) && (this.most.equity[edge] ?? 0) > 0;
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

/** The same exact holding written twice counts once; the first line stands for it. */
export function withoutRepeats<H extends Holding>(holdings: readonly H[], size: number): H[] {
  const kept: H[] = [];
  /** Places in `kept` of each pair's holdings. */
  const places = new Map<number, number>();
  const others = new Map<number, number[]>();
  for (const holding of holdings) {
    // A row may name no company: -1.
    const pair = holding.holder * (size + 1) + holding.held + 1;
    const first = places.get(pair);
    if (first === undefined) {
      places.set(pair, kept.push(holding) - 1);
      continue;
    }
    const known = [first, ...(others.get(pair) ?? [])];
    const place = known.find((i) => isRepeat(kept[i], holding));
    if (place === undefined) others.set(pair, [...known.slice(1), kept.push(holding) - 1]);
    else if (holding.line < (kept[place]?.line ?? 0)) kept[place] = holding;
  }
  return kept;
}

function isRepeat(a: Holding | undefined, b: Holding): boolean {
  if (!a) return false;
  const weighs = a.control === b.control && a.equity === b.equity && a.basis === b.basis;
  const isSame = weighs && a.controlMost === b.controlMost && a.equityMost === b.equityMost;
  return isSame && a.from === b.from && a.to === b.to;
}
