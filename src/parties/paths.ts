import { local, message } from '../messages';
import { WHOLLY_OWNS, type Reach } from './closure';
import { componentsOf } from './components';
import type { Field } from './field';
import { isDeclared, onDay, type When } from './graph';
import type { Text } from './text';

/** Enough to see why; a pool of many small holders would fill a page. */
const MOST_PATHS = 12;
/** A longer chain shows its first and last links. */
const MOST_LINKS = 12;

/** Chains of holdings from one party to another: edges, first link first. */
export interface Chains {
  readonly source: number;
  /** At most twelve. */
  readonly chains: readonly (readonly number[])[];
  /** Sheet rows of every holding that contributes, directly or further up. */
  readonly rows: ReadonlySet<number>;
  /** Which weight the links show. */
  readonly weight: Reach['weight'];
}

/** Finds the holdings by which one party stands to another on a day. */
export class Prover {
  private readonly when: When;

  constructor(
    private readonly field: Field,
    day: number,
  ) {
    this.when = onDay(day);
  }

  /** By control: more than half, one's own and those of everything controlled. */
  control(source: number, target: number): Chains {
    return this.closure(source, target, this.field.controls);
  }

  /** By whole ownership. */
  wholly(source: number, target: number): Chains {
    return this.closure(source, target, WHOLLY_OWNS);
  }

  /** By votes in a company that is influenced, not controlled. */
  influence(source: number, target: number): Chains {
    const { closures, controls } = this.field;
    closures.from(source, this.when, controls);
    const place = (node: number): number => (node === target ? Infinity : closures.placeOf(node));
    return this.trace(source, target, place, 'control');
  }

  /** By SAT 42: all shares on the way add up, those of a circle as far as they lead on. */
  lookThrough(source: number, target: number): Chains {
    const { lookThrough, graph } = this.field;
    const between = [...lookThrough.between([source], [target], this.when)];
    const local = new Map(between.map((node, i) => [node, i]));
    const next = between.map((node) =>
      [...graph.edgesOf(node, graph.out)].flatMap((edge) => {
        const to = local.get(graph.held[edge] ?? 0);
        return to === undefined || to === 0 || !graph.holdsOn(edge, this.when) ? [] : [to];
      }),
    );
    const places = new Map(
      componentsOf(between.length, next)
        .flat()
        .map((i, place) => [between[i], place]),
    );
    const hasShares = (edge: number): boolean => (graph.equity[edge] ?? 0) > 0;
    return this.trace(source, target, (node) => places.get(node) ?? -1, 'equity', hasShares);
  }

  private closure(source: number, target: number, reach: Reach): Chains {
    const { closures } = this.field;
    closures.from(source, this.when, reach, (node) => node === target);
    return this.trace(source, target, (node) => closures.placeOf(node), reach.weight);
  }

  /** Every holding into a node counts whose holder was reached before the node was. */
  private trace(
    source: number,
    target: number,
    placeOf: (node: number) => number,
    weight: Reach['weight'],
    counts: (edge: number) => boolean = () => true,
  ): Chains {
    const { graph } = this.field;
    const edgesInto = (node: number): number[] =>
      [...graph.edgesOf(node, graph.in)].filter((edge) => {
        const place = placeOf(graph.holder[edge] ?? 0);
        const weighs = (graph[weight][edge] ?? 0) > 0 || isDeclared(graph.basisOf(edge));
        const stands = weighs && graph.holdsOn(edge, this.when);
        return stands && place >= 0 && place < placeOf(node) && counts(edge);
      });
    const chains = chainsTo(target, source, this.field, edgesInto);
    return { source, chains, rows: rowsTo(target, this.field, edgesInto), weight };
  }
}

/** The chains of both, end to end: the second starts where the first ends. */
export function joined(first: Chains, second: Chains): Chains {
  const chains = first.chains.flatMap((head) => second.chains.map((tail) => [...head, ...tail]));
  return { ...first, chains: chains.slice(0, MOST_PATHS), rows: new Set([...first.rows, ...second.rows]) };
}

type EdgesInto = (node: number) => readonly number[];

/** A chain under construction, shared by the branches that end alike. */
interface Link {
  readonly edge: number;
  readonly next: Link | null;
}

/** Chains of edges from source to target. Every contributing edge leads back to the source. */
function chainsTo(target: number, source: number, { graph }: Field, edgesInto: EdgesInto): number[][] {
  const chains: number[][] = [];
  const open: { node: number; chain: Link | null }[] = [{ node: target, chain: null }];
  for (let next = open.pop(); next && chains.length < MOST_PATHS; next = open.pop()) {
    const { node, chain } = next;
    if (node === source) chains.push(toArray(chain));
    else
      for (const edge of [...edgesInto(node)].reverse())
        open.push({ node: graph.holder[edge] ?? 0, chain: { edge, next: chain } });
  }
  return chains;
}

function toArray(chain: Link | null): number[] {
  const edges: number[] = [];
  for (let link = chain; link; link = link.next) edges.push(link.edge);
  return edges;
}

function rowsTo(target: number, { graph }: Field, edgesInto: EdgesInto): Set<number> {
  const seen = new Set([target]);
  const rows = new Set<number>();
  for (const node of seen) {
    for (const edge of edgesInto(node)) {
      rows.add(graph.row[edge] ?? 0);
      seen.add(graph.holder[edge] ?? 0);
    }
  }
  return rows;
}

/** "甲 —60%→ 乙 —51%→ 丙", one text a chain. */
export function written(field: Field, { source, chains, weight }: Chains): Text[] {
  const nameOf = (node: number): Text => field.names[node] ?? local('', '');
  return chains.map((chain) => {
    const cut = chain.length > MOST_LINKS;
    return chain.reduce<Text>((before, edge, i) => {
      const leftOut = cut && i >= MOST_LINKS / 2 && i < chain.length - MOST_LINKS / 2;
      if (leftOut) return i === MOST_LINKS / 2 ? message('party.left-out', { before }) : before;
      const to = nameOf(field.graph.held[edge] ?? 0);
      return message('party.step', { before, link: linkOf(field, edge, weight), to });
    }, nameOf(source));
  });
}

function linkOf({ graph }: Field, edge: number, weight: Reach['weight']): Text {
  const amount = (graph[weight][edge] ?? 0) / 10_000;
  const percent = local(`${String(amount)}%`, `${String(amount)}%`);
  switch (graph.basisOf(edge)) {
    case 'agreement':
      return weight === 'equity' ? percent : message('party.link-agreement');
    case 'concert':
      return message('party.link-concert');
    case 'indirect':
      return message('party.link-indirect', { percent });
    case 'joint':
      return weight === 'equity' ? percent : message('party.link-joint');
    case 'influence':
      return weight === 'equity' ? percent : message('party.link-influence');
    case 'share':
    case 'household':
      return percent;
  }
}
