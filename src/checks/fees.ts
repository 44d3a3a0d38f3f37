import type { Contract } from '../ledger';
import { maxFen, minFen, proportion, ZERO, type Fen } from '../money';
import type { CheckContext } from './context';
import { invoicedOf, paidOf } from './document-money';
import { contractAmount, grossPrice, knownGross } from './price';
import { annualShare, shareInside } from './shares';
import { withoutTax } from './tax';
import type { EvidencePart } from './types';

/** What the tables support of one contract, on the tax basis chosen (A03). */
export interface Fees {
  /** The contract amount; null when the row does not say it on this basis. */
  readonly contract: Fen | null;
  /** Invoiced less red letters, inside the window when one applies; null: not checked. */
  readonly invoiced: Fen | null;
  /** Paid, brought to the tax basis; null: not checked. */
  readonly paid: Fen | null;
  /**
   * The price less the voucher (A10), of a contract that straddles the cycle year the share that falls inside (A06);
   * null: the row states no price.
   */
  readonly share: Fen | null;
  /** The voucher taken off, as typed; 0 where none is. */
  readonly voucher: Fen;
  /** What shows that a fee was incurred (A04): the least of all measures, or the one named. */
  readonly evidence: string;
  /** What enters the base; null when it cannot be known. */
  readonly base: Fen | null;
  readonly beforeVoucher: Fen | null;
  /** Fees per year of service (A29), what a yearly floor compares. */
  readonly annual: Fen | null;
}

/** All measures of one contract; `parts` of its evidence, each document once, are taken for not there. */
export function feesOf(ctx: CheckContext, contract: Contract, parts: readonly EvidencePart[] = []): Fees {
  const basis = ctx.option('amount.basis');
  const stated = contractAmount(ctx, contract, basis);
  const invoiced = ctx.restsOn.invoice ? invoicedOf(ctx, contract, basis) : null;
  const paid = ctx.restsOn.payment ? paidOf(ctx, contract, basis, invoiced) : null;
  const { incurred } = contract;
  const price = stated ?? (incurred === null ? null : instead(ctx, contract, incurred));
  const measures: Measures = { price, incurred, invoiced, paid };

  const evidence = evidenceOf(ctx, measures);
  const voucher = voucherOf(ctx, contract);
  const own = priceLess(ctx, contract, price, voucher);
  const supported = (left: Fen | null): Fen | null =>
    supportedFee(ctx, contract, { ...measures, price: left }, evidence, parts);
  const beforeVoucher = supported(price);
  const base = voucher === 0 ? beforeVoucher : supported(own);
  const annual = base === null ? null : annualShare(ctx, contract, base);
  const share = shareInside(ctx, contract, own);
  return { contract: stated, invoiced, paid, share, voucher, evidence, base, beforeVoucher, annual };
}

/** What stands in for a price that the row does not state: no fee exceeds the price with tax, else what was incurred. */
function instead(ctx: CheckContext, contract: Contract, incurred: Fen): Fen {
  return ctx.restsOn.invoice ? (grossPrice(ctx, contract) ?? incurred) : incurred;
}

/** What the tables say of a contract's fees, on one basis; null: nothing. */
interface Measures {
  readonly price: Fen | null;
  readonly incurred: Fen | null;
  readonly invoiced: Fen | null;
  readonly paid: Fen | null;
}

/** A10: the voucher already redeemed for the contract, which the firm did not pay itself; never negative. */
function voucherOf(ctx: CheckContext, contract: Contract): Fen {
  if (contract.voucherRedeemed === null || ctx.programme.id !== 'LGC') return ZERO;
  return ctx.option('lg.baseNetOfVoucher') === 'true' ? maxFen(ZERO, contract.voucherRedeemed) : ZERO;
}

/**
 * A10, A57: the price less the voucher, on the basis of the price. A voucher is an amount with tax, so it comes off
 * the price with tax; where that is not known it comes off as typed.
 */
function priceLess(ctx: CheckContext, contract: Contract, price: Fen | null, voucher: Fen): Fen | null {
  if (price === null || voucher === 0) return price;
  const gross = ctx.option('voucher.basis') === 'same' ? knownGross(ctx, contract) : null;
  if (gross === null || gross <= 0) return maxFen(ZERO, (price - voucher) as Fen);
  const left = maxFen(ZERO, (gross - voucher) as Fen);
  if (price === gross) return left;
  const { net, taxRate } = contract;
  return net === null && taxRate !== null
    ? withoutTax(left, taxRate)
    : proportion(price, left, gross, 'half-up');
}

/** A04: a reading that the tables say nothing about falls back to the least of all. */
function evidenceOf(ctx: CheckContext, { price, incurred, invoiced, paid }: Measures): string {
  const reading = ctx.option('lg.evidenceBasis');
  const named: Readonly<Record<string, Fen | null>> = {
    contract: price,
    delivered: incurred,
    invoiced,
    paid,
  };
  return (named[reading] ?? null) === null ? 'min' : reading;
}

/**
 * A04, A06, A10: the fee that the evidence supports, the least of the measures that bind; `price` is without the
 * voucher, which is taken off once. What was invoiced or paid up to that price is the firm's own cost, whether the
 * provider invoices the part paid by voucher or not; what goes beyond is out with the rest of the price.
 */
function supportedFee(
  ctx: CheckContext,
  contract: Contract,
  { price, incurred, invoiced, paid }: Measures,
  evidence: string,
  parts: readonly EvidencePart[],
): Fen | null {
  const lost = lossesIn(parts);
  const own = (without: number): Fen | null =>
    price === null || without === 0 ? price : maxFen(ZERO, (price - without) as Fen);
  if (!ctx.restsOn.invoice) return shareInside(ctx, contract, own(lost.contract + lost.invoiced + lost.paid));
  const binds = (measure: string, fee: Fen | null): Fen | null =>
    evidence === 'min' || evidence === measure ? fee : null;
  // Where only documents are asked for, the days of service place nothing; the price still caps them (A53).
  const byDocuments = evidence === 'invoiced' || evidence === 'paid';
  const priced = (without: number): Fen | null =>
    byDocuments ? own(without) : shareInside(ctx, contract, own(without));
  if (evidence === 'min' && price === null) return null;
  const whole = priced(0);
  const delivered = binds('delivered', incurred);
  const [billed, spent] = [binds('invoiced', invoiced), binds('paid', paid)];
  const measured = least(least(whole, delivered), least(billed, spent));
  // A negative cell is named elsewhere.
  const fee = measured === null ? null : maxFen(ZERO, measured);
  if (fee === null || parts.length === 0) return fee;
  // What a measure has beyond the fee goes first; which payment pays which invoice is not known, so losses add up.
  const beyond = (measure: Fen | null, loss: number): number => Math.max(0, loss - ((measure ?? fee) - fee));
  const ofPrice = whole === null ? lost.contract : whole - (priced(lost.contract) ?? ZERO);
  const left = fee - beyond(whole, ofPrice) - beyond(invoiced, lost.invoiced) - beyond(paid, lost.paid);
  return maxFen(ZERO, left as Fen);
}

/** How much of each measure falls away with parts of the evidence. */
function lossesIn(parts: readonly EvidencePart[]): Record<EvidencePart['evidence'], number> {
  const lost = { contract: 0, invoiced: 0, paid: 0 };
  for (const { evidence, amount } of parts) lost[evidence] += amount;
  return lost;
}

function least(a: Fen | null, b: Fen | null): Fen | null {
  if (a === null) return b;
  return b === null ? a : minFen(a, b);
}
