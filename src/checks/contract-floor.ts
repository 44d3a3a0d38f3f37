import { message } from '../messages';
import { formatYuan } from '../money';
import { contractCheck, excludes, warning } from './about-contract';
import { fees } from './amounts';

/** A07, A08: by default the floor compares the year's total; by option each contract alone. */
export const contractFloor = contractCheck('contract-floor', undefined, (ctx, contract, names) => {
  const voucher = ctx.programme.id === 'SZV';
  const { base, annual } = fees(ctx, contract);
  const compared = voucher ? annual : base;
  const floor = ctx.programme.parameters.amount('floor');
  if (compared === null || compared >= floor) return null;
  const each = voucher
    ? ctx.option('sz.floorScope') === 'contract'
    : ctx.option('lg.floorScope') === 'contract';
  const params = { ...names(), amount: formatYuan(compared), floor: formatYuan(floor) };
  if (each) return excludes(message('check.below-floor', params), 'net');
  return voucher ? warning(message('check.small-contract', params), 'net') : null;
});
