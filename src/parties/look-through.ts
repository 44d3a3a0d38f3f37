import { componentsOf } from './components';
import { WHOLE, type Graph, type When } from './graph';
import { isUnbounded, zeros, type Limits, type Numbers } from './tally';

/** Shares are compared to the billionth: a sum of products that is exactly the line reaches it. */
const SLIP = 1e-3;
/** What a circle still adds below this, in millionths, is not followed: it sums to less than the slip. */
const SPENT = 1e-8;
/** Rounds in a circle of holdings; what is still moved after them is less than anyone can hold. */
const MOST_ROUNDS = 10_000;

/**
 * SAT 42 第二条（一）: a holder's share in a company is its own holding and what it has there through
 * others, added up. A middle company's holding counts whole once the holder has the line of the middle
 * company, else it is multiplied by the holder's share in it. In circles the least solution counts.
 */
export class LookThrough {
  /** Millionths that the last holder asked about has in each node; zero elsewhere. */
  private readonly share: Numbers;
  private reached: number[] = [];
  private readonly place: Numbers;
  /** Whom, and on which days, the shares are of. */
  private worked: { readonly source: number; readonly when: When } | null = null;

  constructor(
    private readonly graph: Graph,
    /** Millionths; a share of exactly the line reaches it. */
    private readonly line: number,
    private readonly limits: Limits | null,
  ) {
    this.share = zeros(graph.size);
    this.place = zeros(graph.size, -1);
  }

  /** Everything in which `source` has the line, the source first, nearest first. */
  down(source: number, when: When): readonly number[] {
    this.work(source, when);
    return this.reached.filter((node) => node === source || this.reaches(this.share[node] ?? 0));
  }

  /** Who of some nodes (nearest first) has the line of `target`; who has it of a holder of it has it too. */
  holdersAmong(candidates: readonly number[], target: number, when: When): readonly number[] {
    const found = new Set([target]);
    const above = this.above(target, when);
    for (const source of candidates) {
      if (!above.has(source)) continue;
      const isFound =
        this.holdsDirectly(source, found, when) || this.reaches(this.shareOf(source, target, when) ?? 0);
      if (isFound) found.add(source);
    }
    return [...found].slice(1);
  }

  /** Who has a chain of holdings down to a node on the days asked about: nobody else has anything of it. */
  private above(target: number, when: When): ReadonlySet<number> {
    const { graph } = this;
    const found = new Set([target]);
    for (const node of found) {
      if (graph.isState(node)) continue;
      for (const edge of graph.edgesOf(node, graph.in))
        if (this.counts(edge, when)) found.add(graph.holder[edge] ?? 0);
    }
    return found;
  }

  /** Whether a holder has the line of one of some nodes by a single holding. */
  private holdsDirectly(source: number, nodes: ReadonlySet<number>, when: When): boolean {
    const { graph, limits } = this;
    return graph.edgesOf(source, graph.out).some((edge) => {
      const held = graph.held[edge] ?? 0;
      // Of a company held more than wholly that one row may be the wrong one.
      const isSure = limits?.kind !== 'least' || limits.over[held] !== 1;
      return (
        isSure &&
        nodes.has(held) &&
        !graph.isState(held) &&
        this.counts(edge, when) &&
        this.reaches(graph.least.equity[edge] ?? 0)
      );
    });
  }

  /** What `source` has in `target`, in millionths; null for nothing. */
  shareOf(source: number, target: number, when: When): number | null {
    this.work(source, when);
    const share = this.share[target] ?? 0;
    return share > 0 ? share : null;
  }

  /** Place of a node among those that the last holder has something in, nearest first; -1 for the others. */
  placeOf(node: number): number {
    return this.place[node] ?? -1;
  }

  private reaches(share: number): boolean {
    return share >= this.line - SLIP;
  }

  private work(source: number, when: When): void {
    // A proof asks for one holder's share in one company after the other.
    if (this.worked?.source === source && this.worked.when === when) return;
    this.worked = { source, when };
    for (const node of this.reached) {
      this.share[node] = 0;
      this.place[node] = -1;
    }
    this.follow(source, when);
    const { reached } = this;
    const next = reached.map((node) => this.places(node, source, when));
    for (const component of componentsOf(reached.length, next)) this.settle(component, source, when);
  }

