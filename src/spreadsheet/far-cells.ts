/**
 * A sheet with a cell far from the others, as one slip of a hand in XFD1048576 makes it. The file library
 * holds a sheet as the rectangle around all its cells, which would be seventeen thousand million of them.
 * So the far rows and columns are drawn near before it reads the sheet, and put back after.
 */
import { cellAddress, columnIndex } from './a1';
import type { FileCell, FileSheet } from './xlsx';

/** More blank rows or columns than these between two cells make the second a far one. */
export const BLANK_ROWS = 1 << 12;
export const BLANK_COLUMNS = 1 << 9;

/** Where the rows and columns of a sheet that was drawn near really are, all from 0. */
export interface Drawn {
  readonly rows: ReadonlyMap<number, number>;
  readonly columns: ReadonlyMap<number, number>;
}

/** The sheet with its far cells drawn near; null when it has none. */
export function drawNear(xml: string): { readonly xml: string; readonly drawn: Drawn } | null {
  const { rows, width } = extent(xml);
  if (width <= BLANK_COLUMNS && !hasGap(rows, BLANK_ROWS)) return null;
  const columns = ascending([...xml.matchAll(CELL)].map(([, , letters = '']) => columnIndex(letters)));
  const nearRows = closed(rows, BLANK_ROWS);
  const nearColumns = closed(columns, BLANK_COLUMNS);
  const near = xml
    .replace(
      ROW,
      (_all, head: string, row: string) => `${head}${String((nearRows.get(Number(row) - 1) ?? 0) + 1)}"`,
    )
    .replace(CELL, (_all, head: string, letters: string, row: string) => {
      const place = [nearRows.get(Number(row) - 1), nearColumns.get(columnIndex(letters))] as const;
      return `${head}${cellAddress(place[0] ?? 0, place[1] ?? 0)}"`;
    });
  return { xml: near, drawn: { rows: inverse(nearRows), columns: inverse(nearColumns) } };
}

const ROW = /(<(?:\w+:)?row\b[^>]*?\sr=")(\d+)"/g;
const CELL = /(<(?:\w+:)?c\b[^>]*?\sr=")([A-Z]+)(\d+)"/g;

/** The rows that are there, and how many columns the widest takes: a row's last cell is its farthest. */
function extent(xml: string): { rows: number[]; width: number } {
  const rows: number[] = [];
  let width = 0;
  let start = 0;
  for (const { index, 2: row = '' } of xml.matchAll(ROW)) {
    width = Math.max(width, lastColumn(xml, start, index));
    start = index;
    rows.push(Number(row) - 1);
  }
  return { rows: ascending(rows), width: Math.max(width, lastColumn(xml, start, xml.length)) };
}

/** One past the column of the last cell between two places of the text. */
function lastColumn(xml: string, start: number, end: number): number {
  const at = xml.lastIndexOf(' r="', end);
  if (at <= start) return 0;
  const letters = /^ r="([A-Z]+)\d+"/.exec(xml.slice(at, at + LONGEST_ADDRESS))?.[1];
  return letters === undefined ? lastColumn(xml, start, at - 1) : columnIndex(letters) + 1;
}
const LONGEST_ADDRESS = ' r="XFD1048576"'.length;

function ascending(indices: readonly number[]): number[] {
  return [...new Set(indices)].sort((a, b) => a - b);
}

function hasGap(indices: readonly number[], blank: number): boolean {
  return indices.some((index, i) => index - (indices[i - 1] ?? -1) > blank);
}

/** Each index, with every wide gap before it closed. */
function closed(indices: readonly number[], blank: number): Map<number, number> {
  const near = new Map<number, number>();
  let last = -1;
  let at = -1;
  for (const index of indices) {
    at += index - last > blank ? 1 : index - last;
    last = index;
    near.set(index, at);
  }
  return near;
}

function inverse(near: ReadonlyMap<number, number>): Map<number, number> {
  return new Map([...near].map(([real, index]) => [index, real]));
}

/** Puts the cells back where they are. What is not there is a hole in the rows, not a million blanks. */
export function putBack(sheet: FileSheet, { rows, columns }: Drawn): void {
  const real: FileSheet['rows'] = [];
  sheet.rows.forEach((line, r) => {
    const row = rows.get(r);
    if (row === undefined) return;
    const cells: typeof line = [];
    line.forEach((value, c) => {
      const column = columns.get(c);
      const isThere = value !== null || sheet.cells?.has(`${String(r)},${String(c)}`) === true;
      if (column !== undefined && isThere) cells[column] = value;
    });
    real[row] = cells;
  });
  sheet.rows = real;
  if (sheet.cells !== undefined)
    sheet.cells = new Map([...sheet.cells].map((entry) => placed(entry, rows, columns)));
  if (sheet.rowDefs !== undefined) {
    sheet.rowDefs = new Map([...sheet.rowDefs].map(([row, look]) => [rows.get(row) ?? row, look]));
  }
}

/** A note or a link far away is known by its real place already. */
function placed(
  [key, cell]: [string, FileCell],
  rows: Drawn['rows'],
  columns: Drawn['columns'],
): [string, FileCell] {
  const [row = 0, column = 0] = key.split(',').map(Number);
  return [`${String(rows.get(row) ?? row)},${String(columns.get(column) ?? column)}`, cell];
}
