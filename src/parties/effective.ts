import { componentsOf } from './components';
import { WHOLE, type Graph, type When } from './graph';

/** What a holder has in a company by all paths together. */
export interface Interest {
  /** A part of one; null when there is none (a circle that adds up to the whole) or it is not worked out. */
  readonly share: number | null;
  /** Whether the holdings between the two run in a circle. */
  readonly circular: boolean;
}

/** More companies than this above one, or in one circle, are not worked through; no real group comes near. */
const MOST_ABOVE = 3000;
const LARGEST_CIRCLE = 200;

/**
 * The effective interest (穿透相乘) of a holder in a company on a day: its own holding plus, for every
 * company between, its interest there times that company's holding, x = d + x·D. The holder's own row
 * is left out of D, so that what comes back to it does not count twice. Components are solved one after
 * the other; only those in a circle take more than a sum.
 */
export function effectiveInterest(graph: Graph, holder: number, held: number, when: When): Interest {
  const between = nodesBetween(graph, holder, held, when);
  if (between === null) return { share: null, circular: false };
  const place = new Map(between.map((node, i) => [node, i]));
  const links = between.map((node) => linksOf(graph, node, place, when));
  const ends = (out: readonly Link[]): number[] => out.map(({ to }) => to);
  const next = links.map(ends);
  const start = place.get(holder);
  const end = place.get(held);
  if (start === undefined || end === undefined) return { share: 0, circular: false };
  const all = componentsOf(between.length, next);
  const circular = all.some(
    (component) => component.length > 1 || component.some((node) => next[node]?.includes(node)),
  );
  // From here on nothing leads back to the holder; where nothing runs in a circle nothing did.
  const forth = circular ? links.map((out) => out.filter(({ to }) => to !== start)) : links;
  const interest = new Float64Array(between.length);
  interest[start] = 1;
  const components = circular ? componentsOf(between.length, forth.map(ends)) : all;
  for (const component of components) {
    if (!settle(component, forth, interest, start)) return { share: null, circular };
    const inside = new Set(component);
    for (const node of component) {
      for (const { to, share } of forth[node] ?? [])
        if (!inside.has(to)) interest[to] = (interest[to] ?? 0) + (interest[node] ?? 0) * share;
    }
  }
  return { share: interest[end] ?? 0, circular };
}

interface Link {
  readonly to: number;
  /** A part of one. */
  readonly share: number;
}

/** The holder, the company and everyone on a path from one to the other; null when they are too many. */
function nodesBetween(graph: Graph, holder: number, held: number, when: When): number[] | null {
  const above = new Set([held]);
  for (const node of above) {
    if (above.size > MOST_ABOVE) return null;
    for (const edge of graph.edgesOf(node, graph.in)) {
      const from = graph.holder[edge] ?? 0;
      if (counts(graph, edge, when) && (from === holder || !graph.isState(from))) above.add(from);
    }
  }
  if (!above.has(holder)) return [];
  const below = new Set([holder]);
  for (const node of below) {
    for (const edge of graph.edgesOf(node, graph.out)) {
      const to = graph.held[edge] ?? 0;
      if (counts(graph, edge, when) && above.has(to)) below.add(to);
    }
  }
  return [...below];
}

function counts(graph: Graph, edge: number, when: When): boolean {
  return (graph.least.equity[edge] ?? 0) > 0 && graph.isOwnShare(edge) && graph.holdsOn(edge, when);
}

function linksOf(graph: Graph, node: number, place: ReadonlyMap<number, number>, when: When): Link[] {
  const links: Link[] = [];
  for (const edge of graph.edgesOf(node, graph.out)) {
    const to = place.get(graph.held[edge] ?? 0);
    if (to !== undefined && counts(graph, edge, when))
      links.push({ to, share: (graph.least.equity[edge] ?? 0) / WHOLE });
  }
  return links;
}

/**
 * Turns what flows into a component from outside (in `interest`) into the interest in its members:
 * x = in + x·D, by elimination. False when there is no such interest.
 */
function settle(
  component: readonly number[],
  links: readonly (readonly Link[])[],
  interest: Float64Array,
  start: number,
): boolean {
  const size = component.length;
  const own = new Map(component.map((node, i) => [node, i]));
  const within = component.map((node) => (links[node] ?? []).filter(({ to }) => own.has(to)));
  if (component.includes(start) || within.every((out) => out.length === 0)) return true;
  if (size > LARGEST_CIRCLE) return false;
  // Row i: x_i less what the members pass on to it is what flows in.
  const matrix = component.map((node, i) => {
    const row = new Float64Array(size + 1);
    row[i] = 1;
    row[size] = interest[node] ?? 0;
    return row;
  });
  within.forEach((out, from) => {
    for (const { to, share } of out) {
      const row = matrix[own.get(to) ?? 0];
      if (row) row[from] = (row[from] ?? 0) - share;
    }
  });
  const solved = eliminate(matrix);
  if (!solved || solved.some((share) => share < -TINY || share > 1 + TINY)) return false;
  component.forEach((node, i) => (interest[node] = solved[i] ?? 0));
  return true;
}

const TINY = 1e-9;

/** Gauss with pivots: the solution of the rows (last column: right-hand side), null when there is none. */
function eliminate(matrix: readonly Float64Array[]): number[] | null {
  const rows = [...matrix];
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let i = column + 1; i < size; i += 1)
      if (Math.abs(rows[i]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = i;
    const row = rows[pivot];
    const other = rows[column];
    if (!row || !other || Math.abs(row[column] ?? 0) < TINY) return null;
    rows[pivot] = other;
    rows[column] = row;
    for (const below of rows) {
      if (below === row) continue;
      const factor = (below[column] ?? 0) / (row[column] ?? 1);
      if (factor === 0) continue;
      for (let k = column; k <= size; k += 1) below[k] = (below[k] ?? 0) - factor * (row[k] ?? 0);
    }
  }
  return rows.map((row, i) => (row[size] ?? 0) / (row[i] ?? 1));
}
