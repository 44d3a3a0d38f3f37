import type { Contract } from '../ledger';
import { message } from '../messages';
import { applyRate, formatYuan, ZERO, type Fen } from '../money';
import { atRisk, contractCheck, excludes } from './about-contract';
import { contractAmount } from './fees';
import type { CheckContext } from './context';
import { columnName } from './finding';
import { idKey, pushTo } from './grouping';

const FIELD = 'otherFunding';

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
    const params = {
      ...names(),
      column: columnName(contract.source, FIELD),
      other: formatYuan(worse.other),
      contract: formatYuan(worse.contract),
      limit: formatYuan(worse.limit),
    };
    const gated = ctx.option('sz.doubleFunding') === 'gateOther' && worse.exceeded;
    return gated
      ? excludes(message('check.other-funding-above', params), FIELD)
      : atRisk(message('check.other-funding', params), FIELD);
  },
  ({ ledger: { contracts } }) =>
    contracts !== undefined && (contracts.has(FIELD) || contracts.has('pendingFunding')),
);

/** A20: money received, and by default also money approved or applied for. */
export function otherFundingOf(ctx: CheckContext, { otherFunding, pendingFunding }: Contract): Fen {
  const pending = ctx.option('sz.otherCounts') === 'all' ? (pendingFunding ?? 0) : 0;
  return ((otherFunding ?? 0) + pending) as Fen;
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
