import type { Project } from '../../ledger';
import { local, message } from '../../messages';
import { projectCheck, warning } from '../about-contract';
import { rowName } from '../finding';
import { idKey, pushTo } from '../grouping';
import { fileNames } from '../materials/file-names';
import { projectColumn } from '../project';
import { once } from '../recalled';
import { subjectId } from '../subject';
import { someOf } from './some-of';

/**
 * A file of 佐证文件 that another project of the table names as well shows at most one of them. Rows of one number are
 * one project. It moves no money: with the cell blank the row would be the less checked, not the more.
 */
export const evidenceFile = projectCheck('evidence-file', (ctx, project, names) => {
  if (project.evidenceFile === null) return null;
  const files = filesIn(ctx, ctx.projects);
  return fileNames(project.evidenceFile).flatMap((file) => {
    const others = (files.get(file) ?? []).filter((other) => !isSame(project, other));
    if (others.length === 0) return [];
    const named = someOf(others).map((other) => rowName(other, subjectId(other)));
    const params = {
      ...names(),
      column: projectColumn(project, 'evidenceFile'),
      file,
      others: local(named.map(({ zh }) => zh).join('、'), named.map(({ en }) => en).join(', ')),
    };
    return [warning(message('check.evidence-file', params), 'evidenceFile')];
  });
});

const filesIn = once((_, projects: readonly Project[]): ReadonlyMap<string, readonly Project[]> => {
  const found = new Map<string, Project[]>();
  for (const project of projects)
    for (const file of fileNames(project.evidenceFile ?? '')) pushTo(found, file, project);
  return found;
});

function isSame(a: Project, b: Project): boolean {
  if (a === b) return true;
  const [first, second] = [subjectId(a), subjectId(b)];
  return first !== null && second !== null && idKey(first) === idKey(second);
}
