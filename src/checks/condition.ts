import { local, message } from '../messages';
import { atRisk, excludes, projectCheck } from './about-contract';
import { projectColumn, projectKind } from './project';

/**
 * One 是/否 column that a programme asks for, as its data says: the other answer takes the row out, a
 * blank (or a table without the column) leaves it in, but not evidenced.
 */
export const condition = projectCheck('condition', (ctx, project, names, { condition: asked }) => {
  if (!asked) return null;
  const kind = projectKind(ctx.programme, project)?.kind;
  if (asked.kinds && (kind === undefined || !asked.kinds.includes(kind))) return null;
  const { field, want, requires } = asked;
  const answer = project[field];
  if (answer === want) return null;
  const params = { ...names(), column: projectColumn(project, field), requires };
  if (answer === null) {
    return asked.blank === 'pass' ? null : atRisk(message('check.condition-blank', params), field);
  }
  const value = answer ? local('是', 'yes') : local('否', 'no');
  return excludes(message('check.condition-unmet', { ...params, value }), field);
});
