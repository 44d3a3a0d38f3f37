import type { TableInput } from '../ledger';
import { blank, cut, isBlank, rowBlocks, type Area } from './area';
import { asFault, patiently } from './fault';
import { usesDatesOf1904 } from './date-system';

/** A sheet before its values are read: where its filled cells and its Excel tables stand. */
interface SheetPlan {
  readonly sheet: Excel.Worksheet;
  readonly used: Area;
  readonly tables: readonly TableArea[];
}

interface TableArea {
  readonly whole: Area;
  /** Without the total row, which is no record. */
  readonly records: Area;
}

/**
 * Everything in the workbook that could be a table: the Excel tables of each sheet, then what else the sheet holds.
 * Hidden sheets are read too, because the amounts in cells count them. Values are as Excel gives them: '' for blank,
 * serials for dates, "#N/A" and the like for errors. Throws an `ExcelFault`.
 */
export async function readTables(): Promise<TableInput[]> {
  return patiently(async () => {
    const dateSystem = (await usesDatesOf1904()) ? 1904 : 1900;
    return Excel.run(async (context) => {
      const inputs: TableInput[] = [];
      for (const plan of await planSheets(context)) {
        const values = await readArea(context, plan.sheet, plan.used);
        for (const { area, cells } of split(plan, values)) {
          inputs.push({
            values: cells,
            sheet: plan.sheet.name,
            firstRow: area.row + 1,
            firstColumn: area.column + 1,
            dateSystem,
          });
        }
      }
      return inputs;
    });
  });
}

async function planSheets(context: Excel.RequestContext): Promise<SheetPlan[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const sheets = worksheets.items.map((sheet) => ({
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
    tables: sheet.tables.load('items/name,items/showTotals'),
  }));
  await context.sync();
  const withRanges = sheets
    .filter(({ used }) => !used.isNullObject)
    .map(({ sheet, used, tables }) => ({
      sheet,
      used,
      tables: tables.items.map((table) => ({
        showTotals: table.showTotals,
        range: table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
      })),
    }));
  await context.sync();
  return withRanges.map(({ sheet, used, tables }) => ({
    sheet,
    used: areaOf(used),
    tables: tables.map(({ range, showTotals }) => {
      const whole = areaOf(range);
      return { whole, records: showTotals ? { ...whole, rows: whole.rows - 1 } : whole };
    }),
  }));
}

/** The blocks of one sheet: each Excel table by itself, then the remaining cells unless they are all blank. */
function split({ used, tables }: SheetPlan, values: unknown[][]): { area: Area; cells: unknown[][] }[] {
  const blocks = tables.map(({ records }) => ({ area: records, cells: cut(values, used, records) }));
  const wholes = tables.map(({ whole }) => whole);
  const rest = tables.length === 0 ? values : blank(values, used, wholes);
  return isBlank(rest) ? blocks : [...blocks, { area: used, cells: rest }];
}

/** Reads an area block by block, in smaller blocks when Excel finds an answer too large. */
async function readArea(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<unknown[][]> {
  const values: unknown[][] = [];
  for (const block of rowBlocks(area)) values.push(...(await readBlock(context, sheet, block)));
  return values;
}

async function readBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: Area,
): Promise<unknown[][]> {
  const range = sheet.getRangeByIndexes(block.row, block.column, block.rows, block.columns).load('values');
  try {
    await context.sync();
    return range.values as unknown[][];
  } catch (error) {
    if (asFault(error).kind !== 'too-large' || block.rows === 1) throw error;
    const halves = rowBlocks(block, Math.ceil(block.rows / 2) * block.columns);
    const parts: unknown[][] = [];
    for (const half of halves) parts.push(...(await readBlock(context, sheet, half)));
    return parts;
  }
}

function areaOf(range: Excel.Range): Area {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}
