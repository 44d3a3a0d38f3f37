import { callFunction, FUNCTION_NAMES } from '../functions';
import { findTables, TITLE_LINES, type TableInput } from '../ledger';
import {
  calculateHeadless,
  calledNames,
  fileSpills,
  formulasWithoutResult,
  sheetValues,
  type SheetArea,
  type SheetValues,
  type Spill,
  type WorkbookFile,
  type WorkbookTable,
} from '../spreadsheet';
import { FUNCTION_SPECS } from './specs';

type Values = readonly (readonly unknown[])[];

/**
 * The tables of all sheets, hidden ones too: first the Excel tables of a sheet, then what else it holds. A table that a
 * formula spills is none, as in the pane: its rows are those of another. A column that a formula spills counts.
 */
export async function tablesOf(book: WorkbookFile): Promise<TableInput[]> {
  return (await blocksOf(book)).flatMap(({ input, spills }) =>
    findTables(input).filter((table) => !spills.some((spill) => isHeaded(table, spill))),
  );
}

/**
 * The blocks of cells that the sheets hold, whole: what is on the sheet, table or not, but for what formulas spill as
 * tables of their own and for the results of our functions.
 */
export async function sheetBlocks(book: WorkbookFile): Promise<TableInput[]> {
  const blocks = await blocksOf(book);
  return blocks
    .filter(({ input, spills }) => !findTables(input).some((t) => spills.some((spill) => isHeaded(t, spill))))
    .map(({ input, spills }) =>
      withoutResults(
        input,
        spills.filter((spill) => isOurs(book, spill)),
      ),
    );
}

function isOurs({ snapshot }: WorkbookFile, { sheetId, row, column }: Spill): boolean {
  const formula = snapshot.sheets[sheetId]?.cellData?.[row]?.[column]?.f;
  return formula !== null && formula !== undefined && callsOurs(formula);
}

function withoutResults(input: TableInput, spills: readonly Spill[]): TableInput {
  if (spills.length === 0) return input;
  const { firstRow = 1, firstColumn = 1 } = input;
  const isResult = (r: number, c: number): boolean =>
    spills.some((spill) => isInside(spill, firstRow - 1 + r, firstColumn - 1 + c));
  return {
    ...input,
    values: input.values.map((row, r) => row.map((cell, c) => (isResult(r, c) ? '' : cell))),
  };
}

interface Block {
  readonly input: TableInput;
  /** The spills of its sheet. */
  readonly spills: readonly Spill[];
}

async function blocksOf(book: WorkbookFile): Promise<Block[]> {
  const { sheets, spills } = await shownValues(book);
  return sheets.flatMap((sheet) => {
    const { sheetId, name, values, merges, far } = sheet;
    const own = spills.filter((spill) => spill.sheetId === sheetId);
    const tables = book.tables.filter((table) => table.sheetId === sheetId);
    const areas = [{ row: 0, column: 0, values, merges }, ...far.map((area) => ({ ...area, merges: [] }))];
    return areas
      .flatMap((area) => inputsOf(area, tables))
      .map((input) => ({ input: { ...input, sheet: name, dateSystem: book.dateSystem }, spills: own }));
  });
}

/** The Excel tables that begin in an area of a sheet, then what else it holds. */
function inputsOf(
  area: SheetArea & Pick<SheetValues, 'merges'>,
  ofSheet: readonly WorkbookTable[],
): Pick<TableInput, 'values' | 'above' | 'firstRow' | 'firstColumn' | 'merges'>[] {
  const tables = ofSheet.map((table) => within(area, table)).filter((table) => table !== null);
  const rest = without(area.values, tables);
  return [
    ...tables.map((table) => ({
      values: cut(area.values, table),
      above: rest.slice(Math.max(0, table.startRow - TITLE_LINES), table.startRow),
      firstRow: area.row + table.startRow + 1,
      firstColumn: area.column + table.startColumn + 1,
      // Excel merges no cells in a table.
      merges: [],
    })),
    { values: rest, firstRow: area.row + 1, firstColumn: area.column + 1, merges: area.merges },
  ];
}

/** A table as counted from the first cell of an area; null when it does not begin there. */
function within({ row, column, values }: SheetArea, table: WorkbookTable): WorkbookTable | null {
  const [startRow, startColumn] = [table.startRow - row, table.startColumn - column];
  if (values[startRow]?.[startColumn] === undefined) return null;
  const [endRow, endColumn] = [table.endRow - row, table.endColumn - column];
  return { ...table, startRow, startColumn, endRow, endColumn };
}

/** Whether the first header of a table is a result of the formula. */
function isHeaded({ firstRow = 1, firstColumn = 1 }: TableInput, spill: Spill): boolean {
  return isInside(spill, firstRow - 1, firstColumn - 1);
}

/** Whether a cell, counted from 0, shows a value of the spilled formula. */
function isInside(spill: Spill, row: number, column: number): boolean {
  const [down, right] = [row - spill.row, column - spill.column];
  return down >= 0 && down < spill.values.length && right >= 0 && right < (spill.values[0]?.length ?? 0);
}

interface Shown {
  readonly sheets: readonly SheetValues[];
  readonly spills: readonly Spill[];
}

/** As the file shows them; calculated first when a formula of the user's has no result in the file. */
async function shownValues(book: WorkbookFile): Promise<Shown> {
  const stale = formulasWithoutResult(book.snapshot).some((formula) => !callsOurs(formula));
  if (!stale) {
    const spills = fileSpills(book);
    return { sheets: sheetValues(book.snapshot, spills), spills };
  }
  const { state } = await calculateHeadless(book, FUNCTION_SPECS, (name, args) => callFunction(name, args));
  return { sheets: sheetValues(state.snapshot, state.spills), spills: state.spills };
}

const OURS: ReadonlySet<string> = new Set(FUNCTION_NAMES);

function callsOurs(formula: string): boolean {
  return [...calledNames(formula)].some((name) => OURS.has(name));
}

/** An Excel table without its totals row, which is no record. */
function cut(values: Values, table: WorkbookTable): unknown[][] {
  const end = table.endRow - (table.totalsRow ? 1 : 0);
  return values
    .slice(table.startRow, end + 1)
    .map((row) => row.slice(table.startColumn, table.endColumn + 1));
}

function without(values: Values, tables: readonly WorkbookTable[]): Values {
  if (tables.length === 0) return values;
  return values.map((row, r) =>
    row.map((value, c) => (tables.some((table) => covers(table, r, c)) ? '' : value)),
  );
}

function covers(table: WorkbookTable, row: number, column: number): boolean {
  const inRows = row >= table.startRow && row <= table.endRow;
  return inRows && column >= table.startColumn && column <= table.endColumn;
}
