/** Cell addresses as letters and digits. Rows and columns count from 0. */

export interface Rectangle {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** "A" → 0, "AA" → 26. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** (0, 1) → "B1". */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

export function rangeAddress(range: Rectangle): string {
  return `${cellAddress(range.startRow, range.startColumn)}:${cellAddress(range.endRow, range.endColumn)}`;
}

/** "B2:D5" or "B2", with or without "$"; null when it is neither. */
export function parseRange(address: string): Rectangle | null {
  const match = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/i.exec(address.replaceAll('$', ''));
  const [, startLetters, startDigits, endLetters = startLetters, endDigits = startDigits] = match ?? [];
  if (startLetters === undefined || endLetters === undefined) return null;
  return {
    startRow: Number(startDigits) - 1,
    startColumn: columnIndex(startLetters),
    endRow: Number(endDigits) - 1,
    endColumn: columnIndex(endLetters),
  };
}
