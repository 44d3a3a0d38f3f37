import { BLANK_COLUMNS, BLANK_ROWS } from './far-cells';
import type { Scalar } from './types';

/** A rectangle of cells; blank ones are ''. Row and column count from 0. */
export interface SheetArea {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Scalar[])[];
}

/** Rows and cells that are not there are holes. */
export type SparseRows = Scalar[][];

/** The rectangles that hold all cells of a sheet, apart where many blank rows or columns lie between. */
export function areasOf(rows: SparseRows): SheetArea[] {
  return bandsOf(indices(rows), BLANK_ROWS).flatMap(([top, bottom]) =>
    bandsOf(columnsIn(rows, top, bottom), BLANK_COLUMNS).map(([left, right]) => ({
      row: top,
      column: left,
      values: Array.from({ length: bottom - top + 1 }, (_, r) => line(rows[top + r], left, right)),
    })),
  );
}

function line(cells: readonly Scalar[] | undefined, left: number, right: number): Scalar[] {
  return Array.from({ length: right - left + 1 }, (_, c) => cells?.[left + c] ?? '');
}

/** First and last of the indices that stand near together; a band near the beginning begins there. */
function bandsOf(ascending: readonly number[], blank: number): [number, number][] {
  const bands: [number, number][] = [];
  for (const index of ascending) {
    const band = bands.at(-1);
    if (index - (band?.[1] ?? -1) > blank) bands.push([index, index]);
    else if (band === undefined) bands.push([0, index]);
    else band[1] = index;
  }
  return bands;
}

/** The columns that hold something; where the sheet is narrow enough to be one band, its last one. */
function columnsIn(rows: SparseRows, top: number, bottom: number): number[] {
  const within = rows.slice(top, bottom + 1);
  const width = within.reduce((most, cells) => Math.max(most, cells.length), 0);
  if (width <= BLANK_COLUMNS) return width === 0 ? [] : [width - 1];
  return [...new Set(within.flatMap((cells) => indices(cells)))].sort((a, b) => a - b);
}

/** Ascending, as JavaScript keeps the places of an array that are there. */
function indices(sparse: readonly unknown[]): number[] {
  return Object.keys(sparse).map(Number);
}