  /** Places of those in whom a node has holdings that pass on; written out, as this is asked most of all. */
  private places(node: number, source: number, when: When): number[] {
    const places: number[] = [];
    if (!this.passesOn(node, source)) return places;
    const { start, list } = this.graph.out;
    for (let k = start[node] ?? 0; k < (start[node + 1] ?? 0); k += 1) {
      const edge = list[k] ?? 0;
      const to = this.place[this.graph.held[edge] ?? 0] ?? -1;
      if (to > 0 && this.counts(edge, when)) places.push(to);
    }
    return places;
  }

  /** Everyone below the source, by holdings of any size. */
  private follow(source: number, when: When): void {
    const { graph } = this;
    this.reached = [source];
    this.place[source] = 0;
    for (const node of this.reached) {
      if (!this.passesOn(node, source)) continue;
      for (const edge of graph.edgesOf(node, graph.out)) {
        const held = graph.held[edge] ?? 0;
        if (this.place[held] === -1 && this.counts(edge, when))
          this.place[held] = this.reached.push(held) - 1;
      }
    }
  }

  /** What the State holds counts only when the State is the holder asked about. */
  private passesOn(node: number, source: number): boolean {
    return node === source || !this.graph.isState(node);
  }

  private counts(edge: number, when: When): boolean {
    const { least, most } = this.graph;
    const weights = this.limits?.kind === 'most' ? most.equity : least.equity;
    return (weights[edge] ?? 0) > 0 && this.graph.holdsOn(edge, when);
  }

  /** The shares in the nodes of a component (places in `reached`), all above it being settled. */
  private settle(component: readonly number[], source: number, when: When): void {
    const nodes = component.map((i) => this.reached[i] ?? 0).filter((node) => node !== source);
    const rounds = component.length > 1 ? MOST_ROUNDS : 1;
    for (let round = 0; round < rounds; round += 1) {
      let moved = 0;
      for (const node of nodes) {
        const share = this.shareIn(node, source, when);
        moved = Math.max(moved, share - (this.share[node] ?? 0));
        this.share[node] = share;
      }
      if (moved < SPENT) return;
    }
  }

  /** Direct, and through others, by what these have. Shares that rows call indirect are those through others. */
  private shareIn(node: number, source: number, when: When): number {
    const { graph } = this;
    const own: Part[] = [];
    let [indirect, free] = [0, 0];
    for (const edge of graph.edgesOf(node, graph.in)) {
      const holder = graph.holder[edge] ?? 0;
      if (holder === node || this.placeOf(holder) < 0) continue;
      if (!this.counts(edge, when) || !this.passesOn(holder, source)) continue;
      const passed = holder === source ? 1 : this.passed(this.share[holder] ?? 0);
      const least = graph.least.equity[edge] ?? 0;
      const most = graph.most.equity[edge] ?? 0;
      if (graph.basisOf(edge) === 'indirect') indirect += passed * (this.isMost() ? most : least);
      else if (isUnbounded(graph, edge)) free += passed * most;
      else own.push({ passed, least, most, isDirect: holder === source });
    }
    const direct = this.total(
      own.filter((part) => part.isDirect),
      node,
    );
    const all = this.total(own, node);
    return Math.min(WHOLE, Math.max(all, direct + indirect) + free);
  }

  private passed(share: number): number {
    return this.reaches(share) ? 1 : share / WHOLE;
  }

  private isMost(): boolean {
    return this.limits?.kind === 'most';
  }

  /** The parts of a company's shares as the limits take them: what is open goes to whom it serves best. */
  private total(parts: readonly Part[], node: number): number {
    const { limits } = this;
    const least = parts.reduce((sum, part) => sum + part.passed * part.least, 0);
    if (limits === null) return least;
    if (limits.kind === 'least') {
      const largest = Math.max(0, ...parts.map((part) => part.passed * part.least));
      return limits.over[node] === 1 ? least - largest : least;
    }
    let room = limits.room.equity[node] ?? 0;
    let total = least;
    for (const { passed, least: from, most } of [...parts].sort((a, b) => b.passed - a.passed)) {
      const taken = Math.min(room, most - from);
      total += passed * taken;
      room -= taken;
    }
    return total;
  }
}

/** A holding in a company: the part of it that passes to the holder asked about, and its bounds. */
interface Part {
  readonly passed: number;
  readonly least: number;
  readonly most: number;
  readonly isDirect: boolean;
}
