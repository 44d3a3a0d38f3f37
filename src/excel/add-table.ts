import { writeCells, type CellText } from './cell-text';
import { change } from './changes';

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
  readonly rows: readonly (readonly CellText[])[];
}

const HEADER_FILL = '#E9EEF4';
const HEADER_TEXT = '#1F2A37';
const LONGEST_NAME = 31;

/** Makes a table on a sheet of its own, the last of the workbook. Resolves to the name of the sheet. */
export function addTable({ name, columns, rows }: NewTable): Promise<string> {
  return change(async (context) => {
    const sheet = await sheetFor(context, name);
    const named = context.workbook.tables.getItemOrNullObject(tableName(name)).load('name');
    sheet.load('name');
    await context.sync();
    const area = { row: 0, column: 0, rows: rows.length + 1, columns: columns.length };
    const range = writeCells(sheet, area, [columns.map(({ header }) => header), ...rows]);
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
    const table = sheet.tables.add(range, true);
    if (named.isNullObject) table.name = tableName(name);
    await context.sync();
    return sheet.name;
  });
}

/** The sheet of that name when it is empty, else a new one at the end. */
async function sheetFor(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  const { worksheets } = context.workbook;
  const wished = worksheets.getItemOrNullObject(name.slice(0, LONGEST_NAME)).load('name');
  const used = wished.getUsedRangeOrNullObject(true).load('address');
  worksheets.load('items/name');
  await context.sync();
  if (!wished.isNullObject && used.isNullObject) return wished;
  return worksheets.add(freeName(name, worksheets.items));
}

/** "处理记录", "处理记录 2", …: names of sheets do not tell capitals apart. */
function freeName(name: string, sheets: readonly { readonly name: string }[]): string {
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const mark = number === 1 ? '' : ` ${String(number)}`;
    const free = name.slice(0, LONGEST_NAME - mark.length) + mark;
    if (!taken.has(free.toLowerCase())) return free;
  }
}

/** Names of tables have neither brackets nor spaces. */
function tableName(name: string): string {
  return name.replace(/[^\p{L}\p{N}_]/gu, '');
}
