import type { IWorkbookData, IWorksheetData } from '@univerjs/core';
import { parseRange } from './a1';
import { definedNames } from './defined-names';
import { toTyped } from './formula-text';
import { readCells } from './read-cells';
import { MAX_COLUMNS, MAX_ROWS } from './sheet-size';
import { StyleBook } from './style-book';
import type { Origin } from './origin';
import type { WorkbookFile, WorkbookTable } from './types';
import { CHINESE, NO, YES } from './univer-enums';
import { readFile } from './xlsx';
import type { FileCell, FileSheet } from './xlsx';

/** Excel's units against the grid's pixels. */
export const PIXELS_PER_CHARACTER = 7;
export const CELL_PADDING = 5;
export const PIXELS_PER_POINT = 4 / 3;

/** Open the bytes of an .xlsx file; its name tells what else it may be. Throws `UnreadableWorkbook`. */
export async function openWorkbook(bytes: Uint8Array, name = ''): Promise<WorkbookFile> {
  const workbook = await readFile(bytes, name);
  const is1904 = workbook.dateSystem === '1904';
  const styles = new StyleBook(workbook);
  const addInFunctions = new Set<string>();
  const marked = new Map<string, FileCell>();
  const typed = (stored: string) => toTyped(stored, (name) => addInFunctions.add(name));
  const sheets = new Map(workbook.sheets.map((sheet, i) => [`sheet${String(i + 1)}`, sheet]));
  const worksheets = [...sheets].map(([id, sheet]) => {
    const cells = readCells(id, sheet, { is1904, styles, typed, marked });
    return worksheet(id, sheet, cells);
  });
  const snapshot: IWorkbookData = {
    id: 'workbook',
    name: workbook.properties?.title ?? '',
    appVersion: '0.25.1',
    locale: CHINESE,
    styles: styles.gridStyles(),
    sheetOrder: [...sheets.keys()],
    sheets: Object.fromEntries(worksheets.map((sheet) => [sheet.id, sheet])),
    resources: [definedNames(workbook.namedRanges ?? [], sheets, typed)],
  };
  const origin: Origin = { workbook, sheets, styles: styles.fileStyles(), addInFunctions, marked };
  return { snapshot, tables: readTables(sheets), dateSystem: is1904 ? 1904 : 1900, origin };
}

function worksheet(
  id: string,
  sheet: FileSheet,
  cells: ReturnType<typeof readCells>,
): Partial<IWorksheetData> & { id: string } {
  const { rows = 0, columns = 0 } = sheet.freezePane ?? {};
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true ? YES : NO,
    rowCount: Math.min(Math.max(cells.rowCount + 100, 200), MAX_ROWS),
    columnCount: Math.min(Math.max(cells.columnCount + 6, 26), MAX_COLUMNS),
    cellData: cells.data,
    mergeData: (sheet.merges ?? []).map((m) => ({
      startRow: m.startRow,
      startColumn: m.startCol,
      endRow: m.endRow,
      endColumn: m.endCol,
    })),
    freeze: { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 },
    columnData: Object.fromEntries(
      (sheet.columns ?? []).map((column, i) => [
        i,
        {
          ...(column.width === undefined
            ? {}
            : { w: Math.round(column.width * PIXELS_PER_CHARACTER + CELL_PADDING) }),
          ...(column.hidden === true ? { hd: YES } : {}),
        },
      ]),
    ),
    rowData: Object.fromEntries(
      [...(sheet.rowDefs ?? [])].map(([i, row]) => [
        i,
        {
          ...(row.height === undefined ? {} : { h: Math.round(row.height * PIXELS_PER_POINT), ia: NO }),
          ...(row.hidden === true ? { hd: YES } : {}),
        },
      ]),
    ),
    showGridlines: sheet.view?.showGridLines === false ? NO : YES,
    tabColor: sheet.view?.tabColor?.rgb === undefined ? '' : `#${sheet.view.tabColor.rgb.slice(-6)}`,
  };
}

function readTables(sheets: ReadonlyMap<string, FileSheet>): WorkbookTable[] {
  return [...sheets].flatMap(([sheetId, sheet]) =>
    (sheet.tables ?? []).flatMap((table) => {
      const range = parseRange(table.range ?? '');
      if (range === null) return [];
      return {
        name: table.displayName ?? table.name,
        sheetId,
        ...range,
        columns: table.columns.map((column) => column.name),
        totalsRow: table.showTotalRow === true,
      };
    }),
  );
}
