import type { CellValueType, ICellData } from '@univerjs/core';
import { parseRange } from './a1';
import { sheetFormulas } from './sheet-formulas';
import type { CellMark } from './origin';
import type { StyleBook } from './style-book';
import type { Scalar } from './types';
import { BOOLEAN, NUMBER, TEXT } from './univer-enums';
import { gridValue } from './xlsx';
import type { FileCell, FileSheet } from './xlsx';

export interface ReadContext {
  readonly is1904: boolean;
  readonly styles: StyleBook;
  /** Stored formula → typed formula. */
  readonly typed: (stored: string) => string;
  /** Receives the cells that carry more than the grid shows. */
  readonly marked: Map<string, FileCell>;
}

export interface SheetCells {
  readonly data: Record<number, Record<number, ICellData>>;
  /** One past the last row and column that hold anything. */
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A date format for date cells whose built-in format the file library does not spell out. */
const PLAIN_DATE = 'yyyy/m/d';

/** The cells of a sheet for the grid, values and formulas as the user sees them. */
export function readCells(sheetId: string, sheet: FileSheet, context: ReadContext): SheetCells {
  const data: SheetCells['data'] = {};
  const spilled = spilledCells(sheet);
  const formulaOf = sheetFormulas(sheet, context.typed);
  let columnCount = 0;
  let rowCount = 0;
  sheet.rows.forEach((row, r) => {
    const cells: Record<number, ICellData> = {};
    for (let c = 0; c < row.length; c++) {
      const key = `${String(r)},${String(c)}`;
      const detail = sheet.cells?.get(key);
      const value = spilled.has(key) ? null : gridValue(row[c], context.is1904);
      const formula = detail && formulaOf(detail, r, c);
      const cell = readCell(value, detail, formula, `${sheetId}!${key}`, row[c] instanceof Date, context);
      if (cell === null) continue;
      cells[c] = cell;
      if (c >= columnCount) columnCount = c + 1;
      rowCount = r + 1;
    }
    if (Object.keys(cells).length > 0) data[r] = cells;
  });
  return { data, rowCount, columnCount };
}

function readCell(
  value: Scalar | null,
  detail: FileCell | undefined,
  formula: string | undefined,
  mark: string,
  isDate: boolean,
  context: ReadContext,
): ICellData | null {
  if (detail === undefined) return value === null ? null : { v: value, t: valueType(value) };
  const cell: ICellData = value === null ? {} : { v: value, t: valueType(value) };
  const style =
    isDate && detail.style?.numFmt === undefined ? { ...detail.style, numFmt: PLAIN_DATE } : detail.style;
  if (style !== undefined) cell.s = context.styles.id(style);
  if (formula !== undefined) cell.f = formula;
  if (isMarked(detail)) {
    context.marked.set(mark, detail);
    cell.custom = { origin: mark } satisfies CellMark;
  }
  return Object.keys(cell).length > 0 ? cell : null;
}

function valueType(value: Scalar): CellValueType {
  return typeof value === 'number' ? NUMBER : typeof value === 'boolean' ? BOOLEAN : TEXT;
}

function isMarked(cell: FileCell): boolean {
  return (
    cell.richText !== undefined ||
    cell.comment !== undefined ||
    cell.hyperlink !== undefined ||
    cell.checkbox === true ||
    cell.formulaType === 'array'
  );
}

/** Cells that a file holds only as the cached result of an array formula beside them. */
function spilledCells(sheet: FileSheet): ReadonlySet<string> {
  const spilled = new Set<string>();
  for (const [anchor, cell] of sheet.cells ?? []) {
    const range = cell.formulaType === 'array' ? parseRange(cell.formulaRef ?? '') : null;
    if (range === null) continue;
    for (let r = range.startRow; r <= range.endRow; r++) {
      for (let c = range.startColumn; c <= range.endColumn; c++) {
        const key = `${String(r)},${String(c)}`;
        if (key !== anchor && sheet.cells?.get(key)?.formula === undefined) spilled.add(key);
      }
    }
  }
  return spilled;
}
