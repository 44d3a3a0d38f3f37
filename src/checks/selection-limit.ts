import type { Project } from '../ledger';
import { local, message } from '../messages';
import type { Check } from './check';
import { byContent } from './double/content';
import { cite, finding } from './finding';
import { placeKey } from './grouping';

const CHECK = 'selection-limit';

/**
 * LG-M 五（十）: the whole district selects not more than so many projects a year. The number is no part of
 * the arithmetic: who is selected gets the support. But one firm that has more of one year cannot have been
 * selected with all of them, so each of them is at risk. A blank is not taken for 否, nor a blank year for another one.
 */
export const selectionLimit: Check = {
  id: CHECK,
  *run(ctx, { clause }) {
    const max = ctx.programme.parameters.number('maxSelected');
    const able = ctx.projects.filter(({ approved }) => approved !== false);
    const years = new Set(able.map(({ year }) => year));
    if (years.size > 1) years.delete(null);
    for (const year of [...years].sort((a, b) => (a ?? 0) - (b ?? 0))) {
      const ofYear = able.filter((row) => row.year === year || row.year === null).sort(byContent);
      const [first, ...others] = ofYear;
      const count = new Set(ofYear.map(projectKey)).size;
      if (!first || count <= max) continue;
      const when = year === null ? local('', 'this table') : local(`${year}年度`, String(year));
      yield finding(ctx, {
        check: CHECK,
        severity: 'warn',
        effect: 'risk',
        contract: first,
        others,
        message: message('check.selected-above', { when, count, max, clause: cite(clause) }),
        clause,
      });
    }
  },
};

/** Lines of one project are one; a line without number or name is one of its own. */
function projectKey(row: Project): string {
  return row.id === null || row.name === null ? placeKey(row) : `${row.id} / ${row.name}`;
}
