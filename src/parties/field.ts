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
    walkers?: Pick<Field, 'closures' | 'lookThrough'>,
  ) {
    this.closures = walkers?.closures ?? new Closures(graph);
    this.lookThrough = walkers?.lookThrough ?? new LookThrough(graph, lines.equity);
    this.controls = controlsAbove(lines.control);
  }

  /** The same graph seen from another party. */
  from(party: number): Field {
    return new Field(this.graph, this.names, party, [], this.lines, this);
  }
}

/** A field of some of the nodes, numbered anew. */
export interface PartOfField {
  readonly field: Field;
  /** Nodes of the part by those of the whole. */
  readonly local: ReadonlyMap<number, number>;
  /** Nodes of the whole by those of the part. */
  readonly whole: readonly number[];
}

/** Nodes in an order that does not depend on the rows': by name, then by code. */
export function inOrder(
  { names }: Field,
  nodes: Iterable<number>,
  codes: readonly (string | null)[],
): number[] {
  const keyed = [...nodes].map((node) => ({
    node,
    name: inChinese(names[node] ?? { zh: '', en: '' }),
    code: codes[node] ?? '',
  }));
  keyed.sort((a, b) => ascending(a.name, b.name) || ascending(a.code, b.code) || a.node - b.node);
  return keyed.map(({ node }) => node);
}

/** The part of a field that some nodes are, in their order. The applicant must be one of them. */
export function partOf(field: Field, whole: readonly number[]): PartOfField {
  const { graph, names } = field;
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
