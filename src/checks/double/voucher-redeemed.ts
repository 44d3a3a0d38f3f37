import { message } from '../../messages';
import { applyRate, formatYuan, maxFen, ZERO } from '../../money';
import { programmeOf } from '../../policy';
import { contractCheck, excludes, warning } from '../about-contract';
import { tableColumn } from '../table-column';

const FIELD = 'voucherRedeemed';

/**
 * 训力券已兑付 lowers the base (A10), so it must be an amount that a voucher can be: never negative, and
 * by SZV 三（一）2 not above the highest rate of the contract.
 */
export const voucherRedeemed = contractCheck('voucher-redeemed', undefined, (_ctx, contract, names) => {
  const value = contract.voucherRedeemed;
  if (value === null || value === 0) return null;
  const params = { ...names(), column: tableColumn(contract.source, FIELD), value: formatYuan(value) };
  if (value < 0) return excludes(message('check.funding-negative', params), FIELD);
  const { gross, net, amount, incurred } = contract;
  const whole = maxFen(gross ?? ZERO, maxFen(net ?? ZERO, amount ?? incurred ?? ZERO));
  const rate = programmeOf('SZV').parameters.rate('rateYoung');
  if (whole === 0 || value <= applyRate(whole, rate)) return null;
  const limits = { contract: formatYuan(whole), percent: `${rate.times(100).toString()}%` };
  return warning(message('check.voucher-above-rate', { ...params, ...limits }), FIELD);
});
