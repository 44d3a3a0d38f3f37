import { ascending } from './field';
import { Graph, type Holding } from './graph';
import { holdingAt } from './part';
import type { Span } from './types';

/** All that one holder has in one company on one basis, row after row. */
interface Row {
  readonly holdings: readonly Holding[];
  /** First days of the holdings, and of what is left after each, ascending. */
  readonly days: readonly number[];
}

const WEIGHTS = ['control', 'equity', 'controlMost', 'equityMost'] as const;
const ALWAYS = { from: -Infinity, to: Infinity };

/**
 * A graph whose rows state the same holdings anew again and again. Over some days a holder has in a company no more than
 * the most, and no less than the least, of what its rows add up to on one of them.
 */
export class Envelopes {
  /** Whether any holding is stated by several rows; else the graph itself says as much. */
  readonly areNarrower: boolean;
  private readonly rows: readonly Row[];

  constructor(private readonly graph: Graph) {
    const byPair = new Map<string, Holding[]>();
    graph.line.forEach((_, edge) => {
      const holding = holdingAt(graph, edge);
      // One that ends before it begins stands on no day.
      if (holding.to < holding.from) return;
      const key = `${String(holding.holder)} ${String(holding.held)} ${holding.basis}`;
      const known = byPair.get(key);
      if (known) known.push(holding);
      else byPair.set(key, [holding]);
    });
    this.rows = [...byPair.values()].map((holdings) => ({ holdings, days: daysOf(holdings) }));
    this.areNarrower = this.rows.some(({ holdings }) => holdings.length > 1);
  }

  /** The graph of the most, or the least, that is held on any of some days. */
  over(span: Span, bound: 'most' | 'least'): Graph {
    const pick = bound === 'most' ? Math.max : Math.min;
    const holdings = this.rows.flatMap((row) => boundOf(row, span, pick));
    return new Graph(this.graph.size, holdings, this.graph.kinds);
  }
}

function daysOf(holdings: readonly Holding[]): number[] {
  return [...new Set(holdings.flatMap(({ from, to }) => [from, to + 1]))].sort(ascending);
}

/** A row of holdings as one over some days; nothing where it is nothing at the bound. */
function boundOf({ holdings, days }: Row, span: Span, pick: (...values: number[]) => number): Holding[] {
  const [first] = holdings;
  if (!first) return [];
  const asked = [span.from, ...days.filter((day) => day > span.from && day <= span.to)];
  const standing = asked.map((day) => holdings.filter(({ from, to }) => from <= day && day <= to));
  if (pick(...standing.map((now) => now.length)) === 0) return [];
  const bound = { ...first, ...ALWAYS };
  for (const weight of WEIGHTS)
    bound[weight] = pick(...standing.map((now) => now.reduce((sum, holding) => sum + holding[weight], 0)));
  return [bound];
}
