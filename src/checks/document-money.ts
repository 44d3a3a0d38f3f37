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
  const stated = basis === 'incl' ? wholeOf(invoice) : netOf(invoice, contract);
  if (stated === null) return null;
  const { allocated } = invoice;
  const whole = wholeOf(invoice) ?? ZERO;
  const own = allocated === null || whole === 0 ? stated : proportion(stated, allocated, whole, 'half-up');
  return own > 0 && ctx.documents.isRed(invoice) ? ((0 - own) as Fen) : own;
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
  return basis === 'incl' ? total : paidWithoutTax(ctx, contract, total);
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
  if (basis === 'incl') return paid;
  // Invoices paid in full are paid in full net of tax too, whatever their roundings add up to.
  if (invoiced !== null && paid > 0 && paid === invoicedGross(ctx, contract)) return invoiced;
  return paidWithoutTax(ctx, contract, paid);
}

/** Some payment of the contract brought to the basis chosen, as all of them are. */
export function paidOnBasis(ctx: CheckContext, contract: Contract, paid: Fen): Fen {
  return ctx.option('amount.basis') === 'incl' ? paid : paidWithoutTax(ctx, contract, paid);
}

function paidWithoutTax(ctx: CheckContext, contract: Contract, paid: Fen): Fen {
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

function invoicedRatio(ctx: CheckContext, contract: Contract): Ratio | null {
  const stated = (ctx.documents.invoicesOf(contract) ?? []).filter((i) => i.net !== null && i.tax !== null);
  const [net, gross] = ['excl', 'incl'].map((basis) =>
    sumFen(stated.map((i) => invoiceMoney(ctx, contract, i, basis) ?? ZERO)),
  ) as [Fen, Fen];
  return net > 0 && gross >= net ? { net, gross } : null;
}
