import type { Area } from './area';
import { excelFault, patiently } from './fault';
import { areaOf, PLACE, PLACES } from './range-area';
import { supports } from './supports';
import { run } from './run';

/** A cell with a formula. Rows and columns count from 1, as on the sheet. */
export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: string | number | boolean | null;
}

/** A rectangle of a sheet, both ends inclusive, counted from 1. */
export interface SheetArea {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The formulas of a workbook, and what the names in them stand for. */
export interface Formulas {
  readonly cells: readonly FormulaCell[];
  readonly tables: readonly {
    readonly name: string;
    readonly area: SheetArea;
    /** Without header and totals. */
    readonly body: SheetArea;
    readonly columns: readonly string[];
  }[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}

/** Whole columns of formulas hold no amounts of a claim: the smallest areas are looked at first, up to so many cells. */
const MOST_CELLS = 20_000;

/**
 * The cells whose formula `isWanted`, in three requests whatever the size of the register. Null where Excel cannot
 * list formulas, and where it would not: what they show is nothing that a claim rests on. Throws an `ExcelFault`
 * when Excel is not there at all.
 */
export async function readFormulas(isWanted: (formula: string) => boolean): Promise<Formulas | null> {
  if (!supports('1.9')) return null;
  try {
    return await patiently(() => run((context) => formulasIn(context, isWanted)));
  } catch (error) {
    const fault = excelFault(error);
    if (fault?.kind === 'other' || fault?.kind === 'denied' || fault?.kind === 'too-large') return null;
    throw fault ?? error;
  }
}

/** The formulas as they are in this moment. Only where Excel can list them. */
export async function formulasIn(
  context: Excel.RequestContext,
  isWanted: (formula: string) => boolean,
): Promise<Formulas> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name,items/worksheet/name');
  names.load('items/name,items/formula');
  await context.sync();
  const sheets = worksheets.items.map((sheet) => ({
    name: sheet.name,
    found: sheet.getRange().getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas).load(PLACES),
  }));
  const ranges = tables.items.map((table) => ({
    table,
    range: table.getRange().load(PLACE),
    body: table.getDataBodyRange().load(PLACE),
    columns: table.columns.load('items/name'),
  }));
  await context.sync();
  const blocks = sheets.flatMap(({ name, found }) =>
    found.isNullObject ? [] : found.areas.items.map((range) => ({ sheet: name, range })),
  );
  return {
    cells: await cellsIn(context, blocks, isWanted),
    tables: ranges.map(({ table, range, body, columns }) => ({
      name: table.name,
      area: areaOn(table.worksheet.name, areaOf(range)),
      body: areaOn(table.worksheet.name, areaOf(body)),
      columns: columns.items.map((column) => column.name),
    })),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
  };
}

interface Block {
  readonly sheet: string;
  readonly range: Excel.Range;
}

async function cellsIn(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  isWanted: (formula: string) => boolean,
): Promise<FormulaCell[]> {
  const chosen = smallest(blocks);
  for (const { range } of chosen) range.load('formulas,values');
  if (chosen.length > 0) await context.sync();
  return chosen.flatMap(({ sheet, range }) =>
    (range.formulas as unknown[][]).flatMap((line, down) =>
      line.flatMap((formula, right): FormulaCell[] => {
        if (typeof formula !== 'string' || !isWanted(formula)) return [];
        const [row, column] = [range.rowIndex + down + 1, range.columnIndex + right + 1];
        const value = (range.values as FormulaCell['value'][][])[down]?.[right] ?? null;
        return [{ sheet, row, column, formula, value }];
      }),
    ),
  );
}

/** In the order of the sheets again. */
function smallest(blocks: readonly Block[]): Block[] {
  let room = MOST_CELLS;
  const chosen = new Set(
    [...blocks]
      .sort((a, b) => sizeOf(a.range) - sizeOf(b.range))
      .filter(({ range }) => (room -= sizeOf(range)) >= 0),
  );
  return blocks.filter((block) => chosen.has(block));
}

function sizeOf({ rowCount, columnCount }: Excel.Range): number {
  return rowCount * columnCount;
}

function areaOn(sheet: string, { row, column, rows, columns }: Area): SheetArea {
  return { sheet, top: row + 1, left: column + 1, bottom: row + rows, right: column + columns };
}
