import type { Area } from './area';

/**
 * What a cell is given: a number, or text that stays text whatever it looks like (=1+1, 007, 3月5日), because a person
 * may have typed it; null leaves the cell as it is.
 */
export type CellText = string | number | null;

const TEXT = '@';
const MONEY = '#,##0.00';

/**
 * Puts the cells into an area of their shape. In a cell without a format a leading ' marks text in every Excel; the
 * text format comes after it, so that editing the cell later does not make a formula of it either.
 */
export function writeCells(
  sheet: Excel.Worksheet,
  area: Area,
  cells: readonly (readonly CellText[])[],
): Excel.Range {
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  range.numberFormat = matrix(cells, (cell) => (cell === null ? null : 'General'));
  range.values = matrix(cells, (cell) => (typeof cell === 'string' && cell !== '' ? `'${cell}` : cell));
  range.numberFormat = matrix(cells, formatOf);
  return range;
}

function formatOf(cell: CellText): string | null {
  if (cell === null) return null;
  return typeof cell === 'string' ? TEXT : MONEY;
}

function matrix<T>(cells: readonly (readonly CellText[])[], each: (cell: CellText) => T): T[][] {
  return cells.map((row) => row.map(each));
}
