import { contains } from '../calendar';
import { wholeOf, type Contract, type Invoice, type Payment } from '../ledger';
import { maxFen, proportion, sumFen, ZERO, type Fen } from '../money';
import type { CheckContext } from './context';
import { daysThatCount } from './dates/dates-matter';
import { dayOf } from './dates/settled';
import { withoutTax } from './tax';

/** A06: whether an invoice's date lets it count. A red letter stands with the invoice it takes back. */
export function invoiceCounts(ctx: CheckContext, invoice: Invoice): boolean {
  const window = daysThatCount(ctx, 'invoice');
  if (!window) return true;
  const issued = dayOf(ctx, ctx.documents.reversedBy(invoice) ?? invoice, 'issued');
  return issued === null || contains(window, issued);
}

/** A06: whether a payment's date lets it count. Money that came back afterwards was not spent either. */
export function paymentCounts(ctx: CheckContext, payment: Payment): boolean {
  const window = daysThatCount(ctx, 'payment');
  if (!window) return true;
  const paid = dayOf(ctx, payment, 'paid');
  if (paid === null || contains(window, paid)) return true;
  return paid > window.end && (payment.amount ?? 0) < 0;
}

/**
 * What an invoice brings its contract on the basis chosen (A03), whatever its date: its allocated part,
 * once when it stands in several rows, negative for a red letter; null when its cells do not say.
 */
export function invoiceMoney(
  ctx: CheckContext,
  contract: Contract,
  invoice: Invoice,
  basis = ctx.option('amount.basis'),
): Fen | null {
  const stated = invoiceStated(ctx, contract, invoice, basis);
  return stated === null ? null : shareOf(ctx, invoice, stated);
}

/** The same as the row states it, although the money may be counted in another row. */
export function invoiceStated(
  ctx: CheckContext,
  contract: Contract,
  invoice: Invoice,
  basis = ctx.option('amount.basis'),
): Fen | null {
  const withTax = basis === 'incl' || (basis === 'deductible' && isOrdinary(invoice));
  const stated = withTax ? wholeOf(invoice) : netOf(invoice, contract);
  if (stated === null) return null;
  const { allocated } = invoice;
  const whole = wholeOf(invoice) ?? ZERO;
  const own = allocated === null || whole === 0 ? stated : proportion(stated, allocated, whole, 'half-up');
  return own > 0 && ctx.documents.isRed(invoice) ? ((0 - own) as Fen) : own;
}

/**
 * A03: 普通发票, whose tax cannot be deducted and so is a cost of its own. A kind that is not stated, or says both,
 * is taken for the other: then the fee is the lower one.
 */
export function isOrdinary({ kind }: Invoice): boolean {
  return kind !== null && /普通|普票/.test(kind) && !/专用|专票/.test(kind);
}

/** A03: the tax of a contract's ordinary invoices, whatever their dates. */
export function taxNotDeducted(ctx: CheckContext, contract: Contract): Fen {
  const extra = invoicedInAll(ctx, contract, 'deductible') - invoicedInAll(ctx, contract, 'excl');
  return maxFen(ZERO, extra as Fen);
}

/** What a payment brings its contract, tax included; null when the cell is blank. */
export function paymentMoney(ctx: CheckContext, payment: Payment): Fen | null {
  return payment.amount === null ? null : shareOf(ctx, payment, payment.amount);
}

function shareOf(ctx: CheckContext, row: Invoice | Payment, amount: Fen): Fen {
  const share = ctx.documents.shareOf(row);
  if (!share) return amount;
  return share.granted === 0 ? ZERO : proportion(amount, share.granted, share.claimed, 'half-up');
}

function netOf({ net, gross, tax, allocated }: Invoice, contract: Contract): Fen | null {
  if (net !== null) return net;
  if (gross !== null && tax !== null) return (gross - tax) as Fen;
  const stated = gross ?? allocated;
  return stated === null ? null : netByContract(stated, contract, null);
}

/** Invoiced less red letters inside the window; null: it is not known what, or how much, was invoiced. */
export function invoicedOf(ctx: CheckContext, contract: Contract, basis: string): Fen | null {
  const invoices = ctx.documents.invoicesOf(contract);
  if (!invoices) return null;
  const counted = invoices.filter((invoice) => invoiceCounts(ctx, invoice));
  const amounts = counted.map((invoice) => invoiceMoney(ctx, contract, invoice, basis));
  if (amounts.includes(null)) return null;
  const total = sumFen(amounts.map((amount) => amount ?? ZERO));
  // Rows without a contract may be this one's: then nothing invoiced is not known to be nothing.
  if (total <= 0 && ctx.documents.looseInvoicesOf(contract).length > 0) return null;
  return maxFen(ZERO, total);
}

