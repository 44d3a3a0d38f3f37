import { isBlank, isVacant } from './cells';
import { headerOfCell, headerOfLevels, type ColumnHeader } from './column-header';
import { unitAlone } from './header';
import type { Merges } from './merges';
import { isKnown } from './recognise';

type Values = readonly (readonly unknown[])[];

/** The headers of a block in one row or several; 0-based, `last` belongs to it. */
export interface HeaderRows {
  readonly first: number;
  readonly last: number;
  /** Column by column; null where there is none. */
  readonly headers: readonly (ColumnHeader | null)[];
  /** Columns without a header of their own over which that of another column is merged. */
  readonly covered: ReadonlySet<number>;
}

/** More rows than these are no header. */
const DEEPEST = 3;

/**
 * The ways to read a header that has its main row at `row`, the plainest first: by itself, with rows of
 * smaller headers below (合同金额 over 含税 and 不含税), or with a row of larger ones above, which begins at
 * `free` or later. `merges` is undefined where nobody knows them.
 */
export function headerRowsAt(
  values: Values,
  row: number,
  free: number,
  merges: Merges | undefined,
): HeaderRows[] {
  const ways = [headerRows(values, row, row, merges)];
  let last = row;
  while (last - row + 1 < DEEPEST && isBelow(values, row, last + 1, merges)) {
    last += 1;
    ways.push(headerRows(values, row, last, merges));
  }
  if (last === row && row > free && isAbove(values, row - 1, row)) {
    ways.push(headerRows(values, row - 1, row, merges, false));
  }
  return ways;
}

function headerRows(
  values: Values,
  first: number,
  last: number,
  merges: Merges | undefined,
  outerAlone = true,
): HeaderRows {
  const width = widthOf(values, first, last);
  const covered = new Set<number>();
  const headers: (ColumnHeader | null)[] = [];
  for (let column = 0; column < width; column += 1) {
    const header =
      first === last
        ? headerOfCell(values[first]?.[column])
        : levelsAt(values, first, last, column, merges, outerAlone);
    headers.push(header);
    if (header === null && isCovered(merges, first, last, column)) covered.add(column);
  }
  return { first, last, headers, covered };
}

/** The header of a column in several rows; `outerAlone`: the outer row may name a column by itself. */
function levelsAt(
  values: Values,
  first: number,
  last: number,
  column: number,
  merges: Merges | undefined,
  outerAlone = true,
): ColumnHeader | null {
  // Over a column with no text of its own another header is merged.
  if (deepestText(values, first, last, column) === null) return null;
  const levels: string[] = [];
  let single = outerAlone;
  for (let row = first; row <= last; row += 1) {
    const group = row === last ? null : groupAt(values, row, last, column, merges);
    const text = textAt(values, row, column) ?? group?.text;
    if (text !== undefined) levels.push(text);
    if (group && group.width > 1) single = false;
  }
  return headerOfLevels(levels, single);
}

interface Group {
  readonly text: string;
  readonly width: number;
}

/** The header in `row` that a column stands under, and over how many columns it reaches. */
function groupAt(
  values: Values,
  row: number,
  last: number,
  column: number,
  merges: Merges | undefined,
): Group | null {
  let from = column;
  while (from >= 0 && textAt(values, row, from) === null && reaches(values, row, last, from, merges))
    from -= 1;
  const text = from < 0 ? null : textAt(values, row, from);
  if (text === null) return null;
  const area = merges?.at(row, from);
  if (area && area.columns > 1) {
    return column < area.column + area.columns ? { text, width: area.columns } : null;
  }
  let to = from + 1;
  while (textAt(values, row, to) === null && reaches(values, row, last, to, merges)) to += 1;
  return { text, width: to - from };
}

/** Whether the header to the left goes on over this blank cell: merged with it, or with a header below it. */
function reaches(
  values: Values,
  row: number,
  last: number,
  column: number,
  merges: Merges | undefined,
): boolean {
  const area = merges?.at(row, column);
  if (area) return area.row === row && area.column < column;
  return deepestText(values, row + 1, last, column) !== null;
}

