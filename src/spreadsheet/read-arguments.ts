import type { ICellData, Nullable } from '@univerjs/core';
import type { ArrayValueObject, BaseReferenceObject, BaseValueObject } from '@univerjs/engine-formula';
import { ErrorType } from '@univerjs/engine-formula';
import type { Rectangle } from './a1';
import type { ErrorCode, Scalar } from './types';
import { BOOLEAN, NUMBER } from './univer-enums';

/** An argument as the function receives it, or the error that stands in its place. */
export type Argument = { readonly value: unknown } | { readonly error: ErrorCode };

/** What Univer hands to a function that asks for references. */
export type Node = BaseReferenceObject | BaseValueObject;

/** `lastDataRow` of a table with a totals row is the row above the totals. */
export interface TableRows {
  readonly startRow: number;
  readonly endRow: number;
  readonly totalsRow: boolean;
}

/** What a cell holds: null when it is blank, '' when a formula in it gives an empty text. */
type Value = Scalar | null;

/** Read an argument. `matrix`: the function wants a rectangle even for one value. */
export function readArgument(node: Node, matrix: boolean, tables: readonly TableRows[]): Argument {
  if (node.isReferenceObject()) return readReference(node as BaseReferenceObject, matrix, tables);
  const value = node as BaseValueObject;
  if (value.isError()) return { error: errorCode(value.getValue()) };
  if (value.isArray()) return fit(arrayValues(value), matrix);
  if (value.isNull()) return { value: null };
  return { value: matrix ? [[value.getValue()]] : value.getValue() };
}

function errorCode(value: unknown): ErrorCode {
  return typeof value === 'string' && value.startsWith('#') ? (value as ErrorCode) : '#VALUE!';
}

function fit(values: Value[][], matrix: boolean): Argument {
  if (matrix) return { value: values };
  const only = values[0]?.[0];
  if (values.length !== 1 || values[0]?.length !== 1 || only === undefined) return { error: '#VALUE!' };
  return { value: only };
}

function arrayValues(value: BaseValueObject): Value[][] {
  const array = value as BaseValueObject & Pick<ArrayValueObject, 'getArrayValue'>;
  return array.getArrayValue().map((row) => row.map((item) => scalarOf(item)));
}

function scalarOf(item: Nullable<BaseValueObject>): Value {
  return item == null || item.isNull() ? null : item.getValue();
}

function readReference(ref: BaseReferenceObject, matrix: boolean, tables: readonly TableRows[]): Argument {
  const sheet = ref.getCurrentActiveSheetData() as
    ReturnType<typeof ref.getCurrentActiveSheetData> | undefined;
  const missingSheet = ref.getForcedSheetName() !== '' && (ref.getForcedSheetId() ?? '') === '';
  if (ref.isMultiArea()) return { error: '#VALUE!' };
  if (sheet === undefined || missingSheet) return { error: '#REF!' };
  const range = trimmed(ref, withoutTotals(ref, tables));
  if (range.startColumn < 0 || range.startRow < 0) return { error: '#REF!' };
  const values: Value[][] = [];
  const read = cellReader(ref);
  for (let r = range.startRow; r <= range.endRow; r++) {
    const row: Value[] = [];
    for (let c = range.startColumn; c <= range.endColumn; c++) row.push(cellValue(read(r, c)));
    values.push(row);
  }
  return fit(values, matrix);
}

/**
 * The layers a cell's value may stand in, newest first: results of this calculation, spills of this
 * calculation, spills of earlier ones, the sheet itself. Univer's own reader builds two matrices for
 * every cell, so it is asked only where an earlier spill may be out of date.
 */
function cellReader(ref: BaseReferenceObject): (row: number, column: number) => Nullable<ICellData> {
  const results = ref.getCurrentRuntimeSheetData();
  const spills = ref.getCurrentRuntimeActiveArrayFormulaCellData();
  const earlier = ref.getCurrentActiveArrayFormulaCellData();
  const cells = ref.getCurrentActiveSheetData().cellData;
  const noSpills = spills === undefined && Object.keys(earlier ?? {}).length === 0;
  if (noSpills) return (r, c) => results?.getValue(r, c) ?? cells.getValue(r, c);
  return (r, c) => results?.getValue(r, c) ?? spills?.getValue(r, c) ?? ref.getCellData(r, c);
}

const ERRORS = new Set<string>(Object.values(ErrorType));

function cellValue(cell: Nullable<ICellData>): Value {
  const value = cell?.v;
  if (cell == null) return null;
  if (value === null || value === undefined) return richText(cell);
  if (cell.t === BOOLEAN) return value === true || value === 1 || value === '1' || value === 'TRUE';
  if (cell.t === NUMBER && typeof value === 'string' && !ERRORS.has(value) && value !== '')
    return Number(value);
  return value;
}

/** A cell with mixed fonts holds its text in a document that ends in line breaks. */
function richText(cell: ICellData): string | null {
  return cell.p?.body?.dataStream.replace(/\r?\n$/, '').replaceAll('\r', '\n') ?? null;
}

/** A reference to a table's data leaves out its totals row, which Univer counts as data. */
function withoutTotals(ref: BaseReferenceObject, tables: readonly TableRows[]): Rectangle {
  const range = ref.getRangePosition();
  if (!ref.isTable()) return range;
  const table = tables.find(
    (t) =>
      t.totalsRow && range.startRow === t.startRow + 1 && range.endRow === t.endRow && t.endRow > t.startRow,
  );
  return table === undefined ? range : { ...range, endRow: range.endRow - 1 };
}

/** Whole columns and rows end where the sheet's content ends. */
function trimmed(ref: BaseReferenceObject, range: Rectangle): Rectangle {
  const { cellData, rowCount, columnCount } = ref.getCurrentActiveSheetData();
  const wholeColumns = ref.isColumn() || (range.startRow === 0 && range.endRow >= rowCount - 1);
  const wholeRows = ref.isRow() || (range.startColumn === 0 && range.endColumn >= columnCount - 1);
  if (!wholeColumns && !wholeRows) return range;
  let lastRow = range.startRow;
  let lastColumn = range.startColumn;
  const seen = (row: number, column: number, cell: Nullable<ICellData>) => {
    const blank = (cellValue(cell) ?? '') === '' && cell?.f == null && cell?.si == null;
    if (blank || column > range.endColumn || row > range.endRow) return;
    if (column >= range.startColumn && row > lastRow) lastRow = row;
    if (row >= range.startRow && column > lastColumn) lastColumn = column;
  };
  cellData.forValue(seen);
  ref.getCurrentRuntimeActiveArrayFormulaCellData()?.forValue(seen);
  return {
    ...range,
    endRow: wholeColumns ? lastRow : range.endRow,
    endColumn: wholeRows ? lastColumn : range.endColumn,
  };
}
