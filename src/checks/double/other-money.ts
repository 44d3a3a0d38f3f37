import type { Contract } from '../../ledger';
import { local, message, type LocalText } from '../../messages';
import { addFen, formatYuan, maxFen, ZERO, type Fen } from '../../money';
import { programmesNamed } from '../../policy';
import { atRisk, contractCheck, excludes, info, warning, type Names, type Verdict } from '../about-contract';
import type { CheckContext } from '../context';
import { contractAmount } from '../price';
import { isProject } from '../subject';
import { tableColumn } from '../table-column';
import { own } from '../unknown/rest';
import { mostOf, sourceOf } from './own-funding';

/**
 * LGC/LGM 三（一）4: money of the district for the same contract bars the claim, money of the city (the voucher, its
 * model voucher) does not; 资助来源 says whose it is, and without it the row is not checked. SZV 四（一）4 weighs
 * the same cells in `double-funding`; here only what cannot be.
 */
export const otherMoney = contractCheck(
  'other-money',
  undefined,
  (ctx, contract, names) => {
    if (contract.otherFunding === null && contract.pendingFunding === null) return null;
    const negative = negatives(ctx, contract, names);
    return negative.length > 0 || isVoucher(ctx) ? negative : otherVerdicts(ctx, contract, names);
  },
  [own('fundingSource', (ctx, row) => !isVoucher(ctx) && !isProject(row) && unassigned(row) > 0)],
);

const isVoucher = ({ programme }: CheckContext): boolean => programme.id === 'SZV';

/** An amount below zero is none; the row is out where the voucher's clause weighs it. */
function negatives(ctx: CheckContext, contract: Contract, names: () => Names): Verdict[] {
  return (['otherFunding', 'pendingFunding'] as const).flatMap((field) => {
    const value = contract[field];
    if (value === null || value >= 0) return [];
    const params = { ...names(), column: tableColumn(contract.source, field), value: formatYuan(value) };
    return isVoucher(ctx)
      ? [excludes(message('check.funding-negative', params), field)]
      : [warning(message('check.funding-negative-kept', params), field)];
  });
}

/** Other money of which no column says whose it is; what is of the district has one, and is weighed there. */
function unassigned({ otherFunding, pendingFunding, districtFunding }: Contract): Fen {
  if (districtFunding !== null) return ZERO;
  return addFen(maxFen(ZERO, otherFunding ?? ZERO), maxFen(ZERO, pendingFunding ?? ZERO));
}

function otherVerdicts(ctx: CheckContext, contract: Contract, names: () => Names): Verdict[] {
  const other = unassigned(contract);
  if (other === 0 || isOfClaim(ctx, contract, other)) return [];
  const field = (contract.otherFunding ?? 0) > 0 ? 'otherFunding' : 'pendingFunding';
  const whole = contractAmount(ctx, contract, ctx.option('amount.basis')) ?? contract.incurred;
  const params = {
    ...names(),
    column: tableColumn(contract.source, field),
    other: formatYuan(other),
    district: tableColumn(contract.source, 'districtFunding'),
    sourceColumn: tableColumn(contract.source, 'fundingSource'),
    source: contract.fundingSource ?? '',
    state: stateOf(field),
  };
  if (whole !== null && other >= whole) {
    const said = message('check.other-money-whole', { ...params, contract: formatYuan(whole) });
    return [atRisk(said, field)];
  }
  switch (sourceOf(contract)?.kind) {
    case undefined:
      return [];
    case 'programme':
    case 'district':
      return [atRisk(message('check.other-money-district', params), 'fundingSource')];
    case 'modelVoucher':
      return [warning(message('check.other-money-model-voucher', params), 'fundingSource')];
    case 'above':
      // Beside a voucher it is stated for the voucher's clause, and said there.
      return isForVoucher(contract)
        ? []
        : [info(message('check.other-money-above', params), 'fundingSource')];
    case 'unclear':
      return [atRisk(message('check.other-money', params), 'fundingSource')];
  }
}

/** The claim's own money is no other money (I10); what is above it must come from elsewhere. */
function isOfClaim(ctx: CheckContext, contract: Contract, other: Fen): boolean {
  const source = sourceOf(contract);
  if (source?.kind !== 'programme' || source.programmes.every(({ id }) => id !== ctx.programme.id))
    return false;
  return other <= mostOf(ctx, contract, ctx.programme);
}

function isForVoucher({ claimedUnder }: Contract): boolean {
  return claimedUnder !== null && programmesNamed(claimedUnder).some((p) => p.id === 'SZV');
}

/** 申领中, 已兑现: how far the money has come. */
function stateOf(field: 'otherFunding' | 'pendingFunding'): LocalText {
  return field === 'otherFunding' ? local('已兑现', 'paid') : local('申领中', 'applied for');
}
