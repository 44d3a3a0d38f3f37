import { local, message } from '../../messages';
import type { Check } from '../check';
import { finding } from '../finding';

const CHECK = 'contract-lines';
/** As many lines as a sentence can name. */
const MOST = 5;

/**
 * Lines of a ledger that name neither number nor party, below a contract: they may be further lines of it (its
 * cells are merged) or contracts whose keys nobody filled in. What rests on that is not checked
 * (`entered-twice`); here it is said what to do.
 */
export const contractLines: Check = {
  id: CHECK,
  advises: true,
  *run(ctx) {
    for (const source of ctx.ledger.contracts?.sources ?? []) {
      const [first] = source.doubts ?? [];
      if (!first) continue;
      const rows = (source.doubts ?? []).map(({ row }) => row);
      const named = rows.slice(0, MOST);
      const more = rows.length > MOST;
      const params = {
        rows: local(
          `第 ${named.join('、')} 行${more ? `等 ${rows.length} 行` : ''}`,
          `Row(s) ${named.join(', ')}${more ? ` and others, ${rows.length} in all` : ''}`,
        ),
      };
      const id = source.sheet === null ? 'check.lines-unseen' : 'check.lines-unkeyed';
      yield finding(ctx, {
        check: CHECK,
        severity: 'info',
        effect: 'none',
        message: message(id, params),
        at: { source, row: first.row },
        field: 'id',
      });
    }
  },
};
