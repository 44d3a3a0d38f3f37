import type { Contract } from '../ledger';
import { maxFen, minFen, ZERO, type Fen } from '../money';
import type { CheckContext } from './context';
import { invoicedOf, paidOf } from './document-money';
import { contractAmount, grossPrice } from './price';
import { annualShare, shareInside } from './shares';
import type { EvidencePart } from './types';

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

/** All measures of one contract; `parts` of its evidence, each document once, are taken for not there. */
export function feesOf(ctx: CheckContext, contract: Contract, parts: readonly EvidencePart[] = []): Fees {
  const basis = ctx.option('amount.basis');
  const stated = contractAmount(ctx, contract, basis);
  const invoiced = ctx.restsOn.invoice ? invoicedOf(ctx, contract, basis) : null;
  const paid = ctx.restsOn.payment ? paidOf(ctx, contract, basis, invoiced) : null;
  // A fee cannot exceed the gross price, so a gross amount still caps what was incurred.
  const measured = {
    contract: stated ?? (contract.incurred === null ? null : grossPrice(ctx, contract)),
    invoiced,
    paid,
  };

  const voucher = voucherOf(ctx, contract);
  const supported = (less: Fen): Fen | null => {
    const fee = evidencedFee(ctx, contract, measured, less);
    return shareInside(ctx, contract, without(fee, less, measured, parts));
  };
  const beforeVoucher = supported(ZERO);
  const base = voucher === 0 ? beforeVoucher : supported(voucher);
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

/**
 * The fee when parts of the evidence fall away. What a measure has beyond the fee goes first; which payment
 * pays which invoice is not known, so the losses of the measures add up.
 */
function without(
  fee: Fen | null,
  voucher: Fen,
  measured: Pick<Fees, 'contract' | 'invoiced' | 'paid'>,
  parts: readonly EvidencePart[],
): Fen | null {
  if (fee === null || parts.length === 0) return fee;
  let left: number = fee;
  for (const evidence of ['contract', 'invoiced', 'paid'] as const) {
    // What was paid is already without the voucher.
    const needed = evidence === 'paid' ? fee : fee + voucher;
    const spare = Math.max(0, (measured[evidence] ?? needed) - needed);
    let lost = 0;
    for (const part of parts) if (part.evidence === evidence) lost += part.amount;
    left -= Math.max(0, lost - spare);
  }
  return maxFen(ZERO, left as Fen);
}

function least(a: Fen | null, b: Fen | null): Fen | null {
  if (a === null) return b;
  return b === null ? a : minFen(a, b);
}
