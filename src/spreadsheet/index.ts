/**
 * The spreadsheet engine: .xlsx files in and out, and custom functions in Univer's calculation.
 * It is shared by the workbench (in the browser) and the command line (in Node) and knows nothing of
 * what the functions compute.
 */
import type { IsDate } from './calculation-input';
import type { Calculation } from './headless';
import type { FunctionSpec, Invoke, WorkbookFile } from './types';

export type { Calculation, IsDate };
export type {
  CalculatedCell,
  CallingCell,
  CellResult,
  CustomFunctions,
  ErrorCode,
  FunctionParameter,
  FunctionResult,
  FunctionSpec,
  Invoke,
  Scalar,
  Spill,
  UnreadableReason,
  WorkbookFile,
  WorkbookState,
  WorkbookTable,
} from './types';
export { UnreadableWorkbook } from './types';
export { cellAddress, columnLetters, parseRange, rangeAddress } from './a1';
export { calledNames, isSoleCall, toStored, toTyped } from './formula-text';
export { openWorkbook } from './read-workbook';
export { newWorkbook } from './xlsx';
export type { NewCell, NewSheet } from './xlsx';
export { saveWorkbook } from './write-workbook';
export { forEachCell, isErrorText } from './cells';
export { fileSpills } from './file-spills';
export { namesOf } from './defined-names';
export { formulaResults, formulasWithoutResult, sheetValues } from './sheet-values';
export type { SheetArea } from './sheet-areas';
export type { SheetValues } from './sheet-values';
export { registerCustomFunctions } from './custom-functions';
export { setTables } from './tables';
export { readState } from './state';
export { freshUnitId } from './unit-id';

/**
 * Calculate all formulas of a workbook without a window (Node), calling `invoke` for the functions of
 * `specs`, to which every date is a serial of the 1900 system. Univer is loaded only when this is called.
 * `alsoDate`: cells of a 1904 workbook that are dates without a number format that says so.
 */
export async function calculateHeadless(
  file: WorkbookFile,
  specs: readonly FunctionSpec[],
  invoke: Invoke,
  alsoDate?: IsDate,
): Promise<Calculation> {
  const { calculate } = await import('./headless');
  return calculate(file, specs, invoke, alsoDate);
}