/** Invoiced inside the window with tax; null when an invoice does not say, or there is no table. */
export function invoicedGross(ctx: CheckContext, contract: Contract): Fen | null {
  const counted = (ctx.documents.invoicesOf(contract) ?? []).filter((i) => invoiceCounts(ctx, i));
  const known = counted.every(({ gross, net, tax }) => gross !== null || (net !== null && tax !== null));
  return known ? invoicedOf(ctx, contract, 'incl') : null;
}

/** Invoiced less red letters on a basis, whatever the dates. */
export function invoicedInAll(
  ctx: CheckContext,
  contract: Contract,
  basis = ctx.option('amount.basis'),
): Fen {
  const invoices = ctx.documents.invoicesOf(contract) ?? [];
  return sumFen(invoices.map((invoice) => invoiceMoney(ctx, contract, invoice, basis) ?? ZERO));
}

/** Paid less refunds on a basis, whatever the dates. */
export function paidInAll(ctx: CheckContext, contract: Contract, basis = ctx.option('amount.basis')): Fen {
  const payments = ctx.documents.paymentsOf(contract) ?? [];
  const total = sumFen(payments.map((payment) => paymentMoney(ctx, payment) ?? ZERO));
  return onBasis(ctx, contract, total, basis);
}

/** Paid less refunds inside the window, brought to the basis; null: it is not known what was paid. */
export function paidOf(
  ctx: CheckContext,
  contract: Contract,
  basis: string,
  invoiced: Fen | null,
): Fen | null {
  const payments = ctx.documents.paymentsOf(contract);
  if (!payments) return null;
  const counted = payments.filter((payment) => paymentCounts(ctx, payment));
  const amounts = counted.map((payment) => paymentMoney(ctx, payment));
  if (amounts.includes(null)) return null;
  const total = sumFen(amounts.map((amount) => amount ?? ZERO));
  if (total <= 0 && ctx.documents.loosePaymentsOf(contract).length > 0) return null;
  const paid = maxFen(ZERO, total);
  // Invoices paid in full are paid in full net of tax too, whatever their roundings add up to.
  if (basis !== 'incl' && invoiced !== null && paid > 0 && paid === invoicedGross(ctx, contract))
    return invoiced;
  return onBasis(ctx, contract, paid, basis);
}

/** Some payment of the contract brought to the basis chosen, as all of them are. */
export function paidOnBasis(ctx: CheckContext, contract: Contract, paid: Fen): Fen {
  return onBasis(ctx, contract, paid, ctx.option('amount.basis'));
}

function onBasis(ctx: CheckContext, contract: Contract, paid: Fen, basis: string): Fen {
  if (basis === 'incl') return paid;
  if (basis === 'deductible' && taxNotDeducted(ctx, contract) > 0) {
    const ratio = invoicedRatio(ctx, contract, basis);
    if (ratio) return proportion(paid, ratio.net, ratio.gross, 'half-up');
  }
  return netByContract(paid, contract, () => invoicedRatio(ctx, contract));
}

interface Ratio {
  readonly net: number;
  readonly gross: number;
}

/** A tax-inclusive amount net of tax, in the proportion that the contract or else its invoices state. */
function netByContract(gross: Fen, contract: Contract, invoiced: (() => Ratio | null) | null): Fen {
  if (contract.taxRate !== null) return withoutTax(gross, contract.taxRate);
  const { net, gross: price } = contract;
  // A net price above the price with tax is a slip, and no proportion.
  if (net !== null && price !== null && price > 0 && net >= 0 && net <= price)
    return proportion(gross, net, price, 'half-up');
  const ratio = invoiced?.();
  return ratio ? proportion(gross, ratio.net, ratio.gross, 'half-up') : gross;
}

function invoicedRatio(ctx: CheckContext, contract: Contract, without = 'excl'): Ratio | null {
  const stated = (ctx.documents.invoicesOf(contract) ?? []).filter((i) => i.net !== null && i.tax !== null);
  const [net, gross] = [without, 'incl'].map((basis) =>
    sumFen(stated.map((i) => invoiceMoney(ctx, contract, i, basis) ?? ZERO)),
  ) as [Fen, Fen];
  return net > 0 && gross >= net ? { net, gross } : null;
}
