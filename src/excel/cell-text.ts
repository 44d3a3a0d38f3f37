import { rowBlocks, type Area } from './area';

/**
 * What a cell is given: a number, or text that stays text whatever it looks like (=1+1, 007, 3月5日), because a person
 * may have typed it; null leaves the cell as it is.
 */
export type CellText = string | number | null;
export type CellMatrix = readonly (readonly CellText[])[];

const TEXT = '@';
const MONEY = '#,##0.00';

/** Cells of ours may hold long sentences: a request stays far below the 5 MB that Excel on the web takes. */
const CELLS_A_WRITE = 10_000;

/**
 * Puts values into an area of their shape, and nothing else: formats come after, since they may be refused. Small
 * lists in one go, so that all of it or nothing is written; long ones in blocks of whole rows. A leading ' marks text
 * in every Excel, but in a cell with the text format it would be part of the text.
 */
export async function writeCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  cells: CellMatrix,
): Promise<void> {
  for (const block of rowBlocks(area, CELLS_A_WRITE)) {
    const part = cells.slice(block.row - area.row, block.row - area.row + block.rows);
    if (part.flat().every((cell) => cell === null)) continue;
    const range = rangeOf(sheet, block).load('numberFormat');
    await context.sync();
    const formats = range.numberFormat as string[][];
    range.values = part.map((row, down) => row.map((cell, right) => entered(cell, formats[down]?.[right])));
    await context.sync();
  }
}

function entered(cell: CellText, format: string | undefined): CellText {
  return typeof cell === 'string' && cell !== '' && format !== TEXT ? `'${cell}` : cell;
}

/** Text keeps the text format, so that editing the cell later does not make a formula of it. */
export function formatCells(sheet: Excel.Worksheet, area: Area, cells: CellMatrix): void {
  for (const block of rowBlocks(area, CELLS_A_WRITE)) {
    const part = cells.slice(block.row - area.row, block.row - area.row + block.rows);
    if (part.flat().every((cell) => cell === null)) continue;
    rangeOf(sheet, block).numberFormat = part.map((row) => row.map(formatOf));
  }
}

function formatOf(cell: CellText): string | null {
  if (cell === null) return null;
  return typeof cell === 'string' ? TEXT : MONEY;
}

export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}
