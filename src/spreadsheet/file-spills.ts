import { parseRange, type Rectangle } from './a1';
import { UnreadableWorkbook, type Spill, type WorkbookFile } from './types';
import { gridValue } from './xlsx';
import type { FileCell, FileSheet } from './xlsx';

/** The formulas of a file that fill more than their own cell, with the results that it was saved with. */
export function fileSpills({ origin, dateSystem }: WorkbookFile): Spill[] {
  return [...origin.sheets].flatMap(([sheetId, sheet]) => spillsOf(sheetId, sheet, dateSystem === 1904));
}

function spillsOf(sheetId: string, sheet: FileSheet, is1904: boolean): Spill[] {
  return [...(sheet.cells ?? [])].flatMap(([, cell]): Spill[] => {
    const range = arrayIn(sheet, cell);
    if (range === null) return [];
    const { startRow, startColumn, endRow, endColumn } = range;
    if (startRow === endRow && startColumn === endColumn) return [];
    const values = Array.from({ length: endRow - startRow + 1 }, (_, r) =>
      Array.from({ length: endColumn - startColumn + 1 }, (_value, c) =>
        gridValue(sheet.rows[startRow + r]?.[startColumn + c], is1904),
      ),
    );
    return [{ sheetId, row: startRow, column: startColumn, values }];
  });
}

/** The cells of an array formula, as far as the file holds any: it may claim all that a sheet has. */
export function arrayIn(sheet: FileSheet, cell: FileCell): Rectangle | null {
  const range = cell.formulaType === 'array' ? parseRange(cell.formulaRef ?? '') : null;
  if (range === null) return null;
  const { startRow, startColumn } = range;
  const rows = sheet.rows.slice(startRow, range.endRow + 1);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const endRow = Math.min(range.endRow, startRow + Math.max(rows.length, 1) - 1);
  const endColumn = Math.min(range.endColumn, Math.max(width - 1, startColumn));
  if ((endRow - startRow + 1) * (endColumn - startColumn + 1) > MOST_CELLS) {
    throw new UnreadableWorkbook('too-scattered', { place: sheet.name });
  }
  return { startRow, startColumn, endRow, endColumn };
}

/** More than any result that was meant, and as many as memory holds. */
const MOST_CELLS = 1 << 24;
