import type { Contract } from '../ledger';
import { message } from '../messages';
import { addFen, applyRate, formatYuan, maxFen, ZERO, type Fen } from '../money';
import { atRisk, contractCheck, excludes } from './about-contract';
import { contractAmount } from './fees';
import type { CheckContext } from './context';
import { idKey, pushTo } from './grouping';
import { tableColumn } from './table-column';

/**
 * SZV 四（一）4: no voucher when other public money for the same project is above half of the contract;
 * exactly half passes (超过 is strict). "Same project" is tested per contract and per project, the
 * worse result counts (A21).
 */
export const doubleFunding = contractCheck(
  'double-funding',
  undefined,
  (ctx, contract, names) => {
    const projects = projectsOf(ctx);
    const project = contract.project === null ? null : idKey(contract.project);
    const others = project === null ? [contract] : (projects.get(project) ?? [contract]);
    const single = tested(ctx, [contract]);
    const pooled = tested(ctx, others);
    if (pooled.other === 0 && single.other === 0) return null;
    const worse = single.exceeded || !pooled.exceeded ? single : pooled;
    const field = statedIn(contract);
    const params = {
      ...names(),
      column: tableColumn(contract.source, field),
      other: formatYuan(worse.other),
      contract: formatYuan(worse.contract),
      limit: formatYuan(worse.limit),
    };
    const gated = ctx.option('sz.doubleFunding') === 'gateOther' && worse.exceeded;
    return gated
      ? excludes(message('check.other-funding-above', params), field)
      : atRisk(message('check.other-funding', params), field);
  },
  ({ ledger: { contracts } }) =>
    contracts !== undefined &&
    (['otherFunding', 'pendingFunding', 'districtFunding'] as const).some((field) => contracts.has(field)),
);

/**
 * A20: money received, and by default also money approved or applied for. A policy of the district that
 * the row names by itself is part of that money, or all that is known of it; no amount is below zero.
 */
export function otherFundingOf(ctx: CheckContext, contract: Contract): Fen {
  const [received, pending, district] = [
    contract.otherFunding,
    contract.pendingFunding,
    contract.districtFunding,
  ].map((amount) => maxFen(ZERO, amount ?? ZERO)) as [Fen, Fen, Fen];
  if (ctx.option('sz.otherCounts') !== 'all') return received;
  return maxFen(addFen(received, pending), district);
}

/** The column in which the row itself states other money. */
function statedIn(contract: Contract): 'otherFunding' | 'pendingFunding' | 'districtFunding' {
  const fields = ['otherFunding', 'pendingFunding', 'districtFunding'] as const;
  return fields.find((field) => (contract[field] ?? 0) > 0) ?? 'otherFunding';
}

function tested(
  ctx: CheckContext,
  contracts: readonly Contract[],
): { other: Fen; contract: Fen; limit: Fen; exceeded: boolean } {
  const basis = ctx.option('amount.basis');
  let [other, amount] = [0, 0];
  for (const c of contracts) {
    other += otherFundingOf(ctx, c);
    amount += contractAmount(c, basis) ?? c.incurred ?? ZERO;
  }
  const limit = applyRate(amount as Fen, ctx.programme.parameters.rate('otherFundingLimit'));
  return { other: other as Fen, contract: amount as Fen, limit, exceeded: other > limit };
}

const pools = new WeakMap<CheckContext, Map<string, Contract[]>>();

function projectsOf(ctx: CheckContext): Map<string, Contract[]> {
  const known = pools.get(ctx);
  if (known) return known;
  const groups = new Map<string, Contract[]>();
  for (const c of ctx.contracts) if (c.project !== null) pushTo(groups, idKey(c.project), c);
  pools.set(ctx, groups);
  return groups;
}
