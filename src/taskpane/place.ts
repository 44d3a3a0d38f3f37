import { message, type Message } from '../messages';

/** Column letters as on the sheet: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? last : columnLetters(Math.floor((column - 1) / 26)) + last;
}

/** Where something stands: "合同!F12", or the row, or the sheet; null when the sheet is unknown. */
export function placeOf(
  sheet: string | null,
  row: number | null,
  column: number | null,
): Message | string | null {
  if (sheet === null) return null;
  if (row === null) return sheet;
  return column === null
    ? message('pane.row', { sheet, row })
    : `${sheet}!${columnLetters(column)}${String(row)}`;
}
