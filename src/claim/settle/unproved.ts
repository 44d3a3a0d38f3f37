import { cite, type CheckContext, type Finding } from '../../checks';
import { message } from '../../messages';
import { formatYuan } from '../../money';
import { about } from '../readings';
import type { Unproved } from './settle';

/** Says that the choice among the district's policies is not proved the best, and what none can exceed. */
export function unprovedFindings(ctx: CheckContext, unproved: Unproved | null): Finding[] {
  if (!unproved) return [];
  const clause = ctx.clauseOf('double-claim');
  const [total, ceiling] = [formatYuan(unproved.total), formatYuan(unproved.ceiling)];
  const said = message('plan.choice-unproved', { total, ceiling, clause: cite(clause) });
  return [about(ctx, 'double-claim', said, clause)];
}
