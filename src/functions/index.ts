/** Custom functions without Excel: unwrap arguments, call claim, wrap the outcome. */
export type { CellResult } from './result';
export type { FunctionSpec } from './function-spec';
export { AMOUNT_FUNCTIONS, callFunction, FUNCTION_NAMES, FUNCTIONS } from './call';
export { excelWorkbook } from './in-excel';
export { unitsOf } from './table-units';
export { PLAIN_WORKBOOK, type Workbook } from './workbook';
export { formulaDifferences, type FormulaDifference, type ReadRegister } from './formula-differences';
export type { FormulaCell, NamesOfBook, PlacesOfBook, TablePlace } from './formula-book';
export { tablePlaces } from './formula-places';
export { entryOf } from './formula-entry';
export { formulaErrors, type FormulaError } from './formula-errors';
export { reasonOfCall } from './formula-reason';
export type { FormulaCall } from './formula-call';
export { namesInWay, type NameInWay } from './names-in-way';
