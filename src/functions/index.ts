/** Custom functions without Excel: unwrap arguments, call claim, wrap the outcome. */
export type { CellResult } from './result';
export { AMOUNT_FUNCTIONS, callFunction, FUNCTION_NAMES } from './call';
export { excelWorkbook } from './in-excel';
export { unitsOf } from './table-units';
export { PLAIN_WORKBOOK, type Workbook } from './workbook';
