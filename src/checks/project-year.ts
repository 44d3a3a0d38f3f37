import { message } from '../messages';
import { incomplete, projectCheck } from './about-contract';
import { projectColumn } from './project';

/** A11: yearly caps go by 年度. A table without any year is one year; a single blank among years is not. */
export const projectYear = projectCheck('project-year', (ctx, project, names) => {
  if (project.year !== null || !ctx.projects.some(({ year }) => year !== null)) return null;
  const column = projectColumn(project, 'year');
  return incomplete(message('check.year-blank', { ...names(), column }), 'year');
});
