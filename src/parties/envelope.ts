import { ascending } from './field';
import { BASES, Graph, type Holding } from './graph';
import { holdingAt } from './part';
import type { Span } from './types';

/** All that one holder has in one company on one basis, row after row. */
interface Stated {
  readonly holdings: readonly Holding[];
  /** Days on which one of them begins or is over, ascending. */
  readonly days: readonly number[];
}

const WEIGHTS = ['control', 'equity', 'controlMost', 'equityMost'] as const;
const ALWAYS = { from: -Infinity, to: Infinity };

/**
 * A graph in which rows state the same holdings anew again and again: over some days a holder has in a company no more
 * than the most, and no less than the least, of what its rows add up to on one of them.
 */
export class Envelopes {
  private readonly stated: readonly Stated[];

  constructor(private readonly graph: Graph) {
    const byPair = new Map<number, Holding[]>();
    for (let edge = 0; edge < graph.line.length; edge += 1) {
      const holding = holdingAt(graph, edge);
      // One that ends before it begins stands on no day.
      if (holding.to < holding.from) continue;
      const key = keyOf(graph, edge);
      const known = byPair.get(key);
      if (known) known.push(holding);
      else byPair.set(key, [holding]);
    }
    this.stated = [...byPair.values()].map((holdings) => ({ holdings, days: daysOf(holdings) }));
  }

  /** The graph of the most, or the least, that is held on any of some days. */
  over(span: Span, bound: 'most' | 'least'): Graph {
    const pick = bound === 'most' ? Math.max : Math.min;
    const holdings = this.stated.flatMap((stated) => boundOf(stated, span, pick) ?? []);
    return new Graph(this.graph.size, holdings, this.graph.kinds);
  }
}

/** Whether any holding is stated by several rows; else the graph itself bounds it as well. */
export function hasRestated(graph: Graph): boolean {
  const keys = new Set<number>();
  for (let edge = 0; edge < graph.line.length; edge += 1) keys.add(keyOf(graph, edge));
  return keys.size < graph.line.length;
}

function keyOf({ holder, held, basis, size }: Graph, edge: number): number {
  return ((holder[edge] ?? 0) * size + (held[edge] ?? 0)) * BASES.length + (basis[edge] ?? 0);
}

function daysOf(holdings: readonly Holding[]): number[] {
  return [...new Set(holdings.flatMap(({ from, to }) => [from, to + 1]))].sort(ascending);
}

/** What is stated as one holding over some days; null where it is none at the bound. */
function boundOf(
  { holdings, days }: Stated,
  span: Span,
  pick: (...values: number[]) => number,
): Holding | null {
  const [first] = holdings;
  if (!first) return null;
  const asked = [span.from, ...days.filter((day) => day > span.from && day <= span.to)];
  const standing = asked.map((day) => holdings.filter(({ from, to }) => from <= day && day <= to));
  if (pick(...standing.map((now) => now.length)) === 0) return null;
  const bound = { ...first, ...ALWAYS };
  for (const weight of WEIGHTS)
    bound[weight] = pick(...standing.map((now) => now.reduce((sum, holding) => sum + holding[weight], 0)));
  return bound;
}
