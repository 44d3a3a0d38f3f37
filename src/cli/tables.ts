import { callFunction, FUNCTION_NAMES } from '../functions';
import { findTables, type TableInput } from '../ledger';
import {
  calculateHeadless,
  calledNames,
  formulasWithoutResult,
  sheetValues,
  type SheetValues,
  type WorkbookFile,
  type WorkbookTable,
} from '../spreadsheet';
import { FUNCTION_SPECS } from './specs';

type Values = readonly (readonly unknown[])[];

/** The tables of all sheets, hidden ones too: first the Excel tables of a sheet, then what else it holds. */
export async function tablesOf(book: WorkbookFile): Promise<TableInput[]> {
  const { dateSystem } = book;
  return (await shownValues(book)).flatMap((sheet) => {
    const tables = book.tables.filter((table) => table.sheetId === sheet.sheetId);
    const inputs: TableInput[] = [
      ...tables.map((table) => ({
        values: cut(sheet.values, table),
        firstRow: table.startRow + 1,
        firstColumn: table.startColumn + 1,
      })),
      { values: without(sheet.values, tables), firstRow: 1, firstColumn: 1 },
    ].map((input) => ({ ...input, sheet: sheet.name, dateSystem }));
    return inputs.flatMap(findTables);
  });
}

/** As the file shows them; calculated first when a formula of the user's has no result in the file. */
async function shownValues(book: WorkbookFile): Promise<SheetValues[]> {
  const ours = new Set(FUNCTION_NAMES);
  const stale = formulasWithoutResult(book.snapshot).some(
    (formula) => ![...calledNames(formula)].some((name) => ours.has(name)),
  );
  if (!stale) return sheetValues(book.snapshot);
  const { state } = await calculateHeadless(book, FUNCTION_SPECS, callFunction);
  return sheetValues(state.snapshot, state.spills);
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
