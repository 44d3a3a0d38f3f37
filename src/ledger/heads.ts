import { isErrorText, isVacant, plainCell } from './cells';
import { headerRowsAt, isValue, type HeaderRows } from './header-rows';
import type { Merges } from './merges';
import { countColumns, isHeaderWord, recogniseHeaders, type HeaderCell, type Recognised } from './recognise';
import type { ValueType } from './tables/spec';
import type { TableKind } from './types';
import { Unreadable } from './unreadable';
import { READERS } from './values';

type Values = readonly (readonly unknown[])[];

/** The header of a table: its rows and columns in the block, 0-based; `end` belongs to it. */
export interface Head extends Recognised {
  readonly header: number;
  /** The row below the header, which may be data. */
  readonly body: number;
  readonly start: number;
  readonly end: number;
  /** The header of every column of the block, recognised or not. */
  readonly headers: HeaderRows['headers'];
}

/** How far above a header its title lines may reach. */
export const TITLE_LINES = 20;

/** The headers in a block, in order of their rows. `expected` is what those that fit several tables are read as. */
export function findHeads(
  values: Values,
  merges: Merges | undefined,
  expected: TableKind | undefined,
): Head[] {
  const heads = headsOf(values, merges, expected);
  const beside = bandsOf(values)
    .filter(({ start, end }) => !heads.some((head) => head.start <= end && start <= head.end))
    .flatMap((band) => headsOf(withoutOthers(values, band), merges, expected));
  if (beside.length === 0) return heads;
  return [...heads, ...beside].sort((a, b) => a.header - b.header || a.start - b.start);
}

/** Columns with nothing in them to their left and right. */
interface Band {
  readonly start: number;
  readonly end: number;
}

/**
 * The blocks side by side in a block; none where it is one. What stands beside a header is no word of it: a
 * title line of the next table, or its data.
 */
function bandsOf(values: Values): Band[] {
  const filled: boolean[] = [];
  for (const row of values) {
    for (let i = 0; i < row.length; i += 1) filled[i] ||= !isVacant(row[i]);
  }
  const bands: Band[] = [];
  for (let start = 0; start < filled.length; start += 1) {
    if (!filled[start]) continue;
    let end = start;
    while (filled[end + 1]) end += 1;
    bands.push({ start, end });
    start = end;
  }
  return bands.length > 1 ? bands : [];
}

function withoutOthers(values: Values, { start, end }: Band): Values {
  return values.map((row) => row.slice(0, end + 1).map((cell, i) => (i < start ? '' : cell)));
}

/** The headers in a block, row by row. */
function headsOf(values: Values, merges: Merges | undefined, expected: TableKind | undefined): Head[] {
  const heads: Head[] = [];
  let above: readonly unknown[] = [];
  for (let row = 0; row < values.length; row += 1) {
    const cells = values[row] ?? [];
    const certain = mayBegin(cells, above) || isUnderTitles(values, row);
    const tried = certain || isInTitles(values, row, heads);
    above = cells;
    if (!tried || !hasHeaderWords(cells) || holdsValues(cells)) continue;
    const last = heads.at(-1);
    const found = headsAt(values, row, last?.body ?? 0, merges, expected);
    // Below a header a row of words is data, unless the header was a title line of this one.
    if (!certain && last && !found.some((head) => isTitleOf(values, last, head))) continue;
    heads.push(...found);
    row = Math.max(row, (found[0]?.body ?? 0) - 1);
    above = values[row] ?? [];
  }
  return heads.filter((head, i) => !isTitleOfLater(values, heads, head, i));
}

function isTitleOfLater(values: Values, heads: readonly Head[], head: Head, at: number): boolean {
  for (let i = at + 1; i < heads.length; i += 1) {
    const later = heads[i];
    if (!later || later.header - head.header > TITLE_LINES) return false;
    if (isTitleOf(values, head, later)) return true;
  }
  return false;
}

/** A header is two neighbouring texts at least, with nothing above the second: most rows fail here. */
function mayBegin(row: readonly unknown[], above: readonly unknown[]): boolean {
  let inRun = false;
  for (let i = 0; i < row.length; i += 1) {
    const isText = typeof row[i] === 'string' && row[i] !== '';
    if (isText && !inRun && typeof row[i + 1] === 'string' && isVacant(above[i + 1])) return true;
    inRun = isText;
  }
  return false;
}

/** Whether a row may stand among title lines filled to the right: the block, or the last header, has just begun. */
function isInTitles(values: Values, row: number, heads: readonly Head[]): boolean {
  const last = heads.at(-1);
  if (!last) return row <= TITLE_LINES;
  return row - last.header <= TITLE_LINES && !hasData(values, last, last.body, row);
}

/** Whether a row follows, below a gap, lines with labels: 户名：某公司. What stands in them heads no column. */
function isUnderTitles(values: Values, row: number): boolean {
  const line = (at: number): readonly unknown[] => values[at] ?? [];
  let at = row - 1;
  while (at >= 0 && isTitleLine(line(at)) && !line(at).every(isVacant)) at -= 1;
  if (at >= 0 && !line(at).every(isVacant)) return false;
  return values.slice(at + 1, row).some((cells) => cells.some((cell) => isLabel(cell)));
}

