import { readLedger, TABLES, type Ledger, type TableInput, type TableKind, type TableSpec } from '../ledger';
import { local, message, type Message } from '../messages';
import type { Programme } from '../policy';

/** The table that the first argument of a function is. */
export type Wanted = Programme['subject'] | 'suppliers';

/** A register read from a function's arguments, or why that is not possible. */
export type ReadArguments = { readonly ledger: Ledger } | { readonly fault: Message };

/**
 * rows and tables as Excel hands them over: scalars or 2-D arrays, omitted ones null. The function
 * knows which table its first argument is, so headers that fit several are read as that one.
 */
export function readArguments(
  rows: unknown,
  tables: readonly unknown[],
  wanted: Wanted = 'contracts',
): ReadArguments {
  if (rows === null || rows === undefined || rows === '') return { fault: noRows(wanted) };
  const given = [rows, ...tables.filter((t) => t !== null && t !== undefined && t !== '')];
  const ledger = readLedger(
    given.map((argument, i) => toInput(argument, i === 0 && wanted !== 'contracts' ? wanted : undefined)),
  );
  const [unknown] = ledger.unrecognised ?? [];
  if (unknown) {
    const params = { index: unknown.index + 1, cells: unknown.firstCells.join('、') };
    return { fault: unknown.index === 0 ? notThat(wanted) : message('function.unrecognised', params) };
  }
  const [problem] = ledger.plainProblems ?? [];
  if (problem) return { fault: message('function.unreadable-amount', { problem: problem.message }) };
  const usable = ledger.plainAmounts !== undefined && wanted !== 'suppliers';
  return isGiven(ledger, wanted) || usable ? { ledger } : { fault: notThat(wanted) };
}

function isGiven(ledger: Ledger, wanted: Wanted): boolean {
  if (wanted === 'contracts' || wanted === 'suppliers') return ledger[wanted] !== undefined;
  return ledger.projects.has(wanted);
}

function toInput(argument: unknown, expected: TableKind | undefined): TableInput {
  return { values: Array.isArray(argument) ? (argument as unknown[][]) : [[argument]], expected };
}

function noRows(wanted: Wanted): Message {
  return wanted === 'contracts' ? message('function.no-rows') : message('function.no-table', nameOf(wanted));
}

function notThat(wanted: Wanted): Message {
  return wanted === 'contracts'
    ? message('function.not-contracts')
    : message('function.not-table', nameOf(wanted));
}

/** The table's title and the headers that it cannot do without. */
function nameOf(wanted: Wanted) {
  const { title, needs, fields }: TableSpec = TABLES[wanted];
  const headers = (language: 'zh' | 'en'): string =>
    needs.map((group) => group.map((name) => fields[name]?.[language] ?? name).join('/')).join('、');
  return { table: title, headers: local(headers('zh'), headers('en')) };
}
