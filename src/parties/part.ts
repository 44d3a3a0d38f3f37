import { ascending, Field } from './field';
import { Graph, type Holding } from './graph';
import { inChinese } from './text';

/** A field of some of the nodes, numbered anew. */
export interface Part {
  readonly field: Field;
  /** Nodes of the part by those of the whole. */
  readonly local: ReadonlyMap<number, number>;
  /** Nodes of the whole by those of the part. */
  readonly whole: readonly number[];
}

/**
 * Nodes in an order that does not depend on the rows': by name, then by code. Who has no name of his own (a holder that
 * a row leaves blank, several in concert) is told by what holds him and what he holds; such a name speaks of its row.
 */
export function inOrder(
  nodes: Iterable<number>,
  { graph, names }: Field,
  codes: readonly (string | null)[],
  more: readonly Holding[],
): number[] {
  const nameOf = (node: number): string =>
    node < codes.length ? inChinese(names[node] ?? { zh: '', en: '' }) : '';
  const tiesOf = (node: number): string => {
    const own = [...graph.edgesOf(node, graph.in), ...graph.edgesOf(node, graph.out)];
    return [...own.map((edge) => holdingAt(graph, edge)), ...more]
      .filter(({ holder, held }) => holder === node || held === node)
      .map((holding) => contentOf(holding, node, nameOf))
      .sort()
      .join();
  };
  const keyed = [...nodes].map((node) => {
    const isNamed = node < codes.length;
    return {
      node,
      unnamed: isNamed ? 0 : 1,
      key: isNamed ? nameOf(node) : tiesOf(node),
      code: codes[node] ?? '',
    };
  });
  keyed.sort(
    (a, b) =>
      a.unnamed - b.unnamed || ascending(a.key, b.key) || ascending(a.code, b.code) || a.node - b.node,
  );
  return keyed.map(({ node }) => node);
}

function contentOf(holding: Holding, node: number, nameOf: (node: number) => string): string {
  const { holder, held, control, equity, controlMost, equityMost, basis, from, to } = holding;
  const parties = [String(holder === node), nameOf(holder), nameOf(held)];
  return [...parties, control, equity, controlMost, equityMost, basis, from, to].join(' ');
}

/**
 * The part of a field that some nodes are, in their order, with more holdings among them than the field
 * has. The applicant must be one of them.
 */
export function partOf(field: Field, whole: readonly number[], more: readonly Holding[] = []): Part {
  const { graph, names } = field;
  const local = new Map(whole.map((node, i) => [node, i]));
  const holdings: Holding[] = [];
  for (const [node, holder] of local) {
    for (const edge of graph.edgesOf(node, graph.in)) {
      const from = local.get(graph.holder[edge] ?? 0);
      if (from !== undefined) holdings.push({ ...holdingAt(graph, edge), holder: from, held: holder });
    }
  }
  for (const holding of more) {
    const [holder, held] = [local.get(holding.holder), local.get(holding.held)];
    if (holder !== undefined && held !== undefined) holdings.push({ ...holding, holder, held });
  }
  holdings.sort(byContent);
  const kinds = Uint8Array.from(whole, (node) => graph.kinds[node] ?? 0);
  const own = local.get(field.own) ?? 0;
  const persons = field.persons.flatMap((node) => local.get(node) ?? []).sort(ascending);
  const nameOf = whole.map((node) => names[node] ?? { zh: '', en: '' });
  const inPart = new Graph(whole.length, holdings, kinds);
  return { field: new Field(inPart, nameOf, own, persons, field.lines), local, whole };
}

/** A holding of the graph as it was given. */
export function holdingAt(graph: Graph, edge: number): Holding {
  return {
    holder: graph.holder[edge] ?? 0,
    held: graph.held[edge] ?? 0,
    control: graph.least.control[edge] ?? 0,
    equity: graph.least.equity[edge] ?? 0,
    controlMost: graph.most.control[edge] ?? 0,
    equityMost: graph.most.equity[edge] ?? 0,
    basis: graph.basisOf(edge),
    from: graph.from[edge] ?? 0,
    to: graph.to[edge] ?? 0,
    line: graph.line[edge] ?? 0,
  };
}

/** An order that does not depend on the rows'. */
function byContent(a: Holding, b: Holding): number {
  return (
    a.holder - b.holder ||
    a.held - b.held ||
    b.control - a.control ||
    b.equity - a.equity ||
    b.controlMost - a.controlMost ||
    b.equityMost - a.equityMost ||
    ascending(a.from, b.from) ||
    ascending(a.to, b.to) ||
    ascending(a.basis, b.basis)
  );
}
