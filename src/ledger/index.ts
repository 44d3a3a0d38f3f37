/** What ranges of cells mean: tables recognised by their headers, typed rows, cells that cannot be read. */
export type * from './types';
export { isErrorText } from './cells';
export { isYuan } from './currency';
export { approvalState } from './forms/direction';
export { saysYes } from './forms/invoice-state';
export { findTables } from './find';
export { TITLE_LINES } from './heads';
export { readLedger } from './ledger';
export { surveySheets, type NotTaken, type SheetSurvey, type SurveyedTable } from './survey';
export { registerOf, splitRegisters, type Register } from './registers';
export { isPlaceholder } from './placeholder';
export { headerOf, locate, optionOf } from './locate';
export { bareNumber, citedNumbersOf, invoiceIdentity } from './forms/invoice-identity';
export { wholeOf } from './forms/invoice-merge';
export { normaliseName } from '../identity';
export { APPLICANT_FIELDS, TABLES } from './tables';
export type { FieldSpec, TableSpec, ValueType } from './tables/spec';
