import type { Area } from './model';

/** The size of a sheet in Excel. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };

/** Both ends inclusive; undefined when any part lies outside the sheet. */
export function areaBetween(
  row: number,
  column: number,
  lastRow: number,
  lastColumn: number,
): Area | undefined {
  const area = { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
  return isOnSheet(area) ? area : undefined;
}

function isOnSheet(area: Area): boolean {
  const { row, column, rows, columns } = area;
  const inside = row >= 0 && column >= 0 && row + rows <= SHEET_ROWS && column + columns <= SHEET_COLUMNS;
  return inside && rows > 0 && columns > 0 && [row, column, rows, columns].every(Number.isInteger);
}

export function lastRow(area: Area): number {
  return area.row + area.rows - 1;
}

export function lastColumn(area: Area): number {
  return area.column + area.columns - 1;
}

export function isSameArea(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  );
}

/** The cells that both areas hold; undefined when they hold none in common. */
export function intersection(one: Area, other: Area): Area | undefined {
  return areaBetween(
    Math.max(one.row, other.row),
    Math.max(one.column, other.column),
    Math.min(lastRow(one), lastRow(other)),
    Math.min(lastColumn(one), lastColumn(other)),
  );
}

/** The smallest area that holds both. */
export function union(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(lastRow(one), lastRow(other)) - row + 1,
    columns: Math.max(lastColumn(one), lastColumn(other)) - column + 1,
  };
}

/** A matrix of the area's shape, filled cell by cell with (row, column) counted on the sheet. */
export function matrix<T>(area: Area, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_row, down) =>
    Array.from({ length: area.columns }, (_column, right) => cell(area.row + down, area.column + right)),
  );
}