/** The innermost text of a column in some rows; null when there is none. */
function deepestText(values: Values, first: number, last: number, column: number): string | null {
  for (let row = last; row >= first; row -= 1) {
    const text = textAt(values, row, column);
    if (text !== null) return text;
  }
  return null;
}

function isCovered(merges: Merges | undefined, first: number, last: number, column: number): boolean {
  for (let row = first; row <= last; row += 1) {
    const area = merges?.at(row, column);
    if (area && area.column < column) return true;
  }
  return false;
}

/**
 * Whether `row` goes on with the header that begins at `first`: words only, each below a header that reaches
 * over several columns, or known for a header together with the one above it. Merged areas make it certain.
 */
function isBelow(values: Values, first: number, row: number, merges: Merges | undefined): boolean {
  const cells = values[row];
  if (!cells) return false;
  let grouped = 0;
  let known = 0;
  let same = 0;
  let units = 0;
  let filled = 0;
  for (let column = 0; column < cells.length; column += 1) {
    const cell = cells[column];
    if (isVacant(cell)) continue;
    if (typeof cell !== 'string' || !mayBeHeader(cell)) return false;
    const isWord = isKnown(levelsAt(values, first, row, column, merges, false));
    const isGrouped = standsInGroup(values, row, column, merges);
    const isSame = textAt(values, row - 1, column) === cell.trim();
    if (!isGrouped && !isWord && !isSame) return false;
    filled += 1;
    if (isGrouped) grouped += 1;
    if (isWord) known += 1;
    if (isSame) same += 1;
    if (unitAlone(cell) !== null) units += 1;
  }
  if (grouped > 0 && (known > 0 || isMergedInto(merges, first, row, cells.length))) return true;
  // A header written out in every cell instead of merged, or a row of units.
  return same > 0 || (filled > 0 && units === filled);
}

/** Whether a column shares the header above it with the column to its left or right. */
function standsInGroup(values: Values, row: number, column: number, merges: Merges | undefined): boolean {
  const area = merges?.at(row - 1, column);
  if (area) return area.columns > 1 && area.row + area.rows === row;
  if (textAt(values, row - 1, column) === null) return true;
  return textAt(values, row - 1, column + 1) === null && textAt(values, row, column + 1) !== null;
}

/** Whether a header cell is merged down into the row, or one right above it across columns. */
function isMergedInto(merges: Merges | undefined, first: number, row: number, width: number): boolean {
  for (let column = 0; column < width; column += 1) {
    const down = merges?.at(row, column);
    if (down && down.row >= first && down.row < row) return true;
    const across = merges?.at(row - 1, column);
    if (across && across.columns > 1 && across.row + across.rows === row) return true;
  }
  return false;
}

/** Whether `row` holds headers over several columns of the header below it, and nothing else. */
function isAbove(values: Values, row: number, below: number): boolean {
  const cells = values[row] ?? [];
  let groups = 0;
  for (let column = 0; column < cells.length; column += 1) {
    const cell = cells[column];
    if (isVacant(cell)) continue;
    if (typeof cell !== 'string' || !mayBeHeader(cell) || textAt(values, below, column) === null)
      return false;
    groups += 1;
  }
  return groups > 0;
}

/** Words rather than a number, a date, a code, a sentence or a label (排序方式：). */
function mayBeHeader(text: string): boolean {
  return text.length <= 30 && !/\d{2}|[。；]|[:：]\s*$/.test(text) && !isValue(text);
}

const VALUE = /\d{8}|^[0-9A-Z]{18}$|(?:有限责任公司|有限公司|合伙企业(?:[(（][^()（）]*[)）])?)$/;

/** A credit code, an account number or a company's name, which heads no column. */
export function isValue(text: string): boolean {
  return VALUE.test(text.trim());
}

function textAt(values: Values, row: number, column: number): string | null {
  const cell = values[row]?.[column];
  return typeof cell === 'string' && !isBlank(cell) ? cell.trim() : null;
}

function widthOf(values: Values, first: number, last: number): number {
  let width = 0;
  for (let row = first; row <= last; row += 1) width = Math.max(width, values[row]?.length ?? 0);
  return width;
}
