import type { Contract } from '../ledger';
import { message } from '../messages';
import { addFen, applyRate, formatYuan, maxFen, sumFen, ZERO, type Fen } from '../money';
import { atRisk, contractCheck, excludes } from './about-contract';
import { contractAmount } from './price';
import type { CheckContext } from './context';
import { idKey, pushTo } from './grouping';
import { tableColumn } from './table-column';
import { own } from './unknown/rest';

/**
 * SZV 四（一）4: no voucher when other public money for the same project is above half of the contract;
 * exactly half passes (超过 is strict). "Same project" is tested per contract and per project, the
 * worse result counts (A21).
 */
export const doubleFunding = contractCheck(
  'double-funding',
  undefined,
  (ctx, contract, names) => {
    const single = tested(ctx, [contract]);
    const pooled = (contract.project === null ? null : pooledOf(ctx).get(contract.project)) ?? single;
    if (pooled.other === 0 && single.other === 0) return null;
    // The row's own money says it best; where it has none, that of its project does.
    const ownFirst = single.exceeded || (!pooled.exceeded && single.other > 0);
    const worse = ownFirst ? single : pooled;
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
  [own('project', poolsMoney)],
);

/** Rows without a project may belong to one that has other money: only then does it matter which. */
function poolsMoney(ctx: CheckContext): boolean {
  return ctx.contracts.some((contract) => otherFundingOf(ctx, contract) > 0);
}

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

/** Other money and contract amount of one row or of several, and what the clause allows. */
interface Tested {
  readonly other: Fen;
  readonly contract: Fen;
  readonly limit: Fen;
  readonly exceeded: boolean;
}

function tested(ctx: CheckContext, contracts: readonly Contract[]): Tested {
  const basis = ctx.option('amount.basis');
  const other = sumFen(contracts.map((c) => otherFundingOf(ctx, c)));
  const contract = sumFen(contracts.map((c) => contractAmount(ctx, c, basis) ?? c.incurred ?? ZERO));
  const limit = applyRate(contract, ctx.programme.parameters.rate('otherFundingLimit'));
  return { other, contract, limit, exceeded: other > limit };
}

const pools = new WeakMap<CheckContext, ReadonlyMap<string, Tested>>();

/** Each project by its name as written, tested once for all its rows; spellings of one name are pooled. */
function pooledOf(ctx: CheckContext): ReadonlyMap<string, Tested> {
  const known = pools.get(ctx);
  if (known) return known;
  const groups = new Map<string, Contract[]>();
  const keys = new Map<string, string>();
  for (const contract of ctx.contracts) {
    if (contract.project === null) continue;
    let key = keys.get(contract.project);
    if (key === undefined) keys.set(contract.project, (key = idKey(contract.project)));
    pushTo(groups, key, contract);
  }
  const byKey = new Map([...groups].map(([key, rows]) => [key, tested(ctx, rows)]));
  const pooled = new Map<string, Tested>();
  for (const [name, key] of keys) {
    const result = byKey.get(key);
    if (result) pooled.set(name, result);
  }
  pools.set(ctx, pooled);
  return pooled;
}
