import { CellValueType, type ICellData, type IRange, type Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Area, CellValue } from '../host';
import { areaOf, bounds, contains, entriesOf, mapArea } from './areas';
import { type Book, sheetOf, worksheetOf } from './book';

/** A cell as Excel's `Range.values` has it: '' for blank, dates as serials, errors as their text. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return '';
  const { v: value, t: type } = cell;
  if (value === undefined || value === null) return richText(cell);
  if (type === CellValueType.BOOLEAN) return value === true || value === 1 || value === 'TRUE';
  if (type === CellValueType.NUMBER && typeof value === 'string') return Number(value);
  return value;
}

/** A cell typed with mixed formats keeps its text in a small document that ends in a paragraph mark. */
function richText(cell: ICellData): string {
  return (cell.p?.body?.dataStream ?? '').replace(/\r\n$/, '').replace(/\r/g, '\n');
}

/**
 * The cell with its spilled value. The grid keeps the cells that a formula spills into apart from what was typed;
 * only both together are what a person sees.
 */
export function cellReader(book: Book, sheetId: string): (row: number, column: number) => CellValue {
  const typed = worksheetOf(book, sheetId).getCellMatrix();
  const spilled = spilledCells(book, sheetId);
  return (row, column) => {
    const value = valueOf(typed.getValue(row, column));
    return value === '' ? valueOf(spilled?.[row]?.[column]) : value;
  };
}

function spilledCells(book: Book, sheetId: string) {
  return book.injector.get(FormulaDataModel).getArrayFormulaCellData()[book.unitId]?.[sheetId];
}

/** The whole area of a spilled formula of which the cell is one, the formula's own cell included. */
export function spillAt(book: Book, sheetId: string, row: number, column: number): Area | undefined {
  const ranges = book.injector.get(FormulaDataModel).getArrayFormulaRange()[book.unitId]?.[sheetId];
  for (const [, columns] of entriesOf(ranges)) {
    for (const [, range] of entriesOf<IRange>(columns)) {
      const { startRow, startColumn, endRow, endColumn } = range;
      const area = {
        row: startRow,
        column: startColumn,
        rows: endRow - startRow + 1,
        columns: endColumn - startColumn + 1,
      };
      if (area.rows * area.columns > 1 && contains(area, row, column)) return area;
    }
  }
  return undefined;
}

export function mergedAreas(book: Book, sheetId: string): Area[] {
  const sheet = worksheetOf(book, sheetId);
  return sheet.getMergeData().map((range) => areaOf(range, sheet.getRowCount(), sheet.getColumnCount()));
}

export function readValues(book: Book, sheetId: string, area: Area): CellValue[][] {
  return mapArea(area, cellReader(book, sheetId));
}

/** Where a formula is shared with the cell it was filled from, the formula data has it written out. */
export function readFormulas(book: Book, sheetId: string, area: Area): CellValue[][] {
  const typed = worksheetOf(book, sheetId).getCellMatrix();
  const formulas = book.injector.get(FormulaDataModel);
  const value = cellReader(book, sheetId);
  return mapArea(area, (row, column) => {
    const cell = typed.getValue(row, column);
    if (!cell?.f && !cell?.si) return value(row, column);
    return formulas.getFormulaStringByCell(row, column, sheetId, book.unitId) ?? cell.f ?? '';
  });
}

/** What the cells show. The grid's own display values have truth values as 1 and 0. */
export function readText(book: Book, sheetId: string, area: Area): string[][] {
  const range = sheetOf(book, sheetId).getRange(area.row, area.column, area.rows, area.columns);
  const shown = range.getDisplayValues();
  const value = cellReader(book, sheetId);
  return mapArea(area, (row, column) => {
    const held = value(row, column);
    if (typeof held === 'boolean') return held ? 'TRUE' : 'FALSE';
    return shown[row - area.row]?.[column - area.column] ?? '';
  });
}

/** The smallest area of filled cells, or of filled and formatted ones; undefined for an empty sheet. */
export function usedArea(book: Book, sheetId: string, valuesOnly: boolean): Area | undefined {
  const cells: [number, number][] = [];
  worksheetOf(book, sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const filled = cell?.f || cell?.si || valueOf(cell) !== '';
      if (filled || (!valuesOnly && cell?.s)) cells.push([row, column]);
    });
  for (const [row, columns] of entriesOf(spilledCells(book, sheetId))) {
    for (const [column] of entriesOf(columns)) cells.push([row, column]);
  }
  return bounds(cells);
}
