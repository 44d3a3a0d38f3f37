import {
  areaBetween,
  intersection,
  isSameArea,
  lastColumn,
  lastRow,
  SHEET_COLUMNS,
  SHEET_ROWS,
} from '../areas';
import type { Area, CellValue } from '../model';
import { invalid } from './arguments';

/** Areas reached from other areas. What falls off the sheet is refused with InvalidArgument, as Excel does. */

export const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

function checked(area: Area): Area {
  const inside = areaBetween(area.row, area.column, lastRow(area), lastColumn(area));
  if (!inside) throw invalid();
  return inside;
}

/** A cell counted from the area's first one; it may lie outside the area. */
export function cellWithin(area: Area, row: number, column: number): Area {
  return checked({ row: area.row + row, column: area.column + column, rows: 1, columns: 1 });
}

export function offset(area: Area, rows: number, columns: number): Area {
  return checked({ ...area, row: area.row + rows, column: area.column + columns });
}

/** Grown, or with negative numbers shrunk, at its lower right corner. */
export function resized(area: Area, rows: number, columns: number): Area {
  return checked({ ...area, rows: area.rows + rows, columns: area.columns + columns });
}

/** One row of the area, counted from its first; it may lie outside the area. */
export function rowOf(area: Area, index: number): Area {
  return checked({ ...area, row: area.row + index, rows: 1 });
}

export function columnOf(area: Area, index: number): Area {
  return checked({ ...area, column: area.column + index, columns: 1 });
}

/** `count` rows right below the area, or right above it when negative. */
export function rowsBeside(area: Area, count: number): Area {
  if (count === 0) throw invalid();
  const row = count > 0 ? area.row + area.rows : area.row + count;
  return checked({ ...area, row, rows: Math.abs(count) });
}

/** `count` columns right after the area, or right before it when negative. */
export function columnsBeside(area: Area, count: number): Area {
  if (count === 0) throw invalid();
  const column = count > 0 ? area.column + area.columns : area.column + count;
  return checked({ ...area, column, columns: Math.abs(count) });
}

export function entireRows(area: Area): Area {
  return { ...area, column: 0, columns: SHEET_COLUMNS };
}

export function entireColumns(area: Area): Area {
  return { ...area, row: 0, rows: SHEET_ROWS };
}

/** Whole rows or columns: Excel gives and takes no cells of these. */
export function isUnbounded(area: Area): boolean {
  return area.rows === SHEET_ROWS || area.columns === SHEET_COLUMNS;
}

/**
 * The block of filled cells around the area, diagonals included, up to blank rows and columns.
 * `used` holds every filled cell of the sheet; `read` gives the values of an area.
 */
export function surroundingRegion(area: Area, used: Area, read: (area: Area) => CellValue[][]): Area {
  let region = area;
  for (;;) {
    const next = grown(region, used, read);
    if (isSameArea(next, region)) return region;
    region = next;
  }
}

/** The region with those of its four neighbouring lines that hold anything. */
function grown(region: Area, used: Area, read: (area: Area) => CellValue[][]): Area {
  const isFilled = (row: number, column: number, toRow: number, toColumn: number): boolean => {
    const line = areaBetween(row, column, toRow, toColumn);
    const within = line && intersection(line, used);
    return within !== undefined && read(within).some((cells) => cells.some((value) => value !== ''));
  };
  const before = { row: Math.max(0, region.row - 1), column: Math.max(0, region.column - 1) };
  const after = {
    row: Math.min(SHEET_ROWS - 1, lastRow(region) + 1),
    column: Math.min(SHEET_COLUMNS - 1, lastColumn(region) + 1),
  };
  const top = isFilled(before.row, before.column, before.row, after.column) ? before.row : region.row;
  const bottom = isFilled(after.row, before.column, after.row, after.column) ? after.row : lastRow(region);
  const left = isFilled(before.row, before.column, after.row, before.column) ? before.column : region.column;
  const right = isFilled(before.row, after.column, after.row, after.column)
    ? after.column
    : lastColumn(region);
  return areaBetween(top, left, bottom, right) ?? region;
}
