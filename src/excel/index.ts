/** The workbook as the taskpane needs it. Nothing else in the product calls Office.js' Excel objects. */
export { addTable, type NewColumn, type NewTable } from './add-table';
export { application, inExcel, type Application } from './application';
export type { CellText } from './cell-text';
export { command } from './changes';
export { editTable, type EditOutcome, type FoundTable, type RowCells, type RowEdit } from './edit-table';
export { dateSystem } from './date-system';
export { ExcelFault, type FaultKind } from './fault';
export { readTables } from './read';
export type { Progress, Reading } from './reading';
export { readAreas } from './read-areas';
export { readFormulas, type FormulaCell, type Formulas, type SheetArea } from './read-formulas';
export { readHeads } from './read-heads';
export { reenterFormulas, type Reentered } from './reenter-formulas';
export { activeSheet, goTo } from './select';
export { watchWorkbook } from './watch';
