import { local, message, type LocalText } from '../messages';
import { projectCheck, type Verdict } from './about-contract';
import type { Check } from './check';
import type { CheckContext } from './context';
import { listed } from './dates/listed';
import { byContent } from './double/content';
import { cite, finding, rowName } from './finding';
import { itemOf } from './items';
import { projectColumn } from './project';
import { subjectId } from './subject';

const CHECK = 'project-identity';
/** The row counts in full; what the caps leave when it is of another row's item is settled by the sum. */
const NO_PART: Verdict['parts'] = [];

/** Caps go by project: rows that may be of one project count as several, but more than one cap is not evidenced. */
const alike = projectCheck(CHECK, (ctx, project, names) => {
  if (itemOf(ctx, project).doubt !== 'alike') return null;
  const column = projectColumn(project, 'name');
  const number = projectColumn(project, 'id');
  return {
    severity: 'warn',
    effect: 'risk',
    message: message('check.item-alike', { ...names(), column, number, value: project.name ?? '' }),
    field: 'id',
    parts: NO_PART,
  };
});

export const projectIdentity: Check = {
  id: CHECK,
  *run(ctx, applied) {
    yield* alike.run(ctx, applied);
    // One finding for all of them, at the same row whatever their order.
    const unnamed = ctx.projects.filter((row) => itemOf(ctx, row).doubt === 'unnamed').sort(byContent);
    const [first] = unnamed;
    if (!first) return;
    const params = {
      rows: listed(unnamed.map((row) => rowName(row, subjectId(row)))),
      column: asked(ctx, first),
      clause: cite(applied.clause),
    };
    yield finding(ctx, {
      check: CHECK,
      severity: 'warn',
      effect: 'not-checked',
      contract: first,
      others: ctx.projects.filter((row) => row !== first),
      message: message('check.item-unnamed', params),
      clause: applied.clause,
      parts: NO_PART,
    });
  },
};

/** 「编号」和「示范项目」; of products the name alone. */
function asked({ programme }: CheckContext, row: CheckContext['projects'][number]): LocalText {
  const [number, name] = [projectColumn(row, 'id'), projectColumn(row, 'name')];
  if (programme.items === 'name') return local(`「${name.zh}」`, name.en);
  return local(`「${number.zh}」和「${name.zh}」`, `${number.en} and ${name.en}`);
}
