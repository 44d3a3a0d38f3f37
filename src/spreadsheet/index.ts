/**
 * The spreadsheet engine: .xlsx files in and out, and custom functions in Univer's calculation.
 * It is shared by the workbench (in the browser) and the command line (in Node) and knows nothing of
 * what the functions compute.
 */
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
