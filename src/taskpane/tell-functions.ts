import { dateSystem, ExcelFault, readHeads } from '../excel';
import { excelWorkbook, unitsOf, type Workbook } from '../functions';
import { findTables, type TableInput } from '../ledger';

/**
 * The pane and the functions share one runtime, but a function sees only the cells it is given: how the workbook
 * counts dates, and the unit that stands above a table, it hears from here. Outside Excel there is nobody to ask.
 */
export function connectFunctions(isExcel: boolean): void {
  excelWorkbook.connect(isExcel ? askWorkbook : () => Promise.resolve(OUTSIDE));
}

const OUTSIDE: Workbook = { dateSystem: 1900, unitOf: unitsOf([]) };

/** Tells the functions what the pane has just read, in place of what they knew. */
export function tellFunctions(tables: readonly TableInput[]): void {
  const [first] = tables;
  if (first) excelWorkbook.tell({ dateSystem: first.dateSystem ?? 1900, unitOf: unitsOf(tables) });
}

async function askWorkbook(): Promise<Workbook> {
  return { dateSystem: await dateSystem(), unitOf: unitsOf(await heads()) };
}

/** Without the lines above the tables a function asks for the unit where it matters; without dates it is lost. */
async function heads(): Promise<readonly TableInput[]> {
  try {
    return (await readHeads()).flatMap(findTables);
  } catch (error) {
    const passes = error instanceof ExcelFault && (error.kind === 'editing' || error.kind === 'busy');
    if (passes) throw error;
    return [];
  }
}
