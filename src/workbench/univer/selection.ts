import { SheetsSelectionsService } from '@univerjs/sheets';
import type { Location } from '../host';
import { areaOf } from './areas';
import { type Book, sheetOf, worksheetOf } from './book';
import type { SheetList } from './sheet-list';

const FIRST_CELL = { row: 0, column: 0, rows: 1, columns: 1 };

/** The selected area of the active sheet; the first cell before anything was selected. */
export function selection(book: Book): Location {
  const sheetId = book.workbook.getActiveSheet().getSheetId();
  const range = book.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  if (!range) return { sheetId, area: FIRST_CELL };
  const sheet = worksheetOf(book, sheetId);
  return { sheetId, area: areaOf({ ...range }, sheet.getRowCount(), sheet.getColumnCount()) };
}

/** Shows the sheet, selects the area and scrolls to it, with a little of what stands before it in sight. */
export function select(book: Book, sheets: SheetList, { sheetId, area }: Location): void {
  sheets.activate(sheetId);
  const sheet = sheetOf(book, sheetId);
  sheet.setActiveRange(sheet.getRange(area.row, area.column, area.rows, area.columns));
  // Undefined, whatever its type says, while the sheet has not been drawn.
  const visible = sheet.getVisibleRange() as ReturnType<typeof sheet.getVisibleRange> | undefined;
  const inSight =
    visible !== null &&
    visible !== undefined &&
    area.row >= visible.startRow &&
    area.row < visible.endRow &&
    area.column >= visible.startColumn &&
    area.column < visible.endColumn;
  if (!inSight) sheet.scrollToCell(Math.max(0, area.row - 3), Math.max(0, area.column - 2));
}
