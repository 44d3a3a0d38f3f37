import { partsOf } from '../../calendar';
import { message } from '../../messages';
import { windowText } from '../../policy';
import { atRisk, projectCheck } from '../about-contract';
import { projectColumn } from '../project';

const FIELD = 'year';

/** LG-M 八（二十一）: a project of a year in which the measures were not in force on any day. */
export const measureYear = projectCheck('measure-year', (ctx, project, names) => {
  const { year } = project;
  if (year === null) return null;
  const { parameters } = ctx.programme;
  const window = { start: parameters.get('validTo').effective, end: parameters.date('validTo') };
  if (year >= partsOf(window.start).year && year <= partsOf(window.end).year) return null;
  const params = { ...names(), column: projectColumn(project, FIELD), year, window: windowText(window) };
  return atRisk(message('check.year-before-measures', params), FIELD);
});
