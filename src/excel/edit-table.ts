import type { Area } from './area';
import { formatCells, rangeOf, writeCells, type CellMatrix, type CellText } from './cell-text';
import { change, polish } from './changes';
import { refusedAs } from './fault';

/** A table as it was found. Rows and columns count from 1, as on the sheet, and belong to it. */
export interface FoundTable {
  readonly sheet: string;
  readonly headerRow: number;
  /** The last row that holds anything. */
  readonly lastRow: number;
  readonly firstColumn: number;
  /** The cells of the header row, from the first column to the last. */
  readonly header: readonly unknown[];
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
 * written: done. moved: the table, or a row of it, is no longer where it was found, read again. occupied: the cells
 * below the table hold something that is not of it. In the last two cases nothing was written.
 */
export type EditOutcome = 'written' | 'moved' | 'occupied';

/**
 * Changes rows of a table and adds rows at its end, to be called within a `command`. An Excel table grows first, by
 * blank rows, which another attempt uses; then all values are written at once, and formats may be refused.
 */
export function editTable(
  table: FoundTable,
  edits: readonly RowEdit[],
  additions: readonly RowCells[],
): Promise<EditOutcome> {
  return change(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(table.sheet).load('name');
    const header = rangeOf(sheet, lines(table, table.headerRow, 1)).load('values');
    const known = edits.map(({ row, known: { column } }) =>
      sheet.getCell(row - 1, column - 1).load('values'),
    );
    const tables = header.getTables().load('items/name');
    await context.sync();
    if (sheet.isNullObject || !isSame(header.values[0] ?? [], table.header)) return 'moved';
    const isThere = edits.every(({ known: { text } }, i) => String(known[i]?.values[0]?.[0]).trim() === text);
    if (!isThere) return 'moved';
    if (edits.length + additions.length === 0) return 'written';
    try {
      if (additions.length > 0) {
        const room = await makeRoom(context, sheet, table, additions.length, tables.items[0]);
        if (!room) return 'occupied';
      }
      const { area, cells } = written(table, edits, additions);
      await writeCells(context, sheet, area, cells);
      await polish(context, ({ workbook }) => {
        const own = workbook.worksheets.getItem(table.sheet);
        formatCells(own, area, cells);
        if (additions.length === 0) return;
        const { format } = rangeOf(own, lines(table, table.lastRow + 1, additions.length));
        format.wrapText = true;
        format.verticalAlignment = Excel.VerticalAlignment.top;
        format.autofitRows();
      });
    } catch (error) {
      throw refusedAs('protected', table.sheet, error);
    }
    return 'written';
  });
}

/** Where it was found blank, the cells of another table may stand. */
function isSame(cells: readonly unknown[], found: readonly unknown[]): boolean {
  return found.every((cell, i) => cell === '' || cell === null || cell === cells[i]);
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
    const below = rangeOf(sheet, lines(table, table.lastRow + 1, looked)).load('formulas');
    await context.sync();
    if (!below.formulas.flat().every((cell) => cell === '')) return false;
  }
  if (excelTable && body && count > inside) {
    const blank = Array.from({ length: body.columnCount }, () => '');
    excelTable.rows.add(
      undefined,
      Array.from({ length: count - Math.max(0, inside) }, () => blank),
    );
    await context.sync();
  }
  return true;
}

/** The edited and the new rows as one area, in which what lies between is left as it is. */
function written(
  table: FoundTable,
  edits: readonly RowEdit[],
  additions: readonly RowCells[],
): { readonly area: Area; readonly cells: CellMatrix } {
  const rows = new Map([
    ...edits.map(({ row, cells }) => [row, cells] as const),
    ...additions.map((cells, i) => [table.lastRow + 1 + i, cells] as const),
  ]);
  const first = Math.min(...rows.keys());
  const area = lines(table, first, Math.max(...rows.keys()) - first + 1);
  const cells = Array.from({ length: area.rows }, (_, down) =>
    Array.from(
      { length: area.columns },
      (__, right) => rows.get(first + down)?.get(table.firstColumn + right) ?? null,
    ),
  );
  return { area, cells };
}

/** Rows of the sheet, as wide as the table. */
function lines({ firstColumn, header }: FoundTable, firstRow: number, rows: number): Area {
  return { row: firstRow - 1, column: firstColumn - 1, rows, columns: header.length };
}
