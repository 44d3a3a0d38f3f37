import { columnIndex, columnLetters } from './a1';
import { tokens } from './formula-text';

const MAX_ROW = 1_048_576;
const MAX_COLUMN = 16_384;

const CELL = /(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/giu;
const COLUMNS = /(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\p{L}\p{N}_.(!$])/giu;
const ROWS = /(?<![\p{L}\p{N}_.$])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/gu;

/** A formula as it reads `rows` further down and `columns` further right: "$" holds, the rest moves. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const column = (fixed: string, letters: string) => fixed + moveColumn(letters, fixed ? 0 : columns);
  const row = (fixed: string, digits: string) => fixed + moveRow(digits, fixed ? 0 : rows);
  const shift = (text: string) =>
    text
      .replace(
        CELL,
        (_, a: string, letters: string, b: string, digits: string) => column(a, letters) + row(b, digits),
      )
      .replace(
        COLUMNS,
        (_, a: string, from: string, b: string, to: string) => `${column(a, from)}:${column(b, to)}`,
      )
      .replace(ROWS, (_, a: string, from: string, b: string, to: string) => `${row(a, from)}:${row(b, to)}`);
  let out = '';
  let plain = '';
  for (const token of tokens(formula)) {
    if (!/^["'[]/.test(token)) {
      plain += token;
      continue;
    }
    out += shift(plain) + token;
    plain = '';
  }
  return out + shift(plain);
}

/** As in Excel, a reference pushed over the edge comes in again on the other side. */
function moveColumn(letters: string, by: number): string {
  return columnLetters((columnIndex(letters) + by + MAX_COLUMN) % MAX_COLUMN);
}

function moveRow(digits: string, by: number): string {
  return String(((Number(digits) - 1 + by + MAX_ROW) % MAX_ROW) + 1);
}
