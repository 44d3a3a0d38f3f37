import { ZERO, type Fen } from '../../money';
import type { ContractProgrammeId, EligibleRow, Outcome } from '../../policy';
import { limitsOf, NO_REST, NO_WEIGHT, restsOf, upperBound, weightsOf, type Weights } from './bound';
import { ruleOn } from '../rule-on';
import type { Item, Party, Use } from './items';

/** The use chosen for each item, and what the programmes' own rules give for it. */
export interface Solution {
  readonly uses: readonly Use[];
  readonly outcomes: ReadonlyMap<ContractProgrammeId, Outcome>;
  readonly total: Fen;
}

/** The best solution found, and how sure that is. */
export interface Found extends Solution {
  /** No lawful combination is worth more; the total itself where it is proved the best. */
  readonly ceiling: Fen;
  /** Partial combinations looked at. */
  readonly explored: number;
}

/** Partial combinations, and rows of whole ones, that are looked at before the search stops and says so. */
export const BOUND = 400_000;

/** The worth of one combination, by the rules themselves: the only judge of what is best. */
export function solutionOf(uses: readonly Use[], parties: readonly Party[]): Solution {
  const outcomes = new Map<ContractProgrammeId, Outcome>();
  let total = 0;
  for (const { id, evaluation, open } of parties) {
    if (!open) continue;
    const rows = uses.map((use) => use.get(id)).filter((row): row is EligibleRow => row !== undefined);
    const outcome = ruleOn(evaluation.ctx, rows);
    outcomes.set(id, outcome);
    if (outcome.kind === 'amount') total += outcome.amount;
  }
  return { uses, outcomes, total: total as Fen };
}

/**
 * Branch and bound over the items: the best, unless it stops at the bound. A branch is left when even the
 * best completion cannot beat what is known.
 */
export function search(items: readonly Item[], parties: readonly Party[], bound = BOUND): Found {
  const limits = limitsOf(parties);
  const order = items.map((_, i) => i).sort((a, b) => sizeOf(items[b]) - sizeOf(items[a]));
  const choices = order.map((i) => (items[i]?.uses ?? []).map((use) => weightsOf(use, parties)));
  const rests = restsOf(choices);
  const picked = items.map((): number => 0);
  const chosen = (): Use[] => items.map((item, i) => item.uses[picked[i] ?? 0] ?? new Map());
  const most = (sum: Weights, depth: number): number => upperBound(sum, rests[depth] ?? NO_REST, limits);
  let best = solutionOf(chosen(), parties);
  const top = most(NO_WEIGHT, 0);
  let [explored, work, depth] = [0, 0, 0];
  // A register may have more rows than calls can be nested: the branch is kept in lists.
  const [sums, next] = [[NO_WEIGHT], [0]];
  while (depth >= 0 && work < bound) {
    const [sum, k, index] = [sums[depth] ?? NO_WEIGHT, next[depth] ?? 0, order[depth]];
    const weights = choices[depth]?.[k];
    if (k === 0) {
      [explored, work] = [explored + 1, work + 1];
      if (most(sum, depth) <= best.total) {
        depth -= 1;
        continue;
      }
    }
    if (index === undefined) {
      const solution = solutionOf(chosen(), parties);
      work += items.length;
      if (solution.total > best.total) best = solution;
      depth -= 1;
    } else if (weights === undefined) {
      picked[index] = 0;
      depth -= 1;
    } else {
      picked[index] = k;
      next[depth] = k + 1;
      depth += 1;
      sums[depth] = added(sum, weights);
      next[depth] = 0;
    }
  }
  return { ...best, ceiling: (depth < 0 ? best.total : Math.max(top, best.total)) as Fen, explored };
}

/** What no combination is worth more than, without looking for the best. */
export function ceilingOf(items: readonly Item[], parties: readonly Party[]): Fen {
  const choices = items.map(({ uses }) => uses.map((use) => weightsOf(use, parties)));
  return upperBound(NO_WEIGHT, restsOf(choices)[0] ?? NO_REST, limitsOf(parties)) as Fen;
}

function added(a: Weights, b: Weights): Weights {
  return { compute: a.compute + b.compute, model: a.model + b.model, voucher: a.voucher + b.voucher };
}

function sizeOf(item: Item | undefined): number {
  let size: number = ZERO;
  for (const use of item?.uses ?? []) for (const { base } of use.values()) size = Math.max(size, base);
  return size;
}
