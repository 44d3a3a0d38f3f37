import { WHOLE, type Graph, type When } from './graph';

/** A holding on the way down: in whom, and a part of one. */
interface Way {
  readonly to: number;
  readonly share: number;
  /** A row of 间接持股, which holdings in other rows make up. */
  readonly stated: boolean;
}

/** What a holder has in one company: in its own name, through others, and as 间接持股 rows state it. */
interface Stake {
  direct: number;
  through: number;
  stated: number;
  /** How much of what the company holds has been passed on to the holder, a part of one. */
  passed: number;
  waiting: boolean;
  turns: number;
}

/** Companies with a chain of holdings down to others, nearest first, and what each of them holds on the way. */
interface Above {
  readonly order: readonly number[];
  readonly ways: ReadonlyMap<number, readonly Way[]>;
}

type WaysFrom = (node: number) => readonly Way[];
const NO_WAYS: readonly Way[] = [];

/** Shares are compared to the billionth: a sum of products that is exactly the line reaches it. */
const TINY = 1e-9;
/** What a circle still adds below this, in parts of one, is not followed. */
const SPENT = 1e-13;
/** A circle that takes more turns adds up to the whole, which leaves nothing for a holder outside it. */
const MOST_TURNS = 10_000;

/**
 * SAT 42 第二条（一）: the shares that one party holds in another directly and indirectly are added up. What
 * a company between holds counts whole when the holder's own share in that company reaches the line, and in
 * proportion to it below. So a share s with the holdings d of the holder itself and D of the companies is
 * s = d + w(s)·D, where w is the whole from the line on; the least such s, as circles may close.
 */
export class LookThrough {
  private readonly line: number;

  constructor(
    private readonly graph: Graph,
    /** Millionths; a share of exactly the line reaches it. */
    line: number,
  ) {
    this.line = line / WHOLE - TINY;
  }

  /** Everything in which `source` has a share that reaches the line, the source first, nearest first. */
  down(source: number, when: When): readonly number[] {
    const { stakes } = this.stakesOf(source, (node) => this.waysFrom(node, when));
    return [source, ...[...stakes].flatMap(([node, stake]) => (this.reaches(stake) ? [node] : []))];
  }

  /** Everyone whose share in `target` reaches the line, the target first, nearest first. */
  up(target: number, when: When): readonly number[] {
    const { order, ways } = this.above([target], when);
    const found = new Set([target]);
    for (const node of order.slice(1)) {
      // Who reaches a holder that was found has all that this one has.
      const { enough } = this.stakesOf(
        node,
        (from) => ways.get(from) ?? NO_WAYS,
        (held, stake) => found.has(held) && this.reaches(stake),
      );
      if (enough) found.add(node);
    }
    return [...found];
  }

  /** What `source` has in `target`, a part of one; null when it has nothing. */
  shareOf(source: number, target: number, when: When): number | null {
    const { ways } = this.above([target], when);
    const stake = this.stakesOf(source, (node) => ways.get(node) ?? NO_WAYS).stakes.get(target);
    return stake ? shareIn(stake) : null;
  }

  /** Whether the share of `source` in `target` reaches the line. */
  holds(source: number, target: number, when: When): boolean {
    return (this.shareOf(source, target, when) ?? 0) >= this.line;
  }

  /** Every node on a way from one of the sources down to one of the targets, these included. */
  between(sources: Iterable<number>, targets: Iterable<number>, when: When): Set<number> {
    const { order, ways } = this.above(targets, when);
    const above = new Set(order);
    const seen = new Set([...sources].filter((node) => above.has(node)));
    for (const node of seen) for (const { to } of ways.get(node) ?? NO_WAYS) seen.add(to);
    return seen;
  }

  private reaches(stake: Stake): boolean {
    return shareIn(stake) >= this.line;
  }

  /** Adds up what a holder has in everything below it, nearest first, until a company's stake is enough. */
  private stakesOf(
    source: number,
    waysFrom: WaysFrom,
    isEnough: (node: number, stake: Stake) => boolean = () => false,
  ): { readonly stakes: ReadonlyMap<number, Stake>; readonly enough: boolean } {
    const stakes = new Map<number, Stake>();
    /** Passes on more of what a node holds; true when that is enough. */
    const pass = (node: number, more: number, own: boolean): boolean => {
      for (const { to, share, stated } of waysFrom(node)) {
        if (to === source || to === node) continue;
        let stake = stakes.get(to);
        if (!stake) stakes.set(to, (stake = newStake()));
        const added = more * share;
        if (stated) stake.stated += added;
        else if (own) stake.direct += added;
        else stake.through += added;
        if (isEnough(to, stake)) return true;
        // The State is found, but nothing is followed through it.
        if (stake.waiting || this.graph.isState(to) || stake.turns >= MOST_TURNS) continue;
        stake.waiting = true;
        queue.push(to);
      }
      return false;
    };
    const queue: number[] = [];
    if (pass(source, 1, true)) return { stakes, enough: true };
    for (const node of queue) {
      const stake = stakes.get(node);
      if (!stake) continue;
      stake.waiting = false;
      const counts = this.reaches(stake) ? 1 : shareIn(stake);
      const more = counts - stake.passed;
      if (more < SPENT) continue;
      stake.passed = counts;
      stake.turns += 1;
      if (pass(node, more, false)) return { stakes, enough: true };
    }
    return { stakes, enough: false };
  }

  /** Climbs from the targets to everyone above; nobody above the State. */
  private above(targets: Iterable<number>, when: When): Above {
    const seen = new Set(targets);
    const ways = new Map<number, Way[]>();
    for (const node of seen) {
      if (this.graph.isState(node)) continue;
      for (const edge of this.graph.edgesOf(node, this.graph.in)) {
        const way = this.wayOf(edge, node, when);
        if (!way) continue;
        const holder = this.graph.holder[edge] ?? 0;
        const known = ways.get(holder);
        if (known) known.push(way);
        else ways.set(holder, [way]);
        seen.add(holder);
      }
    }
    return { order: [...seen], ways };
  }

  private waysFrom(node: number, when: When): Way[] {
    const ways: Way[] = [];
    for (const edge of this.graph.edgesOf(node, this.graph.out)) {
      const way = this.wayOf(edge, this.graph.held[edge] ?? 0, when);
      if (way) ways.push(way);
    }
    return ways;
  }

  private wayOf(edge: number, to: number, when: When): Way | null {
    const share = (this.graph.equity[edge] ?? 0) / WHOLE;
    if (share <= 0 || !this.graph.holdsOn(edge, when)) return null;
    return { to, share, stated: this.graph.basisOf(edge) === 'indirect' };
  }
}

function newStake(): Stake {
  return { direct: 0, through: 0, stated: 0, passed: 0, waiting: false, turns: 0 };
}

/** A 间接持股 row says again, in one number, what the holdings between make up. */
function shareIn({ direct, through, stated }: Stake): number {
  return direct + Math.max(through, stated);
}
