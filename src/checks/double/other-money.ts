import type { Contract } from '../../ledger';
import { message } from '../../messages';
import { addFen, formatYuan, maxFen, ZERO } from '../../money';
import { programmesNamed } from '../../policy';
import { atRisk, contractCheck, excludes, warning, type Names, type Verdict } from '../about-contract';
import type { CheckContext } from '../context';
import { contractAmount } from '../price';
import { tableColumn } from '../table-column';

/**
 * LGC/LGM 三（一）4: money of the district for the same contract bars the claim, money of the city (the
 * voucher, the city's model voucher) does not; 已获其他资助 does not say which. SZV 四（一）4 weighs the
 * same cells in `double-funding`; here only what cannot be.
 */
export const otherMoney = contractCheck('other-money', undefined, (ctx, contract, names) => {
  if (contract.otherFunding === null && contract.pendingFunding === null) return null;
  const negative = negatives(ctx, contract, names);
  return negative.length > 0 || ctx.programme.id === 'SZV' ? negative : otherVerdicts(ctx, contract, names);
});

/** An amount below zero is none; the row is out where the voucher's clause weighs it. */
function negatives(ctx: CheckContext, contract: Contract, names: () => Names): Verdict[] {
  return (['otherFunding', 'pendingFunding'] as const).flatMap((field) => {
    const value = contract[field];
    if (value === null || value >= 0) return [];
    const params = { ...names(), column: tableColumn(contract.source, field), value: formatYuan(value) };
    return ctx.programme.id === 'SZV'
      ? [excludes(message('check.funding-negative', params), field)]
      : [warning(message('check.funding-negative-kept', params), field)];
  });
}

function otherVerdicts(ctx: CheckContext, contract: Contract, names: () => Names): Verdict[] {
  const { otherFunding, pendingFunding, districtFunding, claimedUnder } = contract;
  const other = addFen(maxFen(ZERO, otherFunding ?? ZERO), maxFen(ZERO, pendingFunding ?? ZERO));
  // What is of the district has a column of its own, and is weighed there.
  if (other === 0 || districtFunding !== null) return [];
  const field = (otherFunding ?? 0) > 0 ? 'otherFunding' : 'pendingFunding';
  const whole = contractAmount(ctx, contract, ctx.option('amount.basis')) ?? contract.incurred;
  const params = {
    ...names(),
    column: tableColumn(contract.source, field),
    other: formatYuan(other),
    district: tableColumn(contract.source, 'districtFunding'),
  };
  if (whole !== null && other >= whole) {
    const said = message('check.other-money-whole', { ...params, contract: formatYuan(whole) });
    return [atRisk(said, field)];
  }
  // Beside a voucher it is stated for the voucher's clause, and said there.
  const forVoucher = claimedUnder !== null && programmesNamed(claimedUnder).some((p) => p.id === 'SZV');
  return forVoucher ? [] : [warning(message('check.other-money', params), field)];
}
