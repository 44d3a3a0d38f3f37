import { ELSEWHERE, type Payer } from '../../checks';
import type { ProgrammeId } from '../../policy';
import type { Claimant } from './claimant';
import type { Contest, Unit } from './units';

/** What is decided so far, once for each set of programmes taken at their most. */
export type Decided = readonly number[];

/** What no completion of a partial choice can exceed. */
export interface Ceiling {
  readonly start: Decided;
  /** The unit goes to the payer. */
  after(decided: Decided, unit: number, payer: Payer): Decided;
  /** In whole fen; the units before `depth` are decided. */
  at(decided: Decided, depth: number): number;
}

/**
 * Each programme gives no more than its most, and no more than the shares of its rows. For every set of
 * programmes taken at their most, the other rows are worth the best that their other payers give at full
 * share; the lowest of these sums is the ceiling.
 */
export function ceilingOf(
  { programmes, units, fixed }: Contest,
  claimantOf: (id: ProgrammeId) => Claimant,
): Ceiling {
  const sets = Array.from({ length: 2 ** programmes.length }, (_, i) => i);
  const isIn = (set: number, id: ProgrammeId): boolean => (set & (1 << programmes.indexOf(id))) !== 0;
  const slack = programmes.reduce((sum, id) => sum + claimantOf(id).slack, 0);
  const start = sets.map((set) =>
    programmes.reduce((sum, id) => {
      const claimant = claimantOf(id);
      if (isIn(set, id)) return sum + claimant.most;
      return (fixed.get(id) ?? []).reduce((shares, row) => shares + claimant.shareOf(row), sum);
    }, 0),
  );
  const worths = units.map(({ subjects, elsewhere, payers }: Unit) => {
    const shares = payers.map((payer) => {
      if (payer === ELSEWHERE) return [payer, sets.map(() => elsewhere)] as const;
      const share = subjects.reduce((sum, row) => sum + claimantOf(payer).shareOf(row), 0);
      return [payer, sets.map((set) => (isIn(set, payer) ? 0 : share))] as const;
    });
    return new Map<Payer, readonly number[]>(shares);
  });
  const rests = sets.map((set) => {
    const sums = [0];
    for (const payers of [...worths].reverse()) {
      const best = Math.max(...[...payers.values()].map((worth) => worth[set] ?? 0));
      sums.push((sums.at(-1) ?? 0) + best);
    }
    return sums.reverse();
  });
  return {
    start,
    after: (decided, unit, payer) => {
      const worth = worths[unit]?.get(payer);
      return decided.map((sum, set) => sum + (worth?.[set] ?? 0));
    },
    at: (decided, depth) => {
      const lowest = Math.min(...decided.map((sum, set) => sum + (rests[set]?.[depth] ?? 0)));
      // Shares are products of floats, each off by far less than a fen: a trifle more is sure not to be below.
      return Math.floor(lowest * (1 + 1e-12) + slack + 1e-6);
    },
  };
}
