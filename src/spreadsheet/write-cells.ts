import type { ICellData } from '@univerjs/core';
import { rangeAddress } from './a1';
import { toStored } from './formula-text';
import type { CellMark, Origin } from './origin';
import { cellValue, forEachCell, isErrorText } from './cells';
import type { CellData } from './cells';
import type { Scalar, Spill } from './types';
import type { FileCell, FileSheet, FileStyle } from './xlsx';

export interface WriteContext {
  readonly origin: Origin;
  readonly addInFunctions: ReadonlySet<string>;
  readonly styleOf: (style: ICellData['s']) => FileStyle | undefined;
}

/** The grid's cells as a file's rows, with styles, formulas and their last results beside them. */
export function writeCells(
  data: CellData,
  spills: readonly Spill[],
  context: WriteContext,
): Required<Pick<FileSheet, 'rows' | 'cells'>> {
  const rows: (Scalar | null)[][] = [];
  const cells = new Map<string, FileCell>();
  const put = (row: number, column: number, value: Scalar | null) => {
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length <= column) line.push(null);
    line[column] = value;
  };
  const spillAt = new Map(spills.map((spill) => [`${String(spill.row)},${String(spill.column)}`, spill]));
  forEachCell(data, (cell, row, column) => {
    const key = `${String(row)},${String(column)}`;
    const value = cellValue(cell);
    put(row, column, cell.f == null ? value : null);
    const details = writeCell(cell, value, { row, column, spill: spillAt.get(key) }, context);
    if (details !== null) cells.set(key, details);
  });
  for (const spill of spills) putSpill(spill, put);
  return { rows, cells };
}

/** What a spilled formula shows in the cells around it is stored there as plain results. */
function putSpill(spill: Spill, put: (row: number, column: number, value: Scalar | null) => void): void {
  spill.values.forEach((line, r) => {
    line.forEach((value, c) => {
      if (r > 0 || c > 0) put(spill.row + r, spill.column + c, value);
    });
  });
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly spill: Spill | undefined;
}

function writeCell(
  cell: ICellData,
  value: Scalar | null,
  place: Place,
  context: WriteContext,
): FileCell | null {
  const style = context.styleOf(cell.s);
  const origin = context.origin.marked.get((cell.custom as CellMark | null | undefined)?.origin ?? '');
  if (cell.f == null && style === undefined && origin === undefined) return null;
  const details: FileCell = {
    value: cell.f == null ? value : null,
    type: cell.f == null ? cellType(value) : 'formula',
  };
  if (style !== undefined) details.style = style;
  if (origin?.comment !== undefined) details.comment = origin.comment;
  if (origin?.hyperlink !== undefined) details.hyperlink = origin.hyperlink;
  if (origin?.checkbox === true) details.checkbox = true;
  if (origin?.richText !== undefined && origin.value === value) details.richText = origin.richText;
  if (cell.f != null) addFormula(details, cell.f, value, place, origin, context);
  return details;
}

function addFormula(
  details: FileCell,
  typed: string,
  value: Scalar | null,
  { row, column, spill }: Place,
  origin: FileCell | undefined,
  { addInFunctions }: WriteContext,
): void {
  details.formula = toStored(typed, addInFunctions);
  // The library writes an error as the text "#N/A"; without a result Excel calculates the cell.
  if (value !== null && !isErrorText(value)) details.formulaResult = value;
  if (spill === undefined && origin?.formulaType !== 'array') return;
  const height = spill?.values.length ?? 1;
  const width = spill?.values[0]?.length ?? 1;
  details.formulaType = 'array';
  details.formulaRef = rangeAddress({
    startRow: row,
    startColumn: column,
    endRow: row + height - 1,
    endColumn: column + width - 1,
  });
  details.formulaDynamic = spill !== undefined || origin?.formulaDynamic === true;
}

function cellType(value: Scalar | null): FileCell['type'] {
  if (value === null) return 'empty';
  return typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'string';
}