const isLabel = (cell: unknown): boolean => typeof cell === 'string' && /[:：]/.test(cell);

/** One text, labels with what follows them (户名：…), or words of a header (what was asked of the bank). */
export function isTitleLine(cells: readonly unknown[]): boolean {
  const filled = cells.filter((cell) => !isVacant(cell));
  if (filled.length === 0) return true;
  const texts = filled.filter((cell) => typeof cell === 'string');
  if (filled.length === 1) return texts.length === 1;
  return texts.some(isLabel) || (texts.length === filled.length && texts.every(isHeaderWord));
}

/** Two known words are enough to look closer. */
function hasHeaderWords(row: readonly unknown[]): boolean {
  let words = 0;
  return row.some((cell) => typeof cell === 'string' && isHeaderWord(cell) && ++words === 2);
}

/** A title line such as 企业名称 | 某某有限公司 has the words of a header, with values beside them. */
function holdsValues(row: readonly unknown[]): boolean {
  return row.some((cell) => typeof cell === 'string' && isValue(cell));
}

/** The tables headed at a row, read in the way that explains most columns; rows of smaller headers belong to it. */
function headsAt(
  values: Values,
  row: number,
  free: number,
  merges: Merges | undefined,
  expected: TableKind | undefined,
): Head[] {
  let best: Head[] = [];
  let most = 0;
  for (const rows of headerRowsAt(values, row, free, merges)) {
    const heads = headsIn(rows, expected);
    const explained = heads.reduce((sum, head) => sum + countColumns(head), 0);
    if (explained > most || (explained === most && rows.first === row)) [best, most] = [heads, explained];
  }
  return best;
}

/** The tables whose headers stand in the rows: runs of headers, joined across one column without. */
function headsIn({ first, last, headers, covered }: HeaderRows, expected: TableKind | undefined): Head[] {
  const parts: { start: number; end: number; found: Recognised | null }[] = [];
  for (let start = 0; start < headers.length; start += 1) {
    const end = runEnd(headers, covered, start);
    if (end < start) continue;
    const found = recogniseHeaders(headers, start, end, expected);
    const left = parts.at(-1);
    const joined =
      left && start - left.end === 2 ? recogniseHeaders(headers, left.start, end, expected) : null;
    if (left && joined && belongTogether(left.found, found, joined)) {
      parts[parts.length - 1] = { start: left.start, end, found: joined };
    } else parts.push({ start, end, found });
    start = end;
  }
  return parts.flatMap(({ start, end, found }) =>
    found ? [{ ...found, header: first, body: last + 1, start, end, headers }] : [],
  );
}

/** Two tables side by side repeat fields or are of different kinds: joined they know fewer headers. */
function belongTogether(left: Recognised | null, right: Recognised | null, joined: Recognised): boolean {
  const [l, r] = [left ? countColumns(left) : 0, right ? countColumns(right) : 0];
  const together = countColumns(joined);
  return together > Math.max(l, r) && (l === 0 || r === 0 || together >= l + r);
}

/** The last of the neighbouring headers that begin at `start`; before `start` when there is none. */
function runEnd(headers: HeaderRows['headers'], covered: ReadonlySet<number>, start: number): number {
  let end = start;
  while (end < headers.length && (headers[end] !== null || (end > start && covered.has(end)))) end += 1;
  return end - 1;
}

/**
 * Whether a head is a line above the true header, in words of a header (the filters of a statement): the
 * later one explains more columns, and nothing between them reads as data.
 */
function isTitleOf(values: Values, head: Head, later: Head): boolean {
  if (later.header <= head.header || later.header - head.header > TITLE_LINES) return false;
  const overlap = later.start <= head.end && head.start <= later.end;
  const columns = countColumns(head);
  const less = columns < countColumns(later) && (head.spec === later.spec || columns <= 3);
  return overlap && less && !hasData(values, head, head.body, later.header);
}

const TELLING: ReadonlySet<ValueType> = new Set<ValueType>([
  'amount',
  'date',
  'openDate',
  'rate',
  'share',
  'raw',
  'term',
]);

/** Whether some cell under a head, from row `from` up to but not including `to`, reads as what its column holds. */
export function hasData(values: Values, head: Head, from: number, to: number): boolean {
  const telling = tellingCells(head);
  for (let row = from; row < to; row += 1) {
    for (const [field, { index }] of telling) {
      const cell = plainCell(values[row]?.[index]);
      if (isVacant(cell) || isErrorText(cell)) continue;
      const value = READERS[typeOf(head, field)](cell, { unit: 'yuan', system: 1900, percent: true });
      if (value !== null && !(value instanceof Unreadable)) return true;
    }
    if (telling.length === 0 && (values[row] ?? []).some((cell) => !isVacant(cell))) return true;
  }
  return false;
}

/** The columns of a head in which data can be told from words. */
export function tellingCells(head: Head): [string, HeaderCell][] {
  return [...head.cells].filter(([field]) => TELLING.has(typeOf(head, field)));
}

function typeOf(head: Head, field: string): ValueType {
  return head.spec.fields[field]?.type ?? 'text';
}
