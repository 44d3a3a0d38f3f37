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

/** Whether a programme's amount rests on invoices and payments; the voucher's does not when applied for. */
export function restsOn(ctx: CheckContext, check: 'invoice' | 'payment'): boolean {
  return ctx.programme.checks.some((c) => c.check === check);
}

/** All measures of one contract. */
export function feesOf(ctx: CheckContext, contract: Contract): Fees {
  const basis = ctx.option('amount.basis');
  const stated = contractAmount(contract, basis);
  const invoiced = restsOn(ctx, 'invoice') ? invoicedOf(ctx, contract, basis) : null;
  const paid = restsOn(ctx, 'payment') ? paidOf(ctx, contract, basis) : null;
  // A fee cannot exceed the gross price, so a gross amount still caps what was incurred.
  const contractFee = stated ?? (contract.incurred === null ? null : contract.gross);
  const share = (fee: Fen | null): Fen | null => (fee === null ? null : shareInside(ctx, contract, fee));

  const beforeVoucher = share(evidencedFee(ctx, contract, contractFee, invoiced, paid));
  const base = share(evidencedFee(ctx, contract, contractFee, invoiced, paid, voucherOf(ctx, contract)));
  return {
    contract: stated,
    invoiced,
    paid,
    base,
    beforeVoucher,
    annual: base === null ? null : annualShare(ctx, contract, base),
  };
}

/** A10: the voucher already redeemed for the contract, which the firm did not pay itself. */
function voucherOf(ctx: CheckContext, contract: Contract): Fen {
  const counts = ctx.programme.id === 'LGC' && ctx.option('lg.baseNetOfVoucher') === 'true';
  return counts ? (contract.voucherRedeemed ?? ZERO) : ZERO;
}

/**
 * A04: the fee that the evidence supports. What was paid is already without the voucher; what was
 * contracted, incurred or invoiced is not.
 */
function evidencedFee(
  ctx: CheckContext,
  contract: Contract,
  contractFee: Fen | null,
  invoiced: Fen | null,
  paid: Fen | null,
  voucher: Fen = ZERO,
): Fen | null {
  if (!restsOn(ctx, 'invoice')) return contractFee ?? contract.incurred;
  const less = (fee: Fen | null): Fen | null => (fee === null ? null : maxFen(ZERO, (fee - voucher) as Fen));
  const measures = {
    contract: less(contractFee),
    delivered: less(contract.incurred),
    invoiced: less(invoiced),
    paid,
  };
  const reading = ctx.option('lg.evidenceBasis');
  if (reading !== 'min') {
    const chosen = measures[reading as keyof typeof measures];
    if (chosen !== null) return measures.contract === null ? chosen : minFen(measures.contract, chosen);
  }
  if (measures.contract === null && measures.delivered === null) return null;
  return Object.values(measures).reduce<Fen | null>(
    (least, m) => (m === null ? least : least === null ? m : minFen(least, m)),
    null,
  );
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
