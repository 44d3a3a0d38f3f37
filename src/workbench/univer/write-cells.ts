import { CellValueType, type ICellData } from '@univerjs/core';
import { SetRangeValuesCommand, SetRangeValuesMutation } from '@univerjs/sheets';
import { ModelError, type Area, type CellInput, type ClearWhat } from '../host';
import { rangeOf } from './areas';
import { type Book, run } from './book';

type CellPatches = Record<number, Record<number, ICellData>>;

/** Beyond this many cells the undoable command would scan permissions for seconds; the plain mutation does not. */
const UNDOABLE_CELLS = 5000;

const CLEAR_COMMANDS: Record<ClearWhat, string> = {
  All: 'sheet.command.clear-selection-all',
  Contents: 'sheet.command.clear-selection-content',
  Formats: 'sheet.command.clear-selection-format',
};

/** Writes one input per cell of the area; null leaves a cell alone. */
export function writeCells(book: Book, sheetId: string, area: Area, inputs: CellInput[][]): void {
  const patches: CellPatches = {};
  let count = 0;
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      const input = inputs[row]?.[column];
      if (input === undefined) {
        throw new ModelError('InvalidArgument', 'The values do not have the shape of the range.');
      }
      if (input === null) continue;
      (patches[area.row + row] ??= {})[area.column + column] = patchFor(input);
      count += 1;
    }
  }
  if (count > 0) applyPatches(book, sheetId, patches, count);
}

/** The undoable command refuses to work without a range, even before anything was selected, and then takes no notice of it. */
const ANY_RANGE = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };

export function applyPatches(book: Book, sheetId: string, patches: CellPatches, count: number): void {
  const command = count > UNDOABLE_CELLS ? SetRangeValuesMutation.id : SetRangeValuesCommand.id;
  const values = count > UNDOABLE_CELLS ? { cellValue: patches } : { value: patches, range: ANY_RANGE };
  run(book, command, { unitId: book.unitId, subUnitId: sheetId, ...values });
}

/** What was in the cell goes in every case: a value, a formula, a share in a formula, a rich text. */
function patchFor(input: Exclude<CellInput, null>): ICellData {
  const emptied: ICellData = { v: null, f: null, si: null, p: null, t: null };
  if (typeof input === 'number') return { ...emptied, v: input, t: CellValueType.NUMBER };
  if (typeof input === 'object') return { ...emptied, v: input.text, t: CellValueType.FORCE_STRING };
  if (typeof input === 'boolean') return { ...emptied, v: input ? 1 : 0, t: CellValueType.BOOLEAN };
  if (input === '') return emptied;
  if (input.startsWith('=')) return { ...emptied, f: input };
  // Text that looks like a number would be made one, were it not said twice that it is text.
  const looksNumeric = input.trim() !== '' && !Number.isNaN(Number(input));
  return { ...emptied, v: input, t: looksNumeric ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

export function clear(book: Book, sheetId: string, area: Area, what: ClearWhat): void {
  run(book, CLEAR_COMMANDS[what], { unitId: book.unitId, subUnitId: sheetId, ranges: [rangeOf(area)] });
}
