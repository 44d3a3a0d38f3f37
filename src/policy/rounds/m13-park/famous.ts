import { message } from '../../../messages';
import { formatYuan, ZERO } from '../../../money';
import type { Stepped } from '../../mechanisms';
import type { EligibleRow } from '../../rule';
import type { Clause } from '../../types';
import { groupOf } from '../shared';

/** What one row brings. */
export interface Once extends Stepped {
  readonly row: EligibleRow;
}

/** Once (一次性): the first row of a park counts, further ones do not. */
export function famousOnce(rows: readonly EligibleRow[], clause: Clause): Once[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    const again = seen.has(groupOf(row));
    seen.add(groupOf(row));
    const amount = again ? ZERO : row.base;
    const step = again
      ? message('trace.item-again', { item: row.label })
      : message('trace.item-fixed', { item: row.label, amount: formatYuan(amount) });
    return { row, amount, step: { step, base: null, rate: null, limit: null, amount, clause } };
  });
}
