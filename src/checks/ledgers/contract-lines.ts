import { message } from '../../messages';
import type { Check } from '../check';
import { cite, finding } from '../finding';

const CHECK = 'contract-lines';

/**
 * Lines of a ledger that name neither number nor party: they may be further lines of the contract above (its
 * cells are merged) or contracts whose keys nobody filled in. What rests on that is not checked
 * (`entered-twice`); here it is said what to do.
 */
export const contractLines: Check = {
  id: CHECK,
  advises: true,
  *run(ctx, { clause }) {
    for (const source of ctx.ledger.contracts?.sources ?? []) {
      const count = source.doubts?.length ?? 0;
      if (count === 0) continue;
      yield finding(ctx, {
        check: CHECK,
        severity: 'info',
        effect: 'none',
        message: message('check.lines-unkeyed', { count, clause: cite(clause) }),
        at: { source, row: null },
        field: 'id',
        clause,
      });
    }
  },
};
