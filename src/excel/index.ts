/** The workbook as the taskpane needs it. Nothing else in the product calls Office.js' Excel objects. */
export { application, inExcel, type Application } from './application';
export { ExcelFault, type FaultKind } from './fault';
export { readTables } from './read';
export { goTo } from './select';
export { watchWorkbook } from './watch';
