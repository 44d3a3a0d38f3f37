import type { Contract, Payment } from '../../ledger';
import { ZERO } from '../../money';
import type { CheckContext } from '../context';
import { paidOnBasis, paymentCounts, paymentMoney } from '../document-money';
import { byContent, contentKey } from '../double/content';
import { idKey } from '../grouping';
import type { EvidencePart } from '../types';

/** What names a payment; one without a serial number is told by what else it says. */
export function paymentKey(payment: Payment): string {
  return `payment ${payment.serial === null ? contentKey(payment) : idKey(payment.serial)}`;
}

/** The payments that count for a contract, by what they say: in the window, once each, refunds left out. */
export function countedPayments(ctx: CheckContext, contract: Contract): Payment[] {
  return (ctx.documents.paymentsOf(contract) ?? [])
    .filter((row) => paymentCounts(ctx, row) && (paymentMoney(ctx, row) ?? 0) > 0)
    .sort(byContent);
}

/** The money of payments as evidence that may be at risk. */
export function paymentParts(
  ctx: CheckContext,
  contract: Contract,
  payments: readonly Payment[],
): EvidencePart[] {
  return payments.map((row) => ({
    evidence: 'paid',
    key: paymentKey(row),
    amount: paidOnBasis(ctx, contract, paymentMoney(ctx, row) ?? ZERO),
  }));
}
