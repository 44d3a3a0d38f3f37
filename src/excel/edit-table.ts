import type { Area } from './area';
import { writeCells, type CellText } from './cell-text';
import { change } from './changes';

/** A table as it was found. Rows and columns count from 1, as on the sheet, and belong to it. */
export interface FoundTable {
  readonly sheet: string;
  readonly headerRow: number;
  /** The last row that holds anything. */
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** What to write into a row that is there. */
export interface RowEdit {
  readonly row: number;
  /** The cell by which the row is known, and the text it must still hold. */
  readonly known: { readonly column: number; readonly text: string };
  readonly cells: RowCells;
}

/** By sheet column; the other cells of the row stay as they are. */
export type RowCells = ReadonlyMap<number, CellText>;

/**
 * written: done. moved: a row is no longer where it was found, read again. occupied: the cells below the table hold
 * something that is not of it. In the last two cases nothing was written.
 */
export type EditOutcome = 'written' | 'moved' | 'occupied';

/** Changes rows of a table and adds rows at its end, in one step. */
export function editTable(
  table: FoundTable,
  edits: readonly RowEdit[],
  additions: readonly RowCells[],
): Promise<EditOutcome> {
  return change(async (context) => {
    const sheet = context.workbook.worksheets.getItem(table.sheet);
    const known = edits.map(({ row, known: { column } }) =>
      sheet.getCell(row - 1, column - 1).load('values'),
    );
    const header = sheet.getCell(table.headerRow - 1, table.firstColumn - 1);
    const tables = header.getTables().load('items/name');
    await context.sync();
    const isThere = edits.every(({ known: { text } }, i) => String(known[i]?.values[0]?.[0]).trim() === text);
    if (!isThere) return 'moved';
    if (additions.length > 0) {
      const room = await makeRoom(context, sheet, table, additions.length, tables.items[0]);
      if (!room) return 'occupied';
    }
    for (const { row, cells } of edits) writeRows(sheet, table, row, [cells]);
    if (additions.length > 0) {
      const { format } = writeRows(sheet, table, table.lastRow + 1, additions);
      format.wrapText = true;
      format.verticalAlignment = Excel.VerticalAlignment.top;
      format.autofitRows();
    }
    await context.sync();
    return 'written';
  });
}

/** Sees to blank rows for the additions: in the Excel table, which grows, or below a plain one. */
async function makeRoom(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  table: FoundTable,
  count: number,
  excelTable: Excel.Table | undefined,
): Promise<boolean> {
  const body = excelTable?.getDataBodyRange().load('rowIndex,rowCount,columnCount');
  if (body) await context.sync();
  const inside = body ? body.rowIndex + body.rowCount - table.lastRow : 0;
  // Below a plain table one row more: what follows at once would be read as its row.
  const looked = body ? Math.min(count, inside) : count + 1;
  if (looked > 0) {
    const below = sheet.getRangeByIndexes(table.lastRow, table.firstColumn - 1, looked, widthOf(table));
    below.load('formulas');
    await context.sync();
    if (!below.formulas.flat().every((cell) => cell === '')) return false;
  }
  if (excelTable && body && count > inside) {
    const blank = Array.from({ length: body.columnCount }, () => '');
    excelTable.rows.add(
      undefined,
      Array.from({ length: count - Math.max(0, inside) }, () => blank),
    );
  }
  return true;
}

function writeRows(
  sheet: Excel.Worksheet,
  table: FoundTable,
  firstRow: number,
  rows: readonly RowCells[],
): Excel.Range {
  const area: Area = {
    row: firstRow - 1,
    column: table.firstColumn - 1,
    rows: rows.length,
    columns: widthOf(table),
  };
  const cells = rows.map((row) =>
    Array.from({ length: area.columns }, (_, i) => row.get(table.firstColumn + i) ?? null),
  );
  return writeCells(sheet, area, cells);
}

function widthOf({ firstColumn, lastColumn }: FoundTable): number {
  return lastColumn - firstColumn + 1;
}
