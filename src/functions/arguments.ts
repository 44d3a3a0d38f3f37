import { readLedger, type Ledger, type TableInput } from '../ledger';
import { message, type Message } from '../messages';
import type { Programme } from '../policy';

/** A register read from a function's arguments, or why that is not possible. */
export type ReadArguments = { readonly ledger: Ledger } | { readonly fault: Message };

/** rows and tables as Excel hands them over: scalars or 2-D arrays, omitted ones null. */
export function readArguments(
  rows: unknown,
  tables: readonly unknown[],
  subject: Programme['subject'] = 'contracts',
): ReadArguments {
  if (rows === null || rows === undefined || rows === '') return { fault: message('function.no-rows') };
  const given = [rows, ...tables.filter((t) => t !== null && t !== undefined && t !== '')];
  const ledger = readLedger(given.map(toInput));
  const [unknown] = ledger.unrecognised ?? [];
  if (unknown) {
    const params = { index: unknown.index + 1, cells: unknown.firstCells.join('、') };
    return {
      fault:
        unknown.index === 0 ? message('function.not-contracts') : message('function.unrecognised', params),
    };
  }
  const [problem] = ledger.plainProblems ?? [];
  if (problem) return { fault: message('function.unreadable-amount', { problem: problem.message }) };
  const known = subject === 'contracts' ? ledger.contracts : ledger.projects.get(subject);
  if (!known && !ledger.plainAmounts) return { fault: message('function.not-contracts') };
  return { ledger };
}

function toInput(argument: unknown): TableInput {
  return { values: Array.isArray(argument) ? (argument as unknown[][]) : [[argument]] };
}
