import { message } from '../messages';
import { formatYuan } from '../money';
import { contractCheck, excludes, info } from './about-contract';
import { fees } from './amounts';

/** LG 四（二）1: a bank payment for every claimed contract; the base is what was paid in time (A04). */
export const payment = contractCheck('payment', ['payments'], (ctx, contract, names) => {
  const payments = ctx.documents.paymentsOf(contract);
  if (!payments) return null;
  // With an invoices table, that check has said already that the contract has no number.
  if (contract.id === null) {
    return ctx.ledger.invoices ? null : excludes(message('check.contract-unnumbered', names()), 'id');
  }
  if (payments.length === 0) return excludes(message('check.payment-missing', names()), 'id');
  const { paid, invoiced } = fees(ctx, contract);
  if (paid === null || paid === 0) return excludes(message('check.payment-outside', names()), 'id');
  if (invoiced === null || paid === invoiced) return null;
  const params = { ...names(), paid: formatYuan(paid), invoiced: formatYuan(invoiced) };
  return info(
    paid > invoiced ? message('check.paid-above', params) : message('check.paid-below', params),
    'net',
  );
});
