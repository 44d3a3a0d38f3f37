import { message } from '../../../messages';
import { formatYuan, ZERO } from '../../../money';
import type { Stepped } from '../../mechanisms';
import type { EligibleRow } from '../../rule';
import type { Clause } from '../../types';
import { grouped, inTime, type WhyLeft } from '../shared';

/** What one row brings, or why it is left out. */
export interface Once extends Stepped {
  readonly row: EligibleRow;
  readonly left?: WhyLeft;
}

/** Once (一次性): the earliest row of a park counts, further ones do not. */
export function famousOnce(rows: readonly EligibleRow[], clause: Clause): Once[] {
  return grouped(rows).flatMap((park) =>
    [...park].sort(inTime).map((row, i) => {
      const amount = i === 0 ? row.base : ZERO;
      const step =
        i === 0
          ? message('trace.item-fixed', { item: row.label, amount: formatYuan(amount) })
          : message('trace.item-again', { item: row.label });
      return {
        row,
        amount,
        step: { step, base: null, rate: null, limit: null, amount, clause },
        ...(i === 0 ? {} : { left: { reason: message('check.left-once'), clause } }),
      };
    }),
  );
}
