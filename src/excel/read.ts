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
import { dateSystemIn } from './date-system';
import { excelFault, patiently } from './fault';
import { mergedAreas } from './merged-areas';
import { areaOf, PLACE } from './range-area';
import type { Reading } from './reading';
import { run } from './run';
import { spillsAt } from './spills';

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
 * are those of another. Values are as Excel gives them: '' for blank, serials for dates, "#N/A" and the like for
 * errors. `only`: of these sheets, by name. Five requests whatever the number of sheets, and one more for each 50,000
 * cells. Throws an `ExcelFault`.
 */
export async function readTables(
  only?: ReadonlySet<string>,
  { onProgress, signal }: Reading = {},
): Promise<TableInput[]> {
  return patiently(() => run((context) => tablesIn(context, only, onProgress), { signal }));
}

async function tablesIn(
  context: Excel.RequestContext,
  only: ReadonlySet<string> | undefined,
  onProgress: Reading['onProgress'],
): Promise<TableInput[]> {
  const dateSystem = await dateSystemIn(context);
  const sheets = await readSheets(context, await planSheets(context, only), onProgress);
  const merged = await mergedAreas(context, sheets);
  const blocks = sheets.flatMap((plan, i) =>
    split(plan).map((block) => ({ ...block, sheet: plan.sheet, merged: merged[i] })),
  );
  return (await withoutSpills(context, blocks)).map((block) => ({
    ...inputOf(block),
    ...(block.merged ? { merges: within(block.merged, block.area) } : {}),
    sheet: block.sheet.name,
    dateSystem,
  }));
}

/** The sheets that hold anything, in two requests. */
export async function planSheets(
  context: Excel.RequestContext,
  only?: ReadonlySet<string>,
): Promise<SheetPlan[]> {
  const { worksheets, tables } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/showTotals,items/worksheet/name');
  await context.sync();
  const isWanted = ({ name }: Excel.Worksheet): boolean => only?.has(name) ?? true;
  const sheets = worksheets.items
    .filter(isWanted)
    .map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true).load(PLACE) }));
  const ranges = tables.items
    .filter(({ worksheet }) => isWanted(worksheet))
    .map((table) => ({ table, range: table.getRange().load(PLACE) }));
  await context.sync();
  return sheets
    .filter(({ used }) => !used.isNullObject)
    .map(({ sheet, used }) => ({
      sheet,
      used: areaOf(used),
      tables: ranges
        .filter(({ table }) => table.worksheet.name === sheet.name)
        .map(({ table, range }) => tableArea(areaOf(range), table.showTotals)),
    }));
}

function tableArea(whole: Area, showTotals: boolean): TableArea {
  return { whole, records: showTotals ? { ...whole, rows: whole.rows - 1 } : whole };
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
async function withoutSpills<B extends Cells & { readonly sheet: Excel.Worksheet }>(
  context: Excel.RequestContext,
  blocks: readonly B[],
): Promise<B[]> {
  const heads = blocks.flatMap((block) =>
    findTables(inputOf(block)).map(({ firstRow = 1, firstColumn = 1 }) => ({
      sheet: block.sheet,
      row: firstRow - 1,
      column: firstColumn - 1,
    })),
  );
  const spills = await spillsAt(context, heads);
  return blocks.flatMap((block) => {
    const own = spills.filter(({ sheet, area }) => sheet === block.sheet && isInside(area, block.area));
    if (own.length === 0) return [block];
    const cells = blank(
      block.cells,
      block.area,
      own.map(({ area }) => area),
    );
    return isBlank(cells) ? [] : [{ ...block, cells }];
  });
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
  onProgress: Reading['onProgress'],
): Promise<SheetValues[]> {
  const sheets = plans.map((plan) => ({ ...plan, values: [] }));
  const blocks = sheets.flatMap(({ sheet, used, values }) =>
    rowBlocks(used).map((area) => ({ sheet, area, into: values })),
  );
  const of = rowsOf(blocks);
  let rows = 0;
  const told = (more: number): void => {
    rows += more;
    onProgress?.({ rows, of });
  };
  told(0);
  for (const group of groupPieces(blocks)) await readBlocks(context, group, told);
  return sheets;
}

/**
 * One request; when Excel finds its answer too large, two of half the size. `told` hears of how many rows there are
 * more.
 */
export async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  told?: (rows: number) => void,
): Promise<void> {
  const read = blocks.map(({ sheet, area, into }) => ({
    range: sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).load('values'),
    into,
  }));
  try {
    await context.sync();
  } catch (error) {
    const halves = excelFault(error)?.kind === 'too-large' ? halve(blocks) : null;
    if (halves === null) throw error;
    for (const half of halves) await readBlocks(context, half, told);
    return;
  }
  for (const { range, into } of read) for (const row of range.values) into.push(row as unknown[]);
  told?.(rowsOf(blocks));
}

function rowsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { area }) => sum + area.rows, 0);
}
