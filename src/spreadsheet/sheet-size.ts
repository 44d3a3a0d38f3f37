import type { IWorkbookData } from '@univerjs/core';
import { columnIndex } from './a1';
import { forEachCell } from './cells';

/** All the rows and columns that Excel has. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/**
 * Univer answers #NAME? to a reference beyond the rows a sheet happens to have. A file's sheet has all
 * the rows of Excel, so every sheet gets as many as any formula speaks of.
 */
export function widenSheets(snapshot: IWorkbookData): void {
  let rows = 0;
  let columns = 0;
  const widen = (formula: string) => {
    for (const [, letters = '', digits = ''] of formula.matchAll(/\b([A-Z]{1,3})\$?(\d{1,7})\b/gi)) {
      rows = Math.max(rows, Number(digits));
      columns = Math.max(columns, columnIndex(letters) + 1);
    }
    for (const [, digits = ''] of formula.matchAll(/\d:\$?(\d{1,7})\b/g))
      rows = Math.max(rows, Number(digits));
    for (const [, letters = ''] of formula.matchAll(/:\$?([A-Z]{1,3})\b(?!\$?\d)/gi)) {
      columns = Math.max(columns, columnIndex(letters) + 1);
    }
  };
  for (const sheet of Object.values(snapshot.sheets)) {
    forEachCell(sheet.cellData, (cell) => {
      if (cell.f != null) widen(cell.f);
    });
  }
  for (const resource of snapshot.resources ?? []) widen(resource.data);
  for (const sheet of Object.values(snapshot.sheets)) {
    sheet.rowCount = Math.max(sheet.rowCount ?? 0, Math.min(rows, MAX_ROWS));
    sheet.columnCount = Math.max(sheet.columnCount ?? 0, Math.min(columns, MAX_COLUMNS));
  }
}
