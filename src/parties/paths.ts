import { local, message } from '../messages';
import { WHOLLY_OWNS, type Reach } from './closure';
import type { Field } from './field';
import { isDeclared, WHOLE, type Weight, type When } from './graph';
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
  /** Lines of every holding that contributes, directly or further up. */
  readonly lines: ReadonlySet<number>;
  /** Which weight the links show. */
  readonly weight: Weight;
}

/** Finds the holdings by which one party stands to another on a day. */
export class Prover {
  constructor(
    private readonly field: Field,
    private readonly when: When,
  ) {}

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

  /** By shares held directly and through others, added up as SAT 42 has it. */
  lookThrough(source: number, target: number): Chains {
    const { lookThrough, graph } = this.field;
    lookThrough.shareOf(source, target, this.when);
    const passesOn = (edge: number): boolean => {
      const holder = graph.holder[edge] ?? 0;
      return holder === source || !graph.isState(holder);
    };
    return this.trace(source, target, (node) => lookThrough.placeOf(node), 'equity', passesOn);
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
    weight: Weight,
    counts: (edge: number) => boolean = () => true,
  ): Chains {
    const { graph, weights } = this.field;
    const leads = (edge: number, node: number): boolean => {
      const place = placeOf(graph.holder[edge] ?? 0);
      if (place < 0 || place >= placeOf(node) || !graph.holdsOn(edge, this.when)) return false;
      const weighs = (weights[weight][edge] ?? 0) > 0 || isDeclared(graph.basisOf(edge));
      return weighs && counts(edge);
    };
    const edgesInto = (node: number): number[] => {
      const into: number[] = [];
      for (const edge of graph.edgesOf(node, graph.in)) if (leads(edge, node)) into.push(edge);
      return into;
    };
    const chains = chainsTo(target, source, this.field, edgesInto);
    return { source, chains, lines: linesTo(target, this.field, edgesInto), weight };
  }
}

/** The chains of both, end to end: the second starts where the first ends. */
export function joined(first: Chains, second: Chains): Chains {
  const chains = first.chains.flatMap((head) => second.chains.map((tail) => [...head, ...tail]));
  return { ...first, chains: chains.slice(0, MOST_PATHS), lines: new Set([...first.lines, ...second.lines]) };
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

function linesTo(target: number, { graph }: Field, edgesInto: EdgesInto): Set<number> {
  const seen = new Set([target]);
  const lines = new Set<number>();
  for (const node of seen) {
    for (const edge of edgesInto(node)) {
      lines.add(graph.line[edge] ?? 0);
      seen.add(graph.holder[edge] ?? 0);
    }
  }
  return lines;
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

function linkOf({ graph }: Field, edge: number, weight: Weight): Text {
  const percent = percentOf(graph.least[weight][edge] ?? 0, graph.most[weight][edge] ?? 0);
  const isEquity = weight === 'equity';
  switch (graph.basisOf(edge)) {
    case 'agreement':
      return isEquity ? percent : message('party.link-agreement');
    case 'control':
      return isEquity ? percent : message('party.link-control');
    case 'concert':
      return message('party.link-concert');
    case 'indirect':
      return message('party.link-indirect', { percent });
    case 'joint':
      return isEquity ? percent : message('party.link-joint');
    case 'influence':
      return isEquity ? percent : message('party.link-influence');
    case 'common':
      return message('party.link-common');
    case 'partner':
      return message('party.link-partner');
    case 'word':
      return message('party.link-word');
    case 'maybe':
      return message('party.link-maybe');
    case 'share':
    case 'household':
      return percent;
  }
}

/** 60%, 25%–50%, 50%以上, or 比例未知. */
function percentOf(least: number, most: number): Text {
  const points = (millionths: number): string => String(millionths / 10_000);
  if (least === most) return local(`${points(least)}%`, `${points(least)}%`);
  if (least === 0 && most >= WHOLE) return message('party.share-unknown');
  if (least > 0 && most >= WHOLE) {
    // One more than a round figure is how "more than" is kept.
    return (least - 1) % 10_000 === 0
      ? message('party.share-above', { least: points(least - 1) })
      : message('party.share-from', { least: points(least) });
  }
  return message('party.share-between', { least: points(least), most: points(most) });
}
