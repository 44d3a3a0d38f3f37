import type { CellValueType, ICellData } from '@univerjs/core';
import { arrayIn } from './file-spills';
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
  const details = byPlace(sheet);
  const spilled = spilledCells(sheet);
  const formulaOf = sheetFormulas(sheet, context.typed);
  let columnCount = 0;
  let rowCount = 0;
  sheet.rows.forEach((row, r) => {
    const cells: Record<number, ICellData> = {};
    for (let c = 0; c < row.length; c++) {
      const raw = row[c];
      const detail = details[r]?.[c];
      const value = spilled[r]?.[c] === true ? null : gridValue(raw, context.is1904);
      const cell =
        detail === undefined
          ? plainCell(value)
          : readCell(value, detail, {
              formula: formulaOf(detail, r, c),
              mark: `${sheetId}!${String(r)},${String(c)}`,
              isDate: raw instanceof Date,
              context,
            });
      if (cell === null) continue;
      cells[c] = cell;
      if (c >= columnCount) columnCount = c + 1;
      rowCount = r + 1;
    }
    if (rowCount === r + 1) data[r] = cells;
  });
  return { data, rowCount, columnCount };
}

/** Looking cells up by row and column is several times faster than by the library's text keys. */
type ByPlace<T> = (T | undefined)[][];

function byPlace(sheet: FileSheet): ByPlace<FileCell> {
  const places: ByPlace<FileCell> = [];
  for (const [key, cell] of sheet.cells ?? []) {
    const comma = key.indexOf(',');
    const row = (places[Number(key.slice(0, comma))] ??= []);
    row[Number(key.slice(comma + 1))] = cell;
  }
  return places;
}

function plainCell(value: Scalar | null): ICellData | null {
  return value === null ? null : { v: value, t: valueType(value) };
}

interface CellPlace {
  readonly formula: string | undefined;
  readonly mark: string;
  readonly isDate: boolean;
  readonly context: ReadContext;
}

function readCell(value: Scalar | null, detail: FileCell, place: CellPlace): ICellData | null {
  const { formula, mark, isDate, context } = place;
  const cell: ICellData = plainCell(value) ?? {};
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
function spilledCells(sheet: FileSheet): ByPlace<true> {
  const spilled: ByPlace<true> = [];
  for (const [anchor, cell] of sheet.cells ?? []) {
    const range = arrayIn(sheet, cell);
    if (range === null) continue;
    for (let r = range.startRow; r <= range.endRow; r++) {
      for (let c = range.startColumn; c <= range.endColumn; c++) {
        const key = `${String(r)},${String(c)}`;
        if (key !== anchor && sheet.cells?.get(key)?.formula === undefined) (spilled[r] ??= [])[c] = true;
      }
    }
  }
  return spilled;
}
