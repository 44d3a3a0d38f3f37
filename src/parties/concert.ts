import { local, message } from '../messages';
import { WHOLE, type Holding } from './graph';
import type { MarkedHolding } from './lines';
import type { Pair } from './links';
import { inChinese, type Text } from './text';

/** Parties that rows without a share put in concert (甲 一致行动 乙), joined into groups. */
export class ConcertPairs {
  private readonly parent = new Map<number, number>();

  constructor(pairs: readonly Pair[]) {
    for (const { a, b } of pairs) {
      const [x, y] = [this.groupOf(a) ?? a, this.groupOf(b) ?? b];
      this.parent.set(Math.max(x, y), Math.min(x, y));
      this.parent.set(Math.min(x, y), Math.min(x, y));
    }
  }

  /** The group of a party, null when no row names it. */
  groupOf(party: number): number | null {
    if (!this.parent.has(party)) return null;
    let root = party;
    for (let up = this.parent.get(root); up !== undefined && up !== root; up = this.parent.get(root))
      root = up;
    return root;
  }
}

/**
 * Who acts in concert over a company is taken to have the votes of all of them in it: each member holds
 * a pool by agreement, and the pool holds the votes. The shares stay with their owners. `names` takes
 * the names of the pools, which are numbered after everyone else.
 */
export function withConcert(
  holdings: readonly MarkedHolding[],
  pairs: ConcertPairs,
  names: Text[],
): Holding[] {
  const pools = new Map<string, MarkedHolding[]>();
  const kept: Holding[] = [];
  for (const holding of holdings) {
    const group = holding.concert ?? groupKey(pairs.groupOf(holding.holder));
    if (group === null || holding.basis !== 'share') kept.push(holding);
    else {
      const key = `${holding.held} ${group}`;
      const pool = pools.get(key);
      if (pool) pool.push(holding);
      else pools.set(key, [holding]);
    }
  }
  for (const pool of pools.values()) kept.push(...pooled(pool, names));
  return kept;
}

function groupKey(group: number | null): string | null {
  return group === null ? null : `#${group}`;
}

function pooled(pool: readonly MarkedHolding[], names: Text[]): readonly Holding[] {
  const members = [...new Set(pool.map(({ holder }) => inChinese(names[holder] ?? local('', ''))))].sort();
  if (new Set(pool.map(({ holder }) => holder)).size < 2) return pool.flatMap(alone);
  const all = local(members.join('、'), members.join(', '));
  const node = names.push(message('party.pool-concert', { members: all })) - 1;
  return pool.flatMap((h): Holding[] => [
    { ...h, control: 0, controlMost: 0 },
    { ...h, held: node, ...ALL_VOTES, basis: 'concert' },
    { ...h, holder: node, equity: 0, equityMost: 0 },
  ]);
}

const ALL_VOTES = { control: WHOLE, controlMost: WHOLE, equity: 0, equityMost: 0 };

/** One who acts in concert with nobody named: it may be with every other holder. */
function alone(holding: MarkedHolding): Holding[] {
  if (holding.concert === null) return [holding];
  return [holding, { ...holding, ...ALL_VOTES, control: 0, basis: 'word' }];
}
