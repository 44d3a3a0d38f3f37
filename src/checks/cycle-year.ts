import { formatDate } from '../calendar';
import { message } from '../messages';
import { sideOf, windowText } from '../policy';
import { atRisk, contractCheck, excludes } from './about-contract';
import { columnName } from './finding';
import { datesMatter } from './fees';

/**
 * LGC 二（二）: the service falls into the cycle year, both ends inclusive (A06: every date that is
 * known). Invoices and payments are placed by their own dates where they are counted.
 */
export const cycleYear = contractCheck(
  'cycle-year',
  undefined,
  (ctx, contract, names) => {
    for (const field of ['serviceStart', 'serviceEnd'] as const) {
      const date = contract[field];
      if (date === null || sideOf(ctx.cycle, date) === 'inside') continue;
      const said = message('check.service-outside-cycle', {
        ...names(),
        column: columnName(contract.source, field),
        date: formatDate(date),
        window: windowText(ctx.cycle),
      });
      return excludes(said, field);
    }
    const dated = contract.serviceStart !== null || contract.serviceEnd !== null;
    if (dated || ctx.ledger.invoices || ctx.ledger.payments) return null;
    return atRisk(
      message('check.service-undated', { ...names(), window: windowText(ctx.cycle) }),
      'serviceStart',
    );
  },
  (ctx) => datesMatter(ctx, 'service') && (ctx.ledger.contracts?.has('serviceStart') ?? false),
);
