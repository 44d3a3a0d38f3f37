import { formatDate } from '../calendar';
import { message } from '../messages';
import { formatYuan } from '../money';
import { contractAmount } from './price';
import { contractCheck, excludes, info } from './about-contract';
import { dayText } from './dates/months';
import { dayOf } from './dates/settled';
import { columnName } from './finding';
import { proRata } from './shares';
import { own } from './unknown/rest';

const FIELD = 'serviceEnd';

/** SZV 三（二）注: the rented service is completed by the end of the contract window (A27). */
export const serviceOverrun = contractCheck(
  'service-overrun',
  undefined,
  (ctx, contract, names) => {
    const [serviceStart, serviceEnd] = [contract.serviceStart, dayOf(ctx, contract, FIELD)];
    const column = columnName(contract.source, FIELD);
    if (serviceEnd === null) return null;
    const last = ctx.programme.parameters.date('contractEnd');
    if (serviceEnd <= last) return null;
    const date = dayText(ctx.ledger, contract, FIELD) ?? formatDate(serviceEnd);
    const params = { ...names(), column, date, last: formatDate(last) };
    const reading = ctx.option('sz.overrun');
    if (reading === 'allow') return info(message('check.overrun-allowed', params), FIELD);
    if (reading === 'prorata') return info(message('check.overrun-prorata', params), FIELD);
    const fee = contractAmount(ctx, contract, ctx.option('amount.basis'));
    if (fee === null || serviceStart === null || serviceStart > last || contract.serviceEnd === null)
      return excludes(message('check.overrun', params), FIELD);
    const part = proRata(fee, serviceStart, serviceEnd, { start: serviceStart, end: last });
    return excludes(message('check.overrun-part', { ...params, part: formatYuan(part) }), FIELD);
  },
  [own(FIELD)],
);
