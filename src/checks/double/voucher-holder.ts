import { message } from '../../messages';
import { atRisk, contractCheck } from '../about-contract';
import { admissionOf, mayBeGiven } from '../certificate';
import { supplierName } from '../finding';

/**
 * SZP 四 注: nobody is admitted as a provider and applies for vouchers as well, so the admission of a
 * supplier that does is in doubt, and with it the contract.
 */
export const voucherHolder = contractCheck('voucher-holder', ['suppliers'], (ctx, contract, names) => {
  const rows = ctx.suppliers?.of(contract) ?? [];
  const holds = rows.some((s) => s.holdsVouchers === true && mayBeGiven(admissionOf(s)));
  if (!holds) return null;
  const params = { ...names(), supplier: supplierName(contract) };
  return atRisk(message('check.voucher-holder', params), 'supplierName');
});
