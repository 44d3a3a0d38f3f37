import { applyRate, ZERO, type Decimal, type Fen } from '../../money';
import { fenRounding, roundingUnit, type EligibleRow } from '../../policy';
import { ruleOn } from '../rule-on';
import { voucherOf, type Party, type Use } from './items';

/** What a use adds to the three sums that the amounts depend on, in fen; floors are left aside. */
export interface Weights {
  readonly compute: number;
  readonly model: number;
  readonly voucher: number;
}

export const NO_WEIGHT: Weights = { compute: 0, model: 0, voucher: 0 };

/** The ceilings and rates that turn sums into amounts. */
export interface Limits {
  readonly computeCap: number;
  readonly modelCap: number;
  readonly voucherCap: number;
  readonly computeRate: Decimal;
  readonly modelRate: Decimal;
  /** How a share comes to whole fen, and the unit in fen that each amount is rounded down to (A12). */
  readonly rounding: 'down' | 'half-up';
  readonly unit: number;
}

export function weightsOf(use: Use, parties: readonly Party[]): Weights {
  const voucher = use.get('SZV');
  const ctx = parties.find((p) => p.id === 'SZV')?.evaluation.ctx;
  return {
    compute: use.get('LGC')?.base ?? 0,
    model: use.get('LGM')?.base ?? 0,
    voucher: voucher && ctx ? voucherOf(voucher, ctx) : 0,
  };
}

export function limitsOf(parties: readonly Party[]): Limits {
  const most = (id: Party['id']): number => {
    const party = parties.find((p) => p.id === id);
    return party?.open ? mostOf(party) : 0;
  };
  const rate = (id: Party['id']): Decimal => {
    const party = parties.find((p) => p.id === id);
    if (!party) throw new Error(`the plan lacks ${id}`);
    return party.evaluation.ctx.programme.parameters.rate('rate');
  };
  const reading = parties[0]?.evaluation.ctx.option('round') ?? '';
  return {
    computeCap: most('LGC'),
    modelCap: most('LGM'),
    voucherCap: most('SZV'),
    computeRate: rate('LGC'),
    modelRate: rate('LGM'),
    rounding: fenRounding(reading),
    unit: roundingUnit(reading),
  };
}

/** Far above any cap: the rule on it gives the most that the programme can pay. */
const PLENTY = 10_000_000_000_000 as Fen;

function mostOf({ evaluation: { ctx } }: Party): number {
  const row: EligibleRow = {
    label: '',
    base: PLENTY,
    annual: PLENTY,
    beforeVoucher: PLENTY,
    contractAmount: PLENTY,
    otherFunding: ZERO,
    category: null,
    group: null,
    year: null,
    tie: '',
  };
  const outcome = ruleOn(ctx, [row]);
  return outcome.kind === 'amount' ? outcome.amount : 0;
}

/** What the rest of the items can add at most, each sum on its own. */
export interface Rest {
  readonly compute: number;
  readonly model: number;
  /** Vouchers that take their full amount off the compute sum, and those that take nothing. */
  readonly tradedVoucher: number;
  readonly freeVoucher: number;
}

export const NO_REST: Rest = { compute: 0, model: 0, tradedVoucher: 0, freeVoucher: 0 };

/** For each position, the rest from there on; the last entry is nothing. */
export function restsOf(choices: readonly (readonly Weights[])[]): Rest[] {
  const rests: Rest[] = [NO_REST];
  for (const weights of [...choices].reverse()) {
    const after = rests[0] ?? NO_REST;
    const most = (pick: (w: Weights) => number): number => Math.max(...weights.map(pick));
    const compute = most((w) => w.compute);
    const voucher = most((w) => w.voucher);
    const traded = weights.every((w) => w.compute + w.voucher <= compute);
    rests.unshift({
      compute: after.compute + compute,
      model: after.model + most((w) => w.model),
      tradedVoucher: after.tradedVoucher + (traded ? voucher : 0),
      freeVoucher: after.freeVoucher + (traded ? 0 : voucher),
    });
  }
  return rests;
}

/** No completion of a partial choice is worth more than this, in fen. */
export function upperBound(sum: Weights, rest: Rest, limits: Limits): number {
  const { rounding, unit } = limits;
  // Absurd sums stay countable: any of them is far above the caps.
  const share = (base: number, rate: Decimal): number =>
    applyRate(Math.min(base, Number.MAX_SAFE_INTEGER) as Fen, rate, rounding);
  const down = (amount: number): number => amount - (amount % unit);
  const model = Math.min(limits.modelCap, share(sum.model + rest.model, limits.modelRate));
  const mostFree = sum.voucher + rest.freeVoucher;
  // A fen traded brings a fen of voucher while its cap has room, and takes no more than that off the compute
  // amount, as no rate is above the whole: so as many are traded as there is room for, and none beyond.
  const room = Math.max(0, limits.voucherCap - mostFree);
  const traded = Math.min(rest.tradedVoucher, room);
  const compute = Math.min(limits.computeCap, share(sum.compute + rest.compute - traded, limits.computeRate));
  const voucher = Math.min(limits.voucherCap, mostFree + traded);
  // Traded for each other, only their sum is known to be the most.
  const both = traded > 0 ? down(compute + voucher) : down(compute) + down(voucher);
  return down(model) + both;
}
