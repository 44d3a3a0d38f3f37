import { formatDate, type CivilDate } from '../calendar';
import type { Contract } from '../ledger';
import { message } from '../messages';
import { formatYuan } from '../money';
import { contractAmount } from './price';
import { atRisk, contractCheck, excludes, info, type Names, type Verdict } from './about-contract';
import { batchOf, earliestStart } from './batches';
import type { CheckContext } from './context';
import { dayText } from './dates/months';
import { dayOf } from './dates/settled';
import { columnName } from './finding';
import { proRata } from './shares';
import { own } from './unknown/rest';

const FIELD = 'serviceEnd';

/**
 * SZV 三（二）注: the rented service is completed inside the contract window of the batch, both ends inclusive: not
 * after its end (A27), nor before its start (A62).
 */
export const serviceOverrun = contractCheck(
  'service-overrun',
  undefined,
  (ctx, contract, names) => {
    const [serviceStart, serviceEnd] = [contract.serviceStart, dayOf(ctx, contract, FIELD)];
    const column = columnName(contract.source, FIELD);
    if (serviceEnd === null) return null;
    const last = ctx.programme.parameters.date('contractEnd');
    if (serviceEnd <= last) return beforeStart(ctx, contract, serviceEnd, names);
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

/** Ended before the window opens it is out; begun before and ended inside it counts, at risk (A62). */
function beforeStart(
  ctx: CheckContext,
  contract: Contract,
  serviceEnd: CivilDate,
  names: () => Names,
): Verdict | null {
  const start = batchOf(ctx, contract)?.start ?? earliestStart(ctx);
  const params = { ...names(), start: formatDate(start) };
  if (serviceEnd < start) {
    const date = dayText(ctx.ledger, contract, FIELD) ?? formatDate(serviceEnd);
    const column = columnName(contract.source, FIELD);
    return excludes(message('check.completed-before', { ...params, column, date }), FIELD);
  }
  const begun = dayOf(ctx, contract, 'serviceStart');
  if (begun === null || begun >= start) return null;
  const column = columnName(contract.source, 'serviceStart');
  const date = dayText(ctx.ledger, contract, 'serviceStart') ?? formatDate(begun);
  return atRisk(message('check.begun-before', { ...params, column, date }), 'serviceStart');
}
