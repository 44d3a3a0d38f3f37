import type { Area } from './area';
import { areaOf, PLACE } from './range-area';
import { supports } from './supports';

/** A cell of a sheet, counted from 0. */
export interface Place {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
}

/** The areas of the spilled formulas that fill any of the given cells. None before Excel had any. */
export async function spillsAt(
  context: Excel.RequestContext,
  places: readonly Place[],
): Promise<{ readonly sheet: Excel.Worksheet; readonly area: Area }[]> {
  if (places.length === 0 || !supports('1.12')) return [];
  const asked = places.flatMap(({ sheet, row, column }) => {
    const cell = sheet.getCell(row, column);
    // The cell of the formula itself has no parent; the others know of nothing but theirs.
    return [cell, cell.getSpillParentOrNullObject()].map((anchor) => ({
      sheet,
      range: anchor.getSpillingToRangeOrNullObject().load(PLACE),
    }));
  });
  await context.sync();
  return asked
    .filter(({ range }) => !range.isNullObject)
    .map(({ sheet, range }) => ({ sheet, area: areaOf(range) }));
}
