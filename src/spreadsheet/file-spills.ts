import { parseRange } from './a1';
import type { Spill, WorkbookFile } from './types';
import { gridValue } from './xlsx';
import type { FileSheet } from './xlsx';

/** The formulas of a file that fill more than their own cell, with the results that it was saved with. */
export function fileSpills({ origin, dateSystem }: WorkbookFile): Spill[] {
  return [...origin.sheets].flatMap(([sheetId, sheet]) => spillsOf(sheetId, sheet, dateSystem === 1904));
}

function spillsOf(sheetId: string, sheet: FileSheet, is1904: boolean): Spill[] {
  return [...(sheet.cells ?? [])].flatMap(([, cell]): Spill[] => {
    const range = cell.formulaType === 'array' ? parseRange(cell.formulaRef ?? '') : null;
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
