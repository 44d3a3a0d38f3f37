import { areaBetween, lastColumn, lastRow, SHEET_COLUMNS, SHEET_ROWS } from './areas';
import type { Area } from './model';

/** A reference as text, split: `'合同 表'!A1:B2` has the sheet 合同 表 and the area A1:B2. */
export interface ParsedAddress {
  readonly sheetName?: string;
  readonly area: Area;
}

const CELL = /^\$?([A-Z]{1,3})\$?([0-9]{1,7})$/;
const COLUMN = /^\$?([A-Z]{1,3})$/;
const ROW = /^\$?([0-9]{1,7})$/;

/** Reads A1, A1:C3, A:C, 1:3, with `$` and with or without a sheet in front; undefined when it is none of these. */
export function parseAddress(text: string): ParsedAddress | undefined {
  const bang = text.lastIndexOf('!');
  const area = parseArea(text.slice(bang + 1).trim());
  if (!area) return undefined;
  return bang < 0 ? { area } : { sheetName: unquoteSheet(text.slice(0, bang).trim()), area };
}

function parseArea(text: string): Area | undefined {
  const [first = '', second = first, ...more] = text.toUpperCase().split(':');
  const from = parseCorner(first, 0, 0);
  const to = parseCorner(second, SHEET_ROWS - 1, SHEET_COLUMNS - 1);
  if (more.length > 0 || !from || !to || from.kind !== to.kind) return undefined;
  // A lone "A" or "1" is a name to Excel; only "A:A" and "1:1" are references.
  if (from.kind !== 'cell' && !text.includes(':')) return undefined;
  return areaBetween(
    Math.min(from.row, to.row),
    Math.min(from.column, to.column),
    Math.max(from.row, to.row),
    Math.max(from.column, to.column),
  );
}

interface Corner {
  readonly kind: 'cell' | 'column' | 'row';
  readonly row: number;
  readonly column: number;
}

/** A whole column has no row of its own and takes `openRow`; a whole row takes `openColumn`. */
function parseCorner(text: string, openRow: number, openColumn: number): Corner | undefined {
  const [, letters, digits] = CELL.exec(text) ?? [];
  if (letters && digits) return { kind: 'cell', row: Number(digits) - 1, column: columnIndex(letters) };
  const [, column] = COLUMN.exec(text) ?? [];
  if (column) return { kind: 'column', row: openRow, column: columnIndex(column) };
  const [, row] = ROW.exec(text) ?? [];
  return row ? { kind: 'row', row: Number(row) - 1, column: openColumn } : undefined;
}

/** A is 0, Z is 25, AA is 26. */
export function columnIndex(letters: string): number {
  return Array.from(letters).reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + (index % 26));
}

/** A1:C3 without a sheet; one cell is A1, whole columns A:C, whole rows 1:3. */
export function formatArea(area: Area): string {
  const left = columnLetters(area.column);
  const right = columnLetters(lastColumn(area));
  const top = String(area.row + 1);
  const bottom = String(lastRow(area) + 1);
  if (area.columns === SHEET_COLUMNS) return `${top}:${bottom}`;
  if (area.rows === SHEET_ROWS) return `${left}:${right}`;
  const first = left + top;
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${right}${bottom}`;
}

/** As `Range.address` gives it: Sheet1!A1:C3, with the sheet in quotes where Excel needs them. */
export function formatAddress(sheetName: string, area: Area): string {
  return `${quoteSheet(sheetName)}!${formatArea(area)}`;
}

/** Letters of any script, digits, `_` and `.` need no quotes, unless the name could be read as a number or a cell. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CELL.test(name.toUpperCase());
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

function unquoteSheet(text: string): string {
  return text.startsWith("'") && text.endsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}
