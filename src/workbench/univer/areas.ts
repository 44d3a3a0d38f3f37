import type { IRange } from '@univerjs/core';
import type { Area } from '../host';

/** Our rectangles have a size, Univer's have inclusive ends. */
export function rangeOf(area: Area): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rows - 1,
    endColumn: area.column + area.columns - 1,
  };
}

/** A whole row or column selected in Univer has NaN ends; `rows` and `columns` are the sheet's size. */
export function areaOf(range: IRange, rows: number, columns: number): Area {
  const row = Number.isNaN(range.startRow) ? 0 : range.startRow;
  const column = Number.isNaN(range.startColumn) ? 0 : range.startColumn;
  const endRow = Number.isNaN(range.endRow) ? rows - 1 : range.endRow;
  const endColumn = Number.isNaN(range.endColumn) ? columns - 1 : range.endColumn;
  return { row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
}

/** The smallest area that holds all the cells given; undefined for none. */
export function bounds(cells: Iterable<readonly [row: number, column: number]>): Area | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const [row, column] of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  if (bottom < 0) return undefined;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

export function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** One result per cell of the area, row by row. */
export function mapArea<T>(area: Area, each: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => each(area.row + row, area.column + column)),
  );
}

/** The grid keeps cells in sparse rows, loosely typed; this gives their indices as numbers. */
export function entriesOf<T = unknown>(sparse: unknown): [index: number, item: T][] {
  return Object.entries((sparse ?? {}) as Record<string, T>).map(([index, item]) => [Number(index), item]);
}
