import type { Contract, Invoice } from '../ledger';
import { maxFen, minFen, proportion, sumFen, ZERO, type Fen } from '../money';
import type { CheckContext } from './context';
import { annualShare, shareInside } from './shares';

/** What the tables support of one contract, on the tax basis chosen (A03). */
export interface Fees {
  /** The contract amount; null when the row does not say it on this basis. */
  readonly contract: Fen | null;
  /** Invoiced less red letters, inside the window when one applies; null: not checked. */
  readonly invoiced: Fen | null;
  /** Paid, brought to the tax basis; null: not checked. */
  readonly paid: Fen | null;
  /** What enters the base (A04, A10); null when it cannot be known. */
  readonly base: Fen | null;
  readonly beforeVoucher: Fen | null;
  /** Fees per year of service (A29), what a yearly floor compares. */
  readonly annual: Fen | null;
}

/** The contract amount on the basis chosen: net of tax by default, computed from 税率 when needed. */
export function contractAmount(contract: Contract, basis: string): Fen | null {
  const { net, gross, amount, taxRate } = contract;
  if (basis === 'incl') {
    if (gross !== null) return gross;
    return net !== null && taxRate !== null ? proportion(net, MILLION + taxRate, MILLION, 'half-up') : amount;
  }
  if (net !== null) return net;
  return gross !== null && taxRate !== null
    ? proportion(gross, MILLION, MILLION + taxRate, 'half-up')
    : amount;
}
const MILLION = 1_000_000;

/** An invoice on the basis chosen; null when its cells do not say. A red letter is negative. */
export function invoiceAmount(invoice: Invoice, contract: Contract, basis: string): Fen | null {
  const sum = (a: Fen | null, b: Fen | null, sign: 1 | -1): Fen | null =>
    a === null || b === null ? null : ((a + sign * b) as Fen);
  const stated =
    basis === 'incl'
      ? (invoice.gross ?? sum(invoice.net, invoice.tax, 1) ?? invoice.net)
      : (invoice.net ?? sum(invoice.gross, invoice.tax, -1) ?? toBasis(invoice.gross, contract, []));
  if (stated === null) return null;
  const red = invoice.reversedNumber !== null && stated > 0;
  return red ? ((0 - stated) as Fen) : stated;
}

/** A tax-inclusive amount brought to net, in the proportion that the contract or its invoices state. */
function toBasis(gross: Fen | null, contract: Contract, invoices: readonly Invoice[]): Fen | null {
  if (gross === null) return null;
  if (contract.taxRate !== null) return proportion(gross, MILLION, MILLION + contract.taxRate, 'half-up');
  if (contract.net !== null && contract.gross)
    return proportion(gross, contract.net, contract.gross, 'half-up');
  const invoiced = invoices.filter((i) => i.net !== null && i.tax !== null);
  const net = sumFen(invoiced.map((i) => i.net ?? ZERO));
  const tax = sumFen(invoiced.map((i) => i.tax ?? ZERO));
  return net > 0 ? proportion(gross, net, net + tax, 'half-up') : gross;
}

/** All measures of one contract. */
export function feesOf(ctx: CheckContext, contract: Contract): Fees {
  const basis = ctx.option('amount.basis');
  const stated = contractAmount(contract, basis);
  const invoiced = ctx.restsOn.invoice ? invoicedOf(ctx, contract, basis) : null;
  const paid = ctx.restsOn.payment ? paidOf(ctx, contract, basis) : null;
  // A fee cannot exceed the gross price, so a gross amount still caps what was incurred.
  const measured = {
    contract: stated ?? (contract.incurred === null ? null : contract.gross),
    invoiced,
    paid,
  };

  const voucher = voucherOf(ctx, contract);
  const beforeVoucher = shareInside(ctx, contract, evidencedFee(ctx, contract, measured, ZERO));
  const base =
    voucher === 0
      ? beforeVoucher
      : shareInside(ctx, contract, evidencedFee(ctx, contract, measured, voucher));
  const annual = base === null ? null : annualShare(ctx, contract, base);
  return { contract: stated, invoiced, paid, base, beforeVoucher, annual };
}

/** A10: the voucher already redeemed for the contract, which the firm did not pay itself; never negative. */
function voucherOf(ctx: CheckContext, contract: Contract): Fen {
  if (contract.voucherRedeemed === null || ctx.programme.id !== 'LGC') return ZERO;
  return ctx.option('lg.baseNetOfVoucher') === 'true' ? maxFen(ZERO, contract.voucherRedeemed) : ZERO;
}

/**
 * A04: the fee that the evidence supports. What was paid is already without the voucher; what was
 * contracted, incurred or invoiced is not.
 */
function evidencedFee(
  ctx: CheckContext,
  { incurred }: Contract,
  { contract, invoiced, paid }: Pick<Fees, 'contract' | 'invoiced' | 'paid'>,
  voucher: Fen,
): Fen | null {
  if (!ctx.restsOn.invoice) return contract ?? incurred;
  const reading = ctx.option('lg.evidenceBasis');
  const measures = { contract, delivered: incurred, invoiced, paid };
  // A reading that the tables say nothing about falls back to the least of all.
  const chosen = measures[reading as keyof typeof measures] === null ? 'min' : reading;
  if (chosen === 'min' && contract === null && incurred === null) return null;
  const counted = (measure: string, fee: Fen | null): Fen | null =>
    chosen === 'min' || chosen === measure ? fee : null;
  const charged = least(contract, least(counted('delivered', incurred), counted('invoiced', invoiced)));
  const own = charged === null ? null : maxFen(ZERO, (charged - voucher) as Fen);
  return least(own, counted('paid', paid));
}

function least(a: Fen | null, b: Fen | null): Fen | null {
  if (a === null) return b;
  return b === null ? a : minFen(a, b);
}

function invoicedOf(ctx: CheckContext, contract: Contract, basis: string): Fen | null {
  const invoices = ctx.documents.invoicesOf(contract);
  if (!invoices) return null;
  let total = 0;
  for (const invoice of invoices) {
    if (invoiceCounts(ctx, invoice)) total += invoiceAmount(invoice, contract, basis) ?? 0;
  }
  return maxFen(ZERO, total as Fen);
}

/** A06: whether an invoice's date lets it count. A red letter stands with the invoice it reverses. */
export function invoiceCounts(ctx: CheckContext, invoice: Invoice): boolean {
  if (!datesMatter(ctx, 'invoice')) return true;
  const issued = (ctx.documents.reversedBy(invoice) ?? invoice).issued;
  return issued === null || (issued >= ctx.cycle.start && issued <= ctx.cycle.end);
}

function paidOf(ctx: CheckContext, contract: Contract, basis: string): Fen | null {
  const payments = ctx.documents.paymentsOf(contract);
  if (!payments) return null;
  let total = 0;
  for (const { paid, amount } of payments) {
    const inside =
      !datesMatter(ctx, 'payment') || paid === null || (paid >= ctx.cycle.start && paid <= ctx.cycle.end);
    if (inside) total += amount ?? 0;
  }
  const paid = maxFen(ZERO, total as Fen);
  return basis === 'incl' ? paid : toBasis(paid, contract, ctx.documents.invoicesOf(contract) ?? []);
}

/** Whether the dates of one kind of document place a fee in the cycle year (compute only). */
export function datesMatter(ctx: CheckContext, kind: 'service' | 'invoice' | 'payment'): boolean {
  if (ctx.programme.id !== 'LGC') return false;
  const test = ctx.option('lg.dateTest');
  return test === 'all' || test === kind;
}
