import type { ICellData, IWorkbookData, Nullable } from '@univerjs/core';
import type { Scalar } from './types';
import { BOOLEAN } from './univer-enums';

/** Cells of a Univer snapshot by row and column. */
export type CellData = IWorkbookData['sheets'][string]['cellData'];

/** Row by row; written for sheets of a million cells. */
export function forEachCell(
  cells: CellData,
  visit: (cell: ICellData, row: number, column: number) => void,
): void {
  for (const r in cells) {
    const row = cells[Number(r)] as Record<string, Nullable<ICellData>> | undefined;
    for (const c in row) {
      const cell = row[c];
      if (cell != null) visit(cell, Number(r), Number(c));
    }
  }
}

/** What a cell shows: Univer may hold a truth value as 1 or 0. A blank cell is null. */
export function cellValue(cell: Nullable<ICellData>): Scalar | null {
  const value = cell?.v ?? null;
  if (cell?.t === BOOLEAN && value !== null) return value === true || value === 1 || value === '1';
  return value;
}

const ERROR = /^#(?:[A-Z]+[!?]|N\/A|DIV\/0!|GETTING_DATA)$/;

/** Univer holds an error as its text. */
export function isErrorText(value: Scalar | null): value is string {
  return typeof value === 'string' && ERROR.test(value);
}
