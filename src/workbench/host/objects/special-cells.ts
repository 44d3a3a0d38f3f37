import { intersection } from '../areas';
import type { Area, Location, WorkbookModel } from '../model';

/** The cells of an area that hold a formula, in rectangles: runs of a row, joined down where the next has the same. */
export function formulaAreas(model: WorkbookModel, { sheetId, area }: Location): Area[] {
  const used = model.usedArea(sheetId, false);
  const within = used && intersection(used, area);
  if (!within) return [];
  const values = model.readValues(sheetId, within);
  const areas: Area[] = [];
  let open: Area[] = [];
  for (const [down, formulas] of model.readFormulas(sheetId, within).entries()) {
    const row = within.row + down;
    const isFormula = formulas.map((formula, right) => formula !== values[down]?.[right]);
    open = runs(isFormula).map(({ from, length }) => {
      const column = within.column + from;
      const above = open.find((one) => one.column === column && one.columns === length);
      return above ? { ...above, rows: above.rows + 1 } : { row, column, rows: 1, columns: length };
    });
    for (const one of open) {
      const before = areas.findIndex((other) => other.row === one.row && other.column === one.column);
      if (before < 0) areas.push(one);
      else areas[before] = one;
    }
  }
  return areas;
}

/** Where the true values stand together. */
function runs(marks: readonly boolean[]): { from: number; length: number }[] {
  const found: { from: number; length: number }[] = [];
  for (let at = 0; at < marks.length; at += 1) {
    if (marks[at] !== true) continue;
    const from = at;
    while (marks[at] === true) at += 1;
    found.push({ from, length: at - from });
  }
  return found;
}
