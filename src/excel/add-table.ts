import type { Area } from './area';
import { formatCells, rangeOf, writeCells, type CellMatrix } from './cell-text';
import { change, polish } from './changes';
import { excelFault, refusedAs } from './fault';
import { run } from './run';

export interface NewColumn {
  readonly header: string;
  /** In points; a column of Excel is 48 wide. */
  readonly width: number;
}

/** A table that the workbook does not have yet. */
export interface NewTable {
  /** What the sheet, and the Excel table on it, should be called; another name is found when it is taken. */
  readonly name: string;
  readonly columns: readonly NewColumn[];
  /** One cell for each column. */
  readonly rows: CellMatrix;
}

const HEADER_FILL = '#E9EEF4';
const HEADER_TEXT = '#1F2A37';
const LONGEST_NAME = 31;

/**
 * Makes a table on a sheet of its own, the last of the workbook; to be called within a `command`. Header and rows
 * come first and decide; that it is an Excel table with a name, and how it looks, may be refused. Resolves to the
 * name of the sheet.
 */
export function addTable({ name, columns, rows }: NewTable): Promise<string> {
  const area: Area = { row: 0, column: 0, rows: rows.length + 1, columns: columns.length };
  const cells = [columns.map(({ header }) => header), ...rows];
  return change(async (context) => {
    const named = context.workbook.tables.getItemOrNullObject(tableName(name)).load('name');
    const { sheet, isNew } = await sheetFor(context, name);
    try {
      await writeCells(context, context.workbook.worksheets.getItem(sheet), area, cells);
    } catch (error) {
      if (isNew) await withdraw(sheet);
      throw refusedAs('protected', sheet, error);
    }
    await polish(context, ({ workbook }) => {
      style(workbook.worksheets.getItem(sheet), area, columns, cells);
    });
    await polish(context, ({ workbook }) => {
      const own = workbook.worksheets.getItem(sheet);
      own.tables.add(rangeOf(own, area), true);
    });
    if (named.isNullObject) {
      await polish(context, ({ workbook }) => {
        workbook.worksheets.getItem(sheet).tables.getItemAt(0).name = tableName(name);
      });
    }
    return sheet;
  });
}

function style(sheet: Excel.Worksheet, area: Area, columns: readonly NewColumn[], cells: CellMatrix): void {
  formatCells(sheet, area, cells);
  const range = rangeOf(sheet, area);
  range.format.wrapText = true;
  range.format.verticalAlignment = Excel.VerticalAlignment.top;
  const header = range.getRow(0);
  header.format.font.bold = true;
  header.format.font.color = HEADER_TEXT;
  header.format.fill.color = HEADER_FILL;
  columns.forEach(({ width }, index) => {
    range.getColumn(index).format.columnWidth = width;
  });
  range.format.autofitRows();
}

/** The first sheet of that name, or of it with a number, that is empty; else a new one at the end. */
async function sheetFor(
  context: Excel.RequestContext,
  name: string,
): Promise<{ readonly sheet: string; readonly isNew: boolean }> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const { taken, free } = namesFor(name, worksheets.items);
  const used = taken.map((one) => worksheets.getItem(one).getUsedRangeOrNullObject(true).load('address'));
  if (taken.length > 0) await context.sync();
  const empty = taken.find((_, i) => used[i]?.isNullObject);
  if (empty !== undefined) return { sheet: empty, isNew: false };
  worksheets.add(free);
  try {
    await context.sync();
  } catch (error) {
    throw refusedAs('structure', free, error);
  }
  return { sheet: free, isNew: true };
}

/** Takes back a sheet that was added for nothing, as far as Excel lets: the next attempt would use it. */
async function withdraw(name: string): Promise<void> {
  try {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
      const used = sheet.getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      if (sheet.isNullObject || !used.isNullObject) return;
      sheet.delete();
      await context.sync();
    });
  } catch (error) {
    if (excelFault(error) === null) throw error;
  }
}

/** "处理记录", "处理记录 2", … up to the first that is free: names of sheets do not tell capitals apart. */
function namesFor(
  name: string,
  sheets: readonly { readonly name: string }[],
): { readonly taken: readonly string[]; readonly free: string } {
  const there = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  const taken: string[] = [];
  for (let number = 1; ; number += 1) {
    const mark = number === 1 ? '' : ` ${String(number)}`;
    const free = name.slice(0, LONGEST_NAME - mark.length) + mark;
    if (!there.has(free.toLowerCase())) return { taken, free };
    taken.push(free);
  }
}

/** Names of tables have letters, digits and _ only, and begin with no digit: 【2026】处理记录 is _2026处理记录. */
export function tableName(name: string): string {
  const legal = name.replace(/[^\p{L}\p{Nd}_]/gu, '');
  return /^\p{Nd}/u.test(legal) ? `_${legal}` : legal;
}
