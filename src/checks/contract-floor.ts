import type { Contract } from '../ledger';
import { message } from '../messages';
import { formatYuan, type Fen } from '../money';
import { contractCheck, excludes, warning } from './about-contract';
import { fees } from './amounts';
import type { CheckContext } from './context';

/**
 * A07, A08: by default the floor compares the year's total; by option each contract alone. A09: the district's
 * is of the fees without a voucher, or by option of all of them, here as in the total.
 */
export const contractFloor = contractCheck('contract-floor', undefined, (ctx, contract, names) => {
  if (!isVoucher(ctx) && !eachAlone(ctx)) return null;
  const compared = comparedOf(ctx, contract);
  const floor = ctx.programme.parameters.amount('floor');
  // A negative fee is out already, whatever the floor.
  if (compared === null || compared < 0 || compared >= floor) return null;
  const params = { ...names(), amount: formatYuan(compared), floor: formatYuan(floor) };
  return eachAlone(ctx)
    ? excludes(message('check.below-floor', params), 'net')
    : warning(message('check.small-contract', params), 'net');
});

function comparedOf(ctx: CheckContext, contract: Contract): Fen | null {
  const { base, annual, beforeVoucher } = fees(ctx, contract);
  if (isVoucher(ctx)) return annual;
  return ctx.option('lg.floorNet') === 'true' ? base : beforeVoucher;
}

function isVoucher(ctx: CheckContext): boolean {
  return ctx.programme.id === 'SZV';
}

function eachAlone(ctx: CheckContext): boolean {
  return ctx.option(isVoucher(ctx) ? 'sz.floorScope' : 'lg.floorScope') === 'contract';
}
