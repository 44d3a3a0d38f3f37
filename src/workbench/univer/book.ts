import type { Injector, Worksheet } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { ModelError } from '../host';

/** The open workbook with the handles that the parts of the model share. */
export interface Book {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly workbook: FWorkbook;
  readonly unitId: string;
}

/** The sheet, or Excel's refusal when it is gone. */
export function sheetOf(book: Book, sheetId: string): FWorksheet {
  const sheet = book.workbook.getSheetBySheetId(sheetId);
  if (!sheet) throw new ModelError('ItemNotFound', `There is no sheet ${sheetId}.`);
  return sheet;
}

export function worksheetOf(book: Book, sheetId: string): Worksheet {
  return sheetOf(book, sheetId).getSheet();
}

/** Runs one of the grid's own commands, so that it lands in the undo stack like a person's edit. */
export function run(book: Book, command: string, parameters: object): void {
  if (!book.api.syncExecuteCommand(command, parameters)) {
    throw new ModelError('GeneralException', `The grid refused ${command}.`);
  }
}
