import type { Area } from './area';
import { supports } from './supports';

const GEOMETRY = 'rowIndex,columnIndex,rowCount,columnCount';

/** The areas of the spilled formulas that fill the given cells, which count from 0. None before Excel had any. */
export async function spillsAt(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: readonly { readonly row: number; readonly column: number }[],
): Promise<Area[]> {
  if (cells.length === 0 || !supports('1.12')) return [];
  const asked = cells.flatMap(({ row, column }) => {
    const cell = sheet.getCell(row, column);
    // The cell of the formula itself has no parent; the others know of nothing but theirs.
    return [cell, cell.getSpillParentOrNullObject()].map((anchor) =>
      anchor.getSpillingToRangeOrNullObject().load(GEOMETRY),
    );
  });
  await context.sync();
  return asked
    .filter(({ isNullObject }) => !isNullObject)
    .map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
      row: rowIndex,
      column: columnIndex,
      rows: rowCount,
      columns: columnCount,
    }));
}
