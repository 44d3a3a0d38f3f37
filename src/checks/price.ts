import type { Contract } from '../ledger';
import { minFen, ZERO, type Fen } from '../money';
import type { CheckContext } from './context';
import { invoicedInAll, paidInAll, taxNotDeducted } from './document-money';
import { once } from './recalled';
import { withoutTax, withTax } from './tax';

/**
 * What a 合同金额 is that stands beside a rate without a word of tax: with tax or without as the invoices, else
 * the payments, come to it; open where neither does.
 */
export type TaxIn = 'with-tax' | 'without-tax' | 'open';

/** Null: the contract's columns say it, or there is no rate that could make a difference. */
export function taxInAmount(ctx: CheckContext, contract: Contract): TaxIn | null {
  const { amount, gross, net, taxRate } = contract;
  if (amount === null || gross !== null || net !== null || taxRate === null || taxRate === 0) return null;
  return decided(ctx, contract);
}

const decided = once((ctx, contract: Contract): TaxIn => decide(ctx, contract));

function decide(ctx: CheckContext, contract: Contract): TaxIn {
  const [amount, taxRate] = [contract.amount ?? ZERO, contract.taxRate ?? 0];
  const invoices = ctx.documents.invoicesOf(contract) ?? [];
  // Each invoice may be a fen off.
  const isInvoiced = (basis: 'incl' | 'excl', price = amount): boolean =>
    Math.abs(invoicedInAll(ctx, contract, basis) - price) <= invoices.length;
  // A provider need not invoice what a voucher paid (A10).
  const due = (amount - (contract.voucherRedeemed ?? 0)) as Fen;
  if (invoices.length > 0) {
    if (isInvoiced('incl') || isInvoiced('incl', due)) return 'with-tax';
    if (isInvoiced('excl')) return 'without-tax';
  }
  const paid = paidInAll(ctx, contract, 'incl');
  if (paid === amount || (paid > 0 && paid === due)) return 'with-tax';
  return Math.abs(paid - withTax(amount, taxRate)) <= 1 ? 'without-tax' : 'open';
}

/** The price with tax that the contract states; an open one is taken for that, for it gives the lower fee. */
export function grossPrice(ctx: CheckContext, contract: Contract): Fen | null {
  const tax = taxInAmount(ctx, contract);
  return tax === 'with-tax' || tax === 'open' ? contract.amount : contract.gross;
}

/** The price with tax where the row states it, or states the rate that a price without tax lacks. */
export function knownGross(ctx: CheckContext, contract: Contract): Fen | null {
  const stated = grossPrice(ctx, contract);
  if (stated !== null || contract.taxRate === null) return stated;
  const net = contract.net ?? (taxInAmount(ctx, contract) === 'without-tax' ? contract.amount : null);
  return net === null ? null : withTax(net, contract.taxRate);
}

/**
 * The contract amount on the basis chosen (A03): net of tax by default, computed from 税率 when needed; by
 * `deductible` with the tax of its ordinary invoices, up to the price with tax.
 */
export function contractAmount(ctx: CheckContext, contract: Contract, basis: string): Fen | null {
  const { net, gross, amount, taxRate } = contract;
  if (basis === 'deductible') {
    const without = contractAmount(ctx, contract, 'excl');
    const cost = taxNotDeducted(ctx, contract);
    if (without === null || cost === 0) return without;
    const most = knownGross(ctx, contract);
    const price = (without + cost) as Fen;
    return most === null ? price : minFen(price, most);
  }
  const tax = taxInAmount(ctx, contract);
  if (basis === 'incl') {
    if (gross !== null) return gross;
    if (tax === 'without-tax' && amount !== null && taxRate !== null) return withTax(amount, taxRate);
    return net !== null && taxRate !== null ? withTax(net, taxRate) : amount;
  }
  if (net !== null) return net;
  const price = grossPrice(ctx, contract);
  return price !== null && taxRate !== null ? withoutTax(price, taxRate) : amount;
}
