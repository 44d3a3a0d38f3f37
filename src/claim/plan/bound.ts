import { ZERO, type Decimal, type Fen } from '../../money';
import type { EligibleRow } from '../../policy';
import { ruleOn, voucherOf, type Party, type Use } from './items';

/** What a use adds to the three sums that the amounts depend on, in fen; floors are left aside. */
export interface Weights {
  readonly compute: number;
  readonly model: number;
  readonly voucher: number;
}

/** The ceilings and rates that turn sums into amounts. */
export interface Limits {
  readonly computeCap: number;
  readonly modelCap: number;
  readonly voucherCap: number;
  readonly computeRate: Decimal;
  readonly modelRate: Decimal;
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
  return {
    computeCap: most('LGC'),
    modelCap: most('LGM'),
    voucherCap: most('SZV'),
    computeRate: rate('LGC'),
    modelRate: rate('LGM'),
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

const NOTHING: Rest = { compute: 0, model: 0, tradedVoucher: 0, freeVoucher: 0 };

/** For each position, the rest from there on; the last entry is nothing. */
export function restsOf(choices: readonly (readonly Weights[])[]): Rest[] {
  const rests: Rest[] = [NOTHING];
  for (const weights of [...choices].reverse()) {
    const after = rests[0] ?? NOTHING;
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
  const model = Math.min(limits.modelCap, share(sum.model + rest.model, limits.modelRate));
  const mostFree = sum.voucher + rest.freeVoucher;
  // A fen traded brings a fen of voucher while its cap has room, and takes no more than that off the compute
  // amount, as no rate is above the whole: so as many are traded as there is room for, and none beyond.
  const room = Math.max(0, limits.voucherCap - mostFree);
  const traded = Math.min(rest.tradedVoucher, room);
  const compute = share(sum.compute + rest.compute - traded, limits.computeRate);
  return model + Math.min(limits.computeCap, compute) + Math.min(limits.voucherCap, mostFree + traded);
}

function share(base: number, rate: Decimal): number {
  return rate.times(base).floor().toNumber();
}
