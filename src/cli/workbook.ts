import { callFunction, unitsOf } from '../functions';
import type { Invoke, IsDate, WorkbookFile } from '../spreadsheet';
import { dateCells } from './date-cells';
import { tablesOf } from './tables';

/** How the functions are called on a workbook, and which of its cells hold dates whatever their format. */
export interface Calling {
  readonly invoke: Invoke;
  readonly isDate: IsDate;
}

/** With what a function does not see in its arguments: the units above the tables. Dates arrive as of 1900. */
export async function callingOn(book: WorkbookFile): Promise<Calling> {
  const tables = await tablesOf(book);
  const workbook = { dateSystem: 1900, unitOf: unitsOf(tables) } as const;
  return {
    invoke: (name, args) => callFunction(name, args, workbook),
    isDate: book.dateSystem === 1904 ? dateCells(tables) : () => false,
  };
}
