import { readLedger, TABLES, type Ledger, type TableInput, type TableKind, type TableSpec } from '../ledger';
import { local, message, say, type Message } from '../messages';
import type { Programme } from '../policy';
import { invalid, notAvailable, type CellResult } from './result';
import { sameCells } from './same-cells';
import { unitUnsaid } from './unit';
import { valueUnsaid } from './value-unsaid';
import type { Workbook } from './workbook';

/** The table that the first argument of a function is. */
export type Wanted = Programme['subject'] | 'suppliers';

/** A register read from a function's arguments, or what the cell says instead. */
export type ReadArguments = { readonly ledger: Ledger } | { readonly fault: CellResult };

/**
 * The arguments of a call as Excel hands them over, made ready to be read: a range becomes the input of a table,
 * with what the workbook says of it; a single value stays one, and is '' when it may be a blank cell.
 */
export function takeArguments(args: readonly unknown[], workbook: Workbook): unknown[] {
  return args.map((argument) => {
    if (Array.isArray(argument)) return rangeInput(argument as unknown[][], workbook);
    return argument === 0 || argument === null || argument === undefined ? '' : argument;
  });
}

/** Blanks of a range come as '', null or 0, as the host has it; a 0 is nothing that was typed. */
function rangeInput(values: unknown[][], { dateSystem, unitOf }: Workbook): TableInput {
  return { values, dateSystem, unit: unitOf(values), zeroMayBeBlank: true };
}

/**
 * The register among the arguments of a call (`takeArguments`). The function knows which table its first
 * argument is, so headers that fit several are read as that one. What a function cannot tell from its cells,
 * and would be wrong by four digits, it asks for: then there is no register.
 */
export function readArguments(
  rows: unknown,
  tables: readonly unknown[],
  wanted: Wanted = 'contracts',
): ReadArguments {
  if (rows === '') return fault(noRows(wanted));
  const { ledger, unknown } = readTables([rows, ...tables], wanted === 'contracts' ? undefined : wanted);
  if (unknown?.index === 0) return fault(notThat(wanted));
  if (unknown) return fault(unrecognised(unknown.index + 1, unknown.cells));
  const [problem] = ledger.plainProblems ?? [];
  if (problem) return fault(message('function.unreadable-amount', { problem: problem.message }));
  const usable = ledger.plainAmounts !== undefined && wanted !== 'suppliers';
  if (!isGiven(ledger, wanted) && !usable) return fault(notThat(wanted));
  const unsaid = wanted === 'suppliers' ? null : (unitUnsaid(ledger, wanted) ?? valueUnsaid(ledger, wanted));
  return unsaid ? { fault: notAvailable(say(unsaid)) } : { ledger };
}

/** The ledger of some arguments, and the first of them (from 0) that is no table we know. */
export function readTables(
  given: readonly unknown[],
  expected?: TableKind,
): { ledger: Ledger; unknown: { index: number; cells: string } | null } {
  const places: number[] = [];
  const inputs: TableInput[] = [];
  given.forEach((argument, place) => {
    if (argument === '') return;
    const input = isInput(argument) ? argument : { values: [[argument]] };
    // A table given twice is the same table; two that only share rows are two.
    if (inputs.some(({ values }) => sameCells(values, input.values))) return;
    inputs.push(place === 0 ? { ...input, expected } : input);
    places.push(place);
  });
  const ledger = readLedger(inputs);
  const [first] = ledger.unrecognised ?? [];
  if (!first) return { ledger, unknown: null };
  return { ledger, unknown: { index: places[first.index] ?? 0, cells: first.firstCells.join('、') } };
}

/** `index` counts from 1, as a person counts the arguments of the formula. */
export function unrecognised(index: number, cells: string): Message {
  return message('function.unrecognised', { index, cells });
}

function isInput(argument: unknown): argument is TableInput {
  return typeof argument === 'object' && argument !== null && 'values' in argument;
}

function isGiven(ledger: Ledger, wanted: Wanted): boolean {
  if (wanted === 'contracts' || wanted === 'suppliers') return ledger[wanted] !== undefined;
  return ledger.projects.has(wanted);
}

function fault(why: Message): ReadArguments {
  return { fault: invalid(say(why)) };
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
  // A group that the first header of an earlier one meets as well says nothing new.
  const groups = needs.filter((group, i) =>
    needs.slice(0, i).every(([first]) => first === undefined || !group.includes(first)),
  );
  const headers = (language: 'zh' | 'en'): string =>
    groups.map((group) => group.map((name) => fields[name]?.[language] ?? name).join('/')).join('、');
  return { table: title, headers: local(headers('zh'), headers('en')) };
}
