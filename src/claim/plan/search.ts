import { ZERO, type Fen } from '../../money';
import type { ContractProgrammeId, EligibleRow, Outcome } from '../../policy';
import { limitsOf, restsOf, upperBound, weightsOf, type Weights } from './bound';
import { ruleOn } from '../rule-on';
import type { Item, Party, Use } from './items';

/** The use chosen for each item, and what the programmes' own rules give for it. */
export interface Solution {
  readonly uses: readonly Use[];
  readonly outcomes: ReadonlyMap<ContractProgrammeId, Outcome>;
  readonly total: Fen;
}

/** The best solution found; `exact` when no lawful combination can be better. */
export interface Found extends Solution {
  readonly exact: boolean;
  /** Partial combinations looked at. */
  readonly explored: number;
}

/** How many partial combinations are looked at before the search stops and says so. */
const BOUND = 200_000;

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
 * Branch and bound over the items: exact unless it stops at the bound. A branch is left when even the
 * best completion cannot beat what is known.
 */
export function search(items: readonly Item[], parties: readonly Party[], bound = BOUND): Found {
  const limits = limitsOf(parties);
  const order = items.map((_, i) => i).sort((a, b) => sizeOf(items[b]) - sizeOf(items[a]));
  const choices = order.map((i) => (items[i]?.uses ?? []).map((use) => weightsOf(use, parties)));
  const rests = restsOf(choices);
  const picked = items.map((): number => 0);
  const chosen = (): Use[] => items.map((item, i) => item.uses[picked[i] ?? 0] ?? new Map());
  let best = solutionOf(chosen(), parties);
  let explored = 0;

  const visit = (depth: number, sum: Weights): void => {
    if (explored >= bound) return;
    explored += 1;
    const rest = rests[depth];
    if (!rest || upperBound(sum, rest, limits) <= best.total) return;
    const index = order[depth];
    if (index === undefined) {
      const solution = solutionOf(chosen(), parties);
      if (solution.total > best.total) best = solution;
      return;
    }
    for (const [k, weights] of (choices[depth] ?? []).entries()) {
      picked[index] = k;
      visit(depth + 1, {
        compute: sum.compute + weights.compute,
        model: sum.model + weights.model,
        voucher: sum.voucher + weights.voucher,
      });
    }
    picked[index] = 0;
  };
  visit(0, { compute: 0, model: 0, voucher: 0 });
  return { ...best, exact: explored < bound, explored };
}

function sizeOf(item: Item | undefined): number {
  let size: number = ZERO;
  for (const use of item?.uses ?? []) for (const { base } of use.values()) size = Math.max(size, base);
  return size;
}
