import { message } from '../messages';
import type { AppliedCheck } from '../policy';
import type { CheckContext } from './context';
import { cite, finding } from './finding';
import type { Finding } from './types';

/** Plain amounts have no row to leave out, so a negative one stops the whole. */
export function* negativeAmounts(ctx: CheckContext, { check, clause }: AppliedCheck): Iterable<Finding> {
  for (const [i, amount] of (ctx.ledger.plainAmounts ?? []).entries()) {
    if (amount >= 0) continue;
    const said = message('check.plain-negative', { index: i + 1, clause: cite(clause) });
    yield finding(ctx, { check, severity: 'block', effect: 'incomplete', message: said });
  }
}
