import { message, say, type Language, type MessageId } from '../messages';
import {
  calculateHeadless,
  calledNames,
  cellAddress,
  isSoleCall,
  type CalculatedCell,
  type Calculation,
  type Scalar,
  type WorkbookFile,
} from '../spreadsheet';
import { textTable } from './text-table';
import { AMOUNT_NAMES, FUNCTION_SPECS, OUR_NAMES } from './specs';
import { callingOn } from './workbook';

type Value = Scalar | null;

/** A cell that calls one of our functions, as `calc --json` prints it. */
export type CalcEntry = { readonly sheet: string; readonly cell: string; readonly formula: string } & (
  | { readonly value: Value | readonly (readonly Value[])[] }
  | { readonly error: { readonly code: string; readonly message: string } }
);

/** The workbook as calculated, and its cells that call one of our functions, sheet by sheet, row by row. */
export async function calculated(book: WorkbookFile): Promise<Calculation> {
  const { invoke, isDate } = await callingOn(book);
  const { state, cells } = await calculateHeadless(book, FUNCTION_SPECS, invoke, isDate);
  return { state, cells: cells.filter((cell) => callsOurs(cell.formula)) };
}

function callsOurs(formula: string): boolean {
  return [...calledNames(formula)].some((name) => OUR_NAMES.has(name));
}

/** What came out of each of the cells. */
export function calcEntries({ cells }: Calculation, language: Language): CalcEntry[] {
  return cells.map((cell) => entry(cell, language));
}

function entry(cell: CalculatedCell, language: Language): CalcEntry {
  const { sheet, formula, result } = cell;
  const place = { sheet, cell: cellAddress(cell.row, cell.column), formula };
  switch (result.kind) {
    case 'error':
      return { ...place, error: { code: result.code, message: errorText(result, language) } };
    case 'spill':
      return { ...place, value: result.values };
    case 'value':
      return { ...place, value: amountText(result.value, formula) };
  }
}

/** An amount alone in its cell is money: a decimal string of yuan. */
function amountText(value: Value, formula: string): Value {
  return typeof value === 'number' && isSoleCall(formula, AMOUNT_NAMES) ? value.toFixed(2) : value;
}

const EXPLAINED: Readonly<Record<string, MessageId>> = {
  '#REF!': 'cli.error.ref',
  '#NAME?': 'cli.error.name',
  '#SPILL!': 'cli.error.spill',
};

/** What the function said of its error, or what the code means when it was none of ours. */
export function errorText(error: { code: string; message: string | null }, language: Language): string {
  return error.message ?? say({ id: EXPLAINED[error.code] ?? 'cli.error.other', params: {} }, language);
}

/** The same for people. */
export function calcText(entries: readonly CalcEntry[], language: Language): string {
  if (entries.length === 0) return say(message('cli.no-calls'), language);
  const header = [message('cli.header-cell'), message('cli.header-value'), message('cli.header-formula')];
  const rows = entries.map((item) => [`${item.sheet}!${item.cell}`, valueText(item, language), item.formula]);
  return textTable([header.map((m) => say(m, language)), ...rows]);
}

function valueText(item: CalcEntry, language: Language): string {
  if ('error' in item) return `${item.error.code} ${item.error.message}`;
  const { value } = item;
  if (value === null || typeof value !== 'object') return String(value ?? '');
  const size = { rows: value.length, columns: value[0]?.length ?? 0 };
  return say(message('cli.spilled', size), language);
}
