import type { AmountUnit } from '../money';
import { plainText } from '../identity';
import { isBlank, isVacant } from './cells';
import { isHeaderWord, recognise, type Recognised } from './recognise';
import type { TableKind } from './types';

type Values = readonly (readonly unknown[])[];

/** A table within a block of cells. All indexes are 0-based; `end` and `last` belong to it. */
export interface Section extends Recognised {
  readonly header: number;
  readonly start: number;
  readonly end: number;
  readonly last: number;
  /** Unit of amounts from a line above the header (单位：万元). */
  readonly unit: AmountUnit | null;
}

interface Head extends Recognised {
  readonly header: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The tables in a block, found by their headers. One table whose header is the block's first row has
 * all rows to the end; otherwise notes under a table are left off. `expected` is what headers that fit
 * several tables are read as.
 */
export function sectionsOf(values: Values, expected?: TableKind): Section[] {
  const heads = findHeads(values, expected);
  const whole = heads.length === 1 && heads[0]?.header === 0;
  return heads.map((head) => {
    const next = heads.find(
      (other) => other.header > head.header && other.start <= head.end && head.start <= other.end,
    );
    const limit = (next?.header ?? values.length) - 1;
    return { ...head, last: whole ? limit : lastRow(values, head, limit), unit: unitAbove(values, head) };
  });
}

function findHeads(values: Values, expected: TableKind | undefined): Head[] {
  const heads: Head[] = [];
  let above: readonly unknown[] = [];
  for (let header = 0; header < values.length; header += 1) {
    const row = values[header] ?? [];
    if (mayBegin(row, above) && hasHeaderWords(row)) heads.push(...headsOf(row, header, expected));
    above = row;
  }
  return heads;
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

/** Two known words are enough to look closer. */
function hasHeaderWords(row: readonly unknown[]): boolean {
  let words = 0;
  return row.some((cell) => typeof cell === 'string' && isHeaderWord(cell) && ++words === 2);
}

/** The tables whose headers stand in a row: runs of text, joined across one column without a header. */
function headsOf(row: readonly unknown[], header: number, expected: TableKind | undefined): Head[] {
  const parts: { start: number; end: number; found: Recognised | null }[] = [];
  for (let start = 0; start < row.length; start += 1) {
    const end = runEnd(row, start);
    if (end < start) continue;
    const found = recognise(row, start, end, expected);
    const left = parts.at(-1);
    const joined = left && start - left.end === 2 ? recognise(row, left.start, end, expected) : null;
    if (left && joined && belongTogether(left.found, found, joined)) {
      parts[parts.length - 1] = { start: left.start, end, found: joined };
    } else parts.push({ start, end, found });
    start = end;
  }
  return parts.flatMap(({ start, end, found }) => (found ? [{ ...found, header, start, end }] : []));
}

/** Two tables side by side repeat fields or are of different kinds: joined they know fewer headers. */
function belongTogether(left: Recognised | null, right: Recognised | null, joined: Recognised): boolean {
  const [l, r] = [left?.cells.size ?? 0, right?.cells.size ?? 0];
  return joined.cells.size > Math.max(l, r) && (l === 0 || r === 0 || joined.cells.size >= l + r);
}

/** The last of the neighbouring text cells that begin at `start`; before `start` when there is none. */
function runEnd(row: readonly unknown[], start: number): number {
  let end = start;
  while (end < row.length && typeof row[end] === 'string' && !isBlank(row[end])) end += 1;
  return end - 1;
}

/** The last data row: rows go on across gaps as long as they look like rows rather than a note. */
function lastRow(values: Values, head: Head, limit: number): number {
  let last = head.header;
  for (let i = head.header + 1; i <= limit; i += 1) {
    const filled = countFilled(values[i] ?? [], head);
    if (filled === 0) continue;
    if (filled === 1 && last < i - 1 && head.cells.size > 2) break;
    last = i;
  }
  return last;
}

function countFilled(row: readonly unknown[], head: Head): number {
  let filled = 0;
  for (let i = head.start; i <= head.end; i += 1) if (!isVacant(row[i])) filled += 1;
  return filled;
}

/** How far above a header a line such as 单位：万元 may stand. */
const TITLE_LINES = 3;

function unitAbove(values: Values, head: Head): AmountUnit | null {
  for (let i = head.header - 1; i >= Math.max(0, head.header - TITLE_LINES); i -= 1) {
    for (const cell of values[i] ?? []) {
      const unit =
        typeof cell === 'string'
          ? /单位:?(?:人民币)?(万元|元)/.exec(plainText(cell).replace(/\s/g, ''))?.[1]
          : undefined;
      if (unit !== undefined) return unit === '万元' ? 'wan' : 'yuan';
    }
  }
  return null;
}
