import { local, message } from '../messages';
import type { Project } from '../ledger';
import type { Condition } from '../policy';
import { excludes, projectCheck } from './about-contract';
import type { CheckContext } from './context';
import { isOfKind, projectColumn } from './project';
import { isProject } from './subject';
import { own } from './unknown/rest';

/**
 * One 是/否 column that a programme asks for, as its data says: the other answer takes the row out; without an
 * answer it is not checked, unless the data says that a blank passes.
 */
export const condition = projectCheck(
  'condition',
  (ctx, project, names, { condition: asked }) => {
    if (!asked) return null;
    if (!isAsked(ctx, project, asked)) return null;
    const { field, want, requires } = asked;
    const answer = project[field];
    if (answer === want || answer === null) return null;
    const params = { ...names(), column: projectColumn(project, field), requires };
    const value = answer ? local('是', 'yes') : local('否', 'no');
    return excludes(message('check.condition-unmet', { ...params, value }), field);
  },
  ({ condition: asked }) =>
    asked && asked.blank !== 'pass'
      ? [own(asked.field, (ctx, row) => isProject(row) && isAsked(ctx, row, asked))]
      : [],
);

/** A condition may be asked of some kinds of rows only. */
function isAsked(ctx: CheckContext, project: Project, { kinds }: Condition): boolean {
  return !kinds || isOfKind(ctx, project, kinds);
}
