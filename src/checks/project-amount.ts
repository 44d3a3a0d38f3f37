import type { Project } from '../ledger';
import { message } from '../messages';
import { formatYuan } from '../money';
import { excludes, incomplete, projectCheck } from './about-contract';
import type { Check } from './check';
import type { CheckContext } from './context';
import { negativeAmounts } from './plain-amounts';
import { projectColumn, projectKind } from './project';

const CHECK = 'project-amount';

/**
 * The cell that the arithmetic starts from: blank is not zero, and negative is no spending. Where a
 * ceiling stands for a blank award (A44) the money is not evidenced.
 */
const ofRows = projectCheck(CHECK, (ctx, project, names) => {
  const kind = projectKind(ctx.programme, project);
  if (!kind || kind.counts === null) return null;
  const field = kind.counts;
  const stated = project[field];
  const params = { ...names(), column: projectColumn(project, field) };
  if (stated !== null) {
    return stated < 0 ? excludes(message('check.project-negative', params), field) : null;
  }
  if (isUnread(ctx, project, field)) return null;
  if (kind.otherwise === undefined) return incomplete(message('check.project-blank', params), field);
  const cap = formatYuan(ctx.programme.parameters.amount(kind.otherwise));
  return {
    severity: 'warn',
    effect: 'not-checked',
    message: message('check.award-assumed', { ...params, cap }),
    field,
  };
});

/** A cell that could not be read is reported as such, not as blank as well. */
function isUnread({ programme, ledger }: CheckContext, { row, source }: Project, field: string): boolean {
  if (programme.subject === 'contracts') return false;
  const problems = ledger.projects.get(programme.subject)?.problems ?? [];
  return problems.some((p) => p.row === row && p.source === source && p.field === field);
}

export const projectAmountCheck: Check = {
  id: CHECK,
  *run(ctx, applied) {
    yield* negativeAmounts(ctx, applied);
    yield* ofRows.run(ctx, applied);
  },
};
