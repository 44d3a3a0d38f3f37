import { callFunction, type CellResult } from '../../src/functions';
import type { Programme } from '../../src/policy';
import { PROJECT_SHEETS, SHEETS } from './tables';
import { tableValues, type Scalar, type TableSheet } from './table-sheet';

/** The tables that a function over the contracts is given, contracts first. */
const REGISTER = [
  SHEETS.contracts,
  SHEETS.suppliers,
  SHEETS.ownership,
  SHEETS.roles,
  SHEETS.invoices,
  SHEETS.payments,
  SHEETS.taxRecords,
  SHEETS.applicant,
  SHEETS.options,
  SHEETS.parameters,
  SHEETS.materials,
];
/** What a function over a project table is given beside it. */
const ASIDE = [SHEETS.applicant, SHEETS.options, SHEETS.parameters];

/** A formula as .xlsx stores it, and what it shows now. */
export interface StoredFormula {
  readonly formula: string;
  readonly values: readonly (readonly (string | number)[])[];
}

/** An argument as the formula says it and as the function gets it. */
export interface Argument {
  readonly text: string;
  readonly value: Scalar | readonly (readonly Scalar[])[];
}

/** One of the add-in's functions over the contracts; `first` are arguments before them. */
export function overContracts(name: string, first: readonly Argument[] = []): StoredFormula {
  return call(name, [...first, ...REGISTER.map(reference)]);
}

/** A programme's own function over the tables that it looks at. */
export function amountOf({ subject, functionName, checks }: Programme): StoredFormula {
  if (subject === 'contracts') return overContracts(functionName);
  const screens = checks.some(({ check }) => check === 'related-party');
  const own = PROJECT_SHEETS.filter(({ kind }) => kind === subject);
  const tables = [...own, ...(screens ? [SHEETS.ownership, SHEETS.roles] : []), ...ASIDE];
  return call(functionName, tables.map(reference));
}

/** A function with its arguments. */
export function call(name: string, args: readonly Argument[]): StoredFormula {
  const typed = args.map(({ text }) => text).join(',');
  const result: CellResult = callFunction(
    name,
    args.map(({ value }) => value),
  );
  if (result.kind === 'error') throw new Error(`${name}(${typed}) gives ${result.code}: ${result.message}`);
  return { formula: `_xldudf_${name}(${typed})`, values: result.values };
}

/** Text in quotation marks. */
export function quoted(value: string): Argument {
  return { text: `"${value}"`, value };
}

function reference(sheet: TableSheet): Argument {
  return { text: `${sheet.name}[#All]`, value: tableValues(sheet) };
}
