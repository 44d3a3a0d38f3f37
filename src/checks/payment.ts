import type { Contract } from '../ledger';
import { message } from '../messages';
import { formatYuan, type Fen } from '../money';
import { contractCheck, excludes, info, warning } from './about-contract';
import { fees } from './amounts';
import type { CheckContext } from './context';
import { countedDaysText } from './dates/counted-days';
import { countsInPart } from './dates/dates-matter';
import { invoicedInAll, paidInAll, paymentCounts } from './document-money';
import { PAYMENT_RESTS } from './money/document-rests';
import { straddlesCycle } from './shares';

/** LG 四（二）1: a bank payment for every claimed contract; the base is what was paid in time (A04). */
export const payment = contractCheck(
  'payment',
  ['payments'],
  (ctx, contract, names) => {
    const payments = ctx.documents.paymentsOf(contract);
    const { paid, invoiced, evidence, share, voucher } = fees(ctx, contract);
    if (!payments || paid === null) return null;
    if (payments.length === 0) return excludes(message('check.payment-missing', names()), 'id');
    if (paid === 0) {
      if (!payments.some((row) => paymentCounts(ctx, row))) {
        // Where fees count in part, a measure that the reading does not name takes nothing out (A06).
        const binds = !countsInPart(ctx) || evidence === 'min' || evidence === 'paid';
        const params = { ...names(), window: countedDaysText(ctx, 'payment') };
        return binds ? excludes(message('check.payment-outside', params), 'id') : null;
      }
      // What is counted under another contract has been said to be.
      if (ctx.documents.goesShort(contract, 'payments')) return null;
      return excludes(message('check.payment-nothing-left', names()), 'id');
    }
    if (invoiced === null) return null;
    const excess = paidBeyond(ctx, contract, payments.length);
    if (excess > 0) {
      const [all, billed] = [paidInAll(ctx, contract), invoicedInAll(ctx, contract)].map(formatYuan);
      const params = { ...names(), paid: all ?? '', invoiced: billed ?? '' };
      return { ...warning(message('check.paid-above', params), 'net'), amount: excess };
    }
    // A contract that counts in part is told with all its measures.
    if (paid >= invoiced || straddlesCycle(ctx, contract)) return null;
    const params = { ...names(), paid: formatYuan(paid), invoiced: formatYuan(invoiced) };
    if (voucher === 0 || share === null || share >= invoiced)
      return info(message('check.paid-below', params), 'net');
    // What the voucher paid is no payment that is missing (A10); each payment may be a fen off.
    if (paid >= share - payments.length) return null;
    return info(message('check.paid-below-voucher', { ...params, due: formatYuan(share) }), 'net');
  },
  PAYMENT_RESTS,
);

/**
 * What was paid in whatever year beyond what was invoiced in whatever year; each row may be a fen off. Where
 * nothing is invoiced at all, that has been said; and invoices at another rate than the contract's are not
 * exceeded by a payment of the same gross amount.
 */
function paidBeyond(ctx: CheckContext, contract: Contract, payments: number): Fen {
  const rounding = payments + (ctx.documents.invoicesOf(contract)?.length ?? 0);
  const beyond = (basis: string): number =>
    paidInAll(ctx, contract, basis) - invoicedInAll(ctx, contract, basis);
  const excess = beyond(ctx.option('amount.basis'));
  const exceeded = invoicedInAll(ctx, contract) !== 0 && beyond('incl') > rounding;
  return (exceeded && excess > rounding ? excess : 0) as Fen;
}
