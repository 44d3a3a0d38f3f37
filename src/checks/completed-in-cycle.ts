import { formatDate } from '../calendar';
import { message } from '../messages';
import { sideOf, windowText } from '../policy';
import { atRisk, contractCheck, excludes } from './about-contract';
import { columnName } from './finding';

/** LGM 二（二）: the contract was completed inside the cycle year, both ends inclusive (A05). */
export const completedInCycle = contractCheck(
  'completed-in-cycle',
  undefined,
  (ctx, contract, names) => {
    const reading = ctx.option('lgm.completion');
    if (reading === 'performedPart') return null;
    const field = reading === 'signed' ? 'signed' : 'serviceEnd';
    const date = contract[field];
    const params = { ...names(), column: columnName(contract.source, field), window: windowText(ctx.cycle) };
    if (date === null) return atRisk(message('check.completion-undated', params), field);
    if (sideOf(ctx.cycle, date) === 'inside') return null;
    return excludes(message('check.completed-outside-cycle', { ...params, date: formatDate(date) }), field);
  },
  (ctx) =>
    ctx.ledger.contracts?.has(ctx.option('lgm.completion') === 'signed' ? 'signed' : 'serviceEnd') ?? false,
);
