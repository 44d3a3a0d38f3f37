import { controlsAbove, Closures, type Reach } from './closure';
import { Graph, WHOLE, type Holding } from './graph';
import { LookThrough } from './look-through';
import { inChinese, type Text } from './text';
import type { Thresholds } from './types';

/** The thresholds in millionths of the whole. */
export interface Lines {
  readonly control: number;
  readonly equity: number;
  readonly influence: number;
  readonly known: number;
}

export function linesOf({ control, equity, influence, known }: Thresholds): Lines {
  const millionths = (share: Thresholds['control']): number => share.times(WHOLE).toNumber();
  return {
    control: millionths(control),
    equity: millionths(equity),
    influence: millionths(influence),
    known: millionths(known),
  };
}

/** A graph with the applicant in it and what is needed to walk it. */
export class Field {
  readonly closures: Closures;
  readonly lookThrough: LookThrough;
  readonly controls: Reach;

  constructor(
    readonly graph: Graph,
    readonly names: readonly Text[],
    readonly own: number,
    /** Persons of the applicant who need not hold it: its managers, and relatives of those and of holders. */
    readonly persons: readonly number[],
    readonly lines: Lines,
  ) {
    this.closures = new Closures(graph);
    this.lookThrough = new LookThrough(graph, lines.equity);
    this.controls = controlsAbove(lines.control);
  }
}

/** A field of some of the nodes, numbered anew in an order that does not depend on the rows'. */
export interface PartOfField {
  readonly field: Field;
  /** Nodes of the part by those of the whole. */
  readonly local: ReadonlyMap<number, number>;
  /** Nodes of the whole by those of the part. */
  readonly whole: readonly number[];
}

export function partOf(
  field: Field,
  members: ReadonlySet<number>,
  codes: readonly (string | null)[],
): PartOfField {
  const { graph, names } = field;
  const called = new Map([...members].map((node) => [node, inChinese(names[node] ?? { zh: '', en: '' })]));
  const whole = [...members].sort(
    (a, b) =>
      ascending(called.get(a) ?? '', called.get(b) ?? '') ||
      ascending(codes[a] ?? '', codes[b] ?? '') ||
      a - b,
  );
  const local = new Map(whole.map((node, i) => [node, i]));
  const holdings: Holding[] = [];
  for (const [node, holder] of local) {
    for (const edge of graph.edgesOf(node, graph.out)) {
      const held = local.get(graph.held[edge] ?? 0);
      if (held === undefined) continue;
      holdings.push({
        holder,
        held,
        control: graph.control[edge] ?? 0,
        equity: graph.equity[edge] ?? 0,
        basis: graph.basisOf(edge),
        from: graph.from[edge] ?? 0,
        to: graph.to[edge] ?? 0,
        row: graph.row[edge] ?? 0,
      });
    }
  }
  holdings.sort(
    (a, b) =>
      a.holder - b.holder ||
      a.held - b.held ||
      b.control - a.control ||
      b.equity - a.equity ||
      ascending(a.from, b.from) ||
      ascending(a.to, b.to) ||
      ascending(a.basis, b.basis),
  );
  const inPart = new Graph(
    whole.length,
    holdings,
    Uint8Array.from(whole, (node) => graph.kinds[node] ?? 0),
  );
  const own = local.get(field.own) ?? 0;
  const persons = field.persons.flatMap((node) => local.get(node) ?? []).sort(ascending);
  const nameOf = whole.map((node) => names[node] ?? { zh: '', en: '' });
  return { field: new Field(inPart, nameOf, own, persons, field.lines), local, whole };
}

/** Ascending; a difference of infinities would be NaN. */
export function ascending<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
