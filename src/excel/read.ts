import { findTables, TITLE_LINES, type TableInput } from '../ledger';
import {
  blank,
  cut,
  groupPieces,
  halve,
  isBlank,
  isInside,
  rowBlocks,
  within,
  type Area,
  type Piece,
} from './area';
import { excelFault, patiently } from './fault';
import { usesDatesOf1904 } from './date-system';
import { mergedAreas } from './merged-areas';
import { spillsAt } from './spills';
import { run } from './run';

/** A sheet before its values are read: where its filled cells and its Excel tables stand. */
export interface SheetPlan {
  readonly sheet: Excel.Worksheet;
  readonly used: Area;
  readonly tables: readonly TableArea[];
}

export interface SheetValues extends SheetPlan {
  readonly values: unknown[][];
}

interface TableArea {
  readonly whole: Area;
  /** Without the total row, which is no record. */
  readonly records: Area;
}

/**
 * Everything in the workbook that could be a table: the Excel tables of each sheet, then what else the sheet holds.
 * Hidden sheets are read too, because the amounts in cells count them. A table that a formula spills is none: its rows
 * are those of another. Values are as Excel gives them: '' for blank,
 * serials for dates, "#N/A" and the like for errors. `only`: of these sheets, by name. Throws an `ExcelFault`.
 */
export async function readTables(only?: ReadonlySet<string>): Promise<TableInput[]> {
  return patiently(async () => {
    const dateSystem = (await usesDatesOf1904()) ? 1904 : 1900;
    return run(async (context) => {
      const inputs: TableInput[] = [];
      const sheets = await readSheets(context, await planSheets(context, only));
      const merged = await mergedAreas(context, sheets);
      for (const [i, sheet] of sheets.entries()) {
        for (const block of await withoutSpills(context, sheet, split(sheet))) {
          const merges = merged[i] && within(merged[i], block.area);
          inputs.push({
            ...inputOf(block),
            ...(merges ? { merges } : {}),
            sheet: sheet.sheet.name,
            dateSystem,
          });
        }
      }
      return inputs;
    });
  });
}

export async function planSheets(
  context: Excel.RequestContext,
  only?: ReadonlySet<string>,
): Promise<SheetPlan[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const wanted = worksheets.items.filter(({ name }) => only?.has(name) ?? true);
  const sheets = wanted.map((sheet) => ({
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
  if (withRanges.some(({ tables }) => tables.length > 0)) await context.sync();
  return withRanges.map(({ sheet, used, tables }) => ({
    sheet,
    used: areaOf(used),
    tables: tables.map(({ range, showTotals }) => {
      const whole = areaOf(range);
      return { whole, records: showTotals ? { ...whole, rows: whole.rows - 1 } : whole };
    }),
  }));
}

export interface Cells {
  readonly area: Area;
  readonly cells: unknown[][];
  /** Of an Excel table: the lines right above it, from the first used column of the sheet on. */
  readonly above?: unknown[][];
}

export function inputOf({ area, cells, above }: Cells): TableInput {
  const place = { values: cells, firstRow: area.row + 1, firstColumn: area.column + 1 };
  return above === undefined ? place : { ...place, above };
}

/** The blocks without the tables of which the header is a formula's result; a column that is one stays. */
async function withoutSpills(
  context: Excel.RequestContext,
  { sheet }: SheetPlan,
  blocks: readonly Cells[],
): Promise<Cells[]> {
  const heads = blocks.map((block) =>
    findTables(inputOf(block)).map(({ firstRow = 1, firstColumn = 1 }) => ({
      row: firstRow - 1,
      column: firstColumn - 1,
    })),
  );
  const spills = await spillsAt(context, sheet, heads.flat());
  if (spills.length === 0) return [...blocks];
  return blocks
    .map((block) => {
      const own = spills.filter((spill) => isInside(spill, block.area));
      return { ...block, cells: blank(block.cells, block.area, own) };
    })
    .filter(({ cells }) => !isBlank(cells));
}

/** The blocks of one sheet: each Excel table by itself, then the remaining cells unless they are all blank. */
export function split({ used, tables, values }: Omit<SheetValues, 'sheet'>): Cells[] {
  const wholes = tables.map(({ whole }) => whole);
  const rest = tables.length === 0 ? values : blank(values, used, wholes);
  const blocks = tables.map(({ records }) => {
    const first = records.row - used.row;
    const above = rest.slice(Math.max(0, first - TITLE_LINES), first);
    return { area: records, cells: cut(values, used, records), above };
  });
  return isBlank(rest) ? blocks : [...blocks, { area: used, cells: rest }];
}

/** A block of a sheet and the list that its rows are added to. */
export interface Block extends Piece {
  readonly sheet: Excel.Worksheet;
  readonly into: unknown[][];
}

/** The values of each sheet's used range; small sheets share a request. */
async function readSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
): Promise<SheetValues[]> {
  const sheets = plans.map((plan) => ({ ...plan, values: [] }));
  const blocks = sheets.flatMap(({ sheet, used, values }) =>
    rowBlocks(used).map((area) => ({ sheet, area, into: values })),
  );
  for (const group of groupPieces(blocks)) await readBlocks(context, group);
  return sheets;
}

/** One request; when Excel finds its answer too large, two of half the size. */
export async function readBlocks(context: Excel.RequestContext, blocks: readonly Block[]): Promise<void> {
  const read = blocks.map(({ sheet, area, into }) => ({
    range: sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).load('values'),
    into,
  }));
  try {
    await context.sync();
  } catch (error) {
    const halves = excelFault(error)?.kind === 'too-large' ? halve(blocks) : null;
    if (halves === null) throw error;
    for (const half of halves) await readBlocks(context, half);
    return;
  }
  for (const { range, into } of read) for (const row of range.values) into.push(row as unknown[]);
}

function areaOf(range: Excel.Range): Area {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}
