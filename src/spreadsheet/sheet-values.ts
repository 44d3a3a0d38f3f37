import type { IRange, IWorkbookData } from '@univerjs/core';
import { cellValue, forEachCell } from './cells';
import type { Scalar, Spill } from './types';

/** The values of a sheet from A1 to its last filled cell; blank cells are ''. */
export interface SheetValues {
  readonly sheetId: string;
  readonly name: string;
  readonly values: readonly (readonly Scalar[])[];
  /** Its merged areas, counted from A1. */
  readonly merges: readonly MergedCells[];
}

export interface MergedCells {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What the cells show, sheet by sheet in their order, results of spilled formulas included. */
export function sheetValues(snapshot: IWorkbookData, spills: readonly Spill[] = []): SheetValues[] {
  return snapshot.sheetOrder.map((sheetId) => {
    const { name = '', cellData, mergeData = [] } = snapshot.sheets[sheetId] ?? {};
    const rows: Scalar[][] = [];
    let width = 0;
    const put = (row: number, column: number, value: Scalar | null) => {
      if (value === null || value === '') return;
      while (rows.length <= row) rows.push([]);
      const line = rows[row] ?? [];
      while (line.length <= column) line.push('');
      line[column] = value;
      width = Math.max(width, column + 1);
    };
    forEachCell(cellData, (cell, row, column) => {
      put(row, column, cellValue(cell));
    });
    for (const spill of spills.filter((s) => s.sheetId === sheetId)) {
      spill.values.forEach((line, r) => {
        line.forEach((value, c) => {
          put(spill.row + r, spill.column + c, value);
        });
      });
    }
    for (const row of rows) while (row.length < width) row.push('');
    return { sheetId, name, values: rows, merges: mergeData.map(mergedCells) };
  });
}

function mergedCells({ startRow, startColumn, endRow, endColumn }: IRange): MergedCells {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

/** A cell with a formula, as typed, and the result it was saved with. Row and column count from 0. */
export interface FormulaResult {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: Scalar | null;
}

/** The cells with formulas, sheet by sheet in their order. */
export function formulaResults(snapshot: IWorkbookData): FormulaResult[] {
  return snapshot.sheetOrder.flatMap((sheetId) => {
    const { name: sheet = '', cellData } = snapshot.sheets[sheetId] ?? {};
    const found: FormulaResult[] = [];
    forEachCell(cellData, (cell, row, column) => {
      if (cell.f != null) found.push({ sheet, row, column, formula: cell.f, value: cellValue(cell) });
    });
    return found;
  });
}

/** Formulas that a file stores without a result, as files do that no spreadsheet ever calculated. */
export function formulasWithoutResult(snapshot: IWorkbookData): string[] {
  const formulas: string[] = [];
  for (const sheet of Object.values(snapshot.sheets)) {
    forEachCell(sheet.cellData, (cell) => {
      if (cell.f != null && cell.v == null) formulas.push(cell.f);
    });
  }
  return formulas;
}
