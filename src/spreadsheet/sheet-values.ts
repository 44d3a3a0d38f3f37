import type { IRange, IWorkbookData } from '@univerjs/core';
import { cellValue, forEachCell } from './cells';
import { areasOf, type SheetArea, type SparseRows } from './sheet-areas';
import type { Scalar, Spill } from './types';

/** What a sheet shows. */
export interface SheetValues {
  readonly sheetId: string;
  readonly name: string;
  /** From A1 to the last filled cell near it; blank cells are ''. */
  readonly values: readonly (readonly Scalar[])[];
  /** Its merged areas, counted from A1. */
  readonly merges: readonly MergedCells[];
  /** The cells that many blank rows or columns part from those, each with its neighbours. */
  readonly far: readonly SheetArea[];
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
    const rows: SparseRows = [];
    const put = (row: number, column: number, value: Scalar | null) => {
      if (value === null || value === '') return;
      (rows[row] ??= [])[column] = value;
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
    const areas = areasOf(rows);
    const near = areas.find(({ row, column }) => row === 0 && column === 0);
    const values = near?.values ?? [];
    const merges = mergeData.filter(({ startRow }) => startRow < values.length);
    return {
      ...{ sheetId, name, values, far: areas.filter((area) => area !== near) },
      merges: merges.map((range) => mergedCells(range, values.length)),
    };
  });
}

/** As far as there are rows: a merge down to the end of a sheet means no more, and is no million of rows. */
function mergedCells({ startRow, startColumn, endRow, endColumn }: IRange, height: number): MergedCells {
  return {
    row: startRow,
    column: startColumn,
    rows: Math.min(endRow + 1, height) - startRow,
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
