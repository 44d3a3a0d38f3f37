import { message } from '../../messages';
import { formatYuan } from '../../money';
import { contractCheck, info } from '../about-contract';
import { contractAmount, taxInAmount } from '../price';
import { tableColumn } from '../table-column';
import { rateText } from '../tax';

/** 合同金额 beside a rate without a word of tax, and no document tells: the lower reading counts, the other is shown. */
export const amountTax = contractCheck('amount-tax', undefined, (ctx, contract, names) => {
  const { amount, taxRate } = contract;
  if (amount === null || taxRate === null || taxInAmount(ctx, contract) !== 'open') return null;
  const params = {
    ...names(),
    column: tableColumn(contract.source, 'amount'),
    rate: rateText(taxRate),
    amount: formatYuan(amount),
    net: formatYuan(contractAmount(ctx, contract, 'excl') ?? amount),
  };
  return info(message('check.amount-tax-unsaid', params), 'amount');
});
