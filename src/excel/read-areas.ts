import { groupPieces, intersection, rowBlocks, type Area } from './area';
import { patiently } from './fault';
import { planSheets, readBlocks } from './read';
import type { SheetArea } from './read-formulas';
import { run } from './run';

/** What a request of this kind asks for at most: more is no register that a function could be given. */
const MOST_CELLS = 1_048_576;

/**
 * The values of some areas as far as their sheets are filled, each by itself; null where there is no such sheet, and for
 * those that are too much. Throws an `ExcelFault`.
 */
export function readAreas(areas: readonly SheetArea[]): Promise<(unknown[][] | null)[]> {
  return patiently(() =>
    run(async (context) => {
      const plans = await planSheets(context, new Set(areas.map(({ sheet }) => sheet)));
      let room = MOST_CELLS;
      const found = areas.map((area) => {
        const plan = plans.find(({ sheet }) => sheet.name === area.sheet);
        if (!plan) return null;
        const filled = intersection(fromZero(area), plan.used);
        room -= filled ? filled.rows * filled.columns : 0;
        return room < 0 ? null : { sheet: plan.sheet, filled, into: [] as unknown[][] };
      });
      const blocks = found.flatMap((one) =>
        one?.filled ? rowBlocks(one.filled).map((area) => ({ sheet: one.sheet, area, into: one.into })) : [],
      );
      for (const group of groupPieces(blocks)) await readBlocks(context, group);
      return found.map((one) => one && (one.into.length > 0 ? one.into : [['']]));
    }),
  );
}

function fromZero({ top, left, bottom, right }: SheetArea): Area {
  return { row: top - 1, column: left - 1, rows: bottom - top + 1, columns: right - left + 1 };
}
