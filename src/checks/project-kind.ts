import { local, message } from '../messages';
import { incomplete, projectCheck } from './about-contract';
import { projectColumn, projectKind } from './project';

/** 类别 says by which rate and cap a row counts; without it no amount can be stated. */
export const projectKindCheck = projectCheck('project-kind', (ctx, project, names) => {
  if (projectKind(ctx.programme, project)) return null;
  const labels = ctx.programme.kinds.map(({ label }) => label);
  const params = {
    ...names(),
    column: projectColumn(project, 'category'),
    kinds: local(labels.map((l) => l.zh).join('、'), labels.map((l) => l.zh).join(' / ')),
  };
  const { category } = project;
  const said =
    category === null
      ? message('check.kind-blank', params)
      : message('check.kind-unknown', { ...params, value: category });
  return incomplete(said, 'category');
});
