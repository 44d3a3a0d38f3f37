import { callFunction, type CellResult } from '../../src/functions';
import { SHEETS } from './tables';
import { tableValues } from './table-sheet';

/** The tables that a function of the example is given, contracts first. */
const GIVEN = [
  SHEETS.contracts,
  SHEETS.suppliers,
  SHEETS.ownership,
  SHEETS.invoices,
  SHEETS.payments,
  SHEETS.taxRecords,
  SHEETS.applicant,
  SHEETS.options,
];
const REFERENCES = GIVEN.map(({ name }) => `${name}[#All]`).join(',');

/** A formula as .xlsx stores it, and what it shows now. */
export interface StoredFormula {
  readonly formula: string;
  readonly values: readonly (readonly (string | number)[])[];
}

/** One of the add-in's functions over the tables of the example; `first` are arguments before them. */
export function overTables(name: string, first: readonly Argument[] = []): StoredFormula {
  const typed = [...first.map((argument) => argument.text), REFERENCES].join(',');
  return stored(name, typed, [...first.map((argument) => argument.value), ...GIVEN.map(tableValues)]);
}

/** POLICY_PARAM("LGC","rate") */
export function parameter(programme: string, name: string): StoredFormula {
  return stored('POLICY_PARAM', `"${programme}","${name}"`, [programme, name]);
}

/** An argument as the formula says it and as the function gets it. */
export interface Argument {
  readonly text: string;
  readonly value: string;
}

function stored(name: string, typed: string, args: readonly unknown[]): StoredFormula {
  const result: CellResult = callFunction(name, args);
  if (result.kind === 'error') throw new Error(`${name}(${typed}) gives ${result.code}: ${result.message}`);
  return { formula: `_xldudf_${name}(${typed})`, values: result.values };
}
