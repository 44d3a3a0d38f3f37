import { isVacant } from './cells';
import { headerOfCell } from './column-header';
import { findHeads, hasData, isTitleLine, tellingCells, TITLE_LINES, type Head } from './heads';
import { Merges } from './merges';
import { countColumns, isMet, PLAINLY, resemblances } from './recognise';
import { textLines, unitIn } from './titles';
import { unitInColumn } from './unit-column';
import type { AmountUnit } from '../money';
import type { TableInput } from './types';

type Values = readonly (readonly unknown[])[];

/** A table within a block of cells. All indexes are 0-based; `end` and `last` belong to it. */
export interface Section extends Head {
  readonly last: number;
  /** The last row before the next table below, or of the block. */
  readonly limit: number;
  /** Unit of amounts from a line above the header (单位：万元), or a column of its own (金额单位). */
  readonly unit: AmountUnit | null;
  /** The filled cells of each line above the header, down to it: a title, 户名, the filters of a statement. */
  readonly titles: readonly (readonly string[])[];
}

/**
 * The tables in a block, found by their headers. One table whose header is the block's first row has
 * all rows to the end; otherwise notes under a table are left off.
 */
export function sectionsOf(input: TableInput): Section[] {
  const { values, expected } = input;
  const merges = input.merges && new Merges(input.merges);
  const heads = findHeads(values, merges, expected).filter((head) => !isNamedOtherwise(input, head));
  const whole = heads.length === 1 && heads[0]?.header === 0;
  const groups = groupsOf(heads);
  return heads.map((head, i) => {
    const next = nextBelow(heads, head, i);
    const limit = next ? limitBefore(values, head, next) : values.length - 1;
    const last = whole ? limit : lastRow(values, head, limit);
    return {
      ...head,
      limit,
      last,
      unit: unitInColumn(values, head, last) ?? unitAbove(input, head, groups),
      titles: textLines(linesAbove(input, head, groups)),
    };
  });
}

/** A sheet called 发票 holds invoices, cut short, unless its headers plainly say more of what they would be taken for. */
function isNamedOtherwise({ sheet, values, expected }: TableInput, head: Head): boolean {
  const title = sheet?.replace(/^【[^】]*】/, '').trim();
  if (!title || expected === head.spec.kind) return false;
  if (head.spec.title.zh === title || head.spec.title.en === title) return false;
  const headers = (values[head.header] ?? []).slice(head.start, head.end + 1).map(headerOfCell);
  const named = resemblances(headers).find(({ spec }) => spec.title.zh === title || spec.title.en === title);
  return named !== undefined && !isMet(named) && countColumns(head) < countColumns(named) + PLAINLY;
}

/** The last row that may be a table's before the next one below: what stands above that one, after a gap, heads it. */
function limitBefore(values: Values, head: Head, next: Head): number {
  const titles = titlesFrom(values, head, next);
  for (let row = titles; row < next.header; row += 1) {
    if (countFilled(values[row] ?? [], head) === 0) return Math.max(head.body, row) - 1;
  }
  return next.header - 1;
}

/** The first of the lines above a header, below another table, that are blank or title lines. */
function titlesFrom(values: Values, above: Head, { header, start, end }: Head): number {
  const [from, to] = [Math.min(start, above.start), Math.max(end, above.end)];
  let row = header;
  while (row > above.body && isTitleLine((values[row - 1] ?? []).slice(from, to + 1))) row -= 1;
  return row;
}

function overlap(one: Head, other: Head): boolean {
  return one.start <= other.end && other.start <= one.end;
}

/** Tables in the same columns, from the top down: a register may be printed with its header on each of many pages. */
export type Group = readonly Head[];

export function groupsOf(heads: readonly Head[]): readonly Group[] {
  const groups = new Map<string, Head[]>();
  for (const head of heads) {
    const columns = `${String(head.start)}-${String(head.end)}`;
    const group = groups.get(columns);
    if (group) group.push(head);
    else groups.set(columns, [head]);
  }
  return [...groups.values()];
}

/** The next table below one in any of its columns; heads are in the order of their rows. */
function nextBelow(heads: readonly Head[], head: Head, at: number): Head | undefined {
  for (let i = at + 1; i < heads.length; i += 1) {
    const other = heads[i];
    if (other && other.header > head.header && overlap(other, head)) return other;
  }
  return undefined;
}

/** The lowest table of a group that begins above a row. */
function lowestAbove(group: Group, row: number): Head | undefined {
  let [low, high] = [0, group.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((group[middle]?.header ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return group[low - 1];
}

/** What stands above a table in its own columns counts; above tables side by side, what stands there for all. */
function unitAbove(input: TableInput, head: Head, groups: readonly Group[]): AmountUnit | null {
  const apart = groups.filter((group) => group.some(({ header }) => header !== head.header));
  return (
    unitIn(textLines(linesAbove(input, head, groups))) ?? unitIn(textLines(linesAbove(input, head, apart)))
  );
}

/**
 * The lines above a table up to the one before it, the nearest last, without the columns of the tables of `groups`
 * beside it; those of the sheet above the block come before.
 */
export function linesAbove({ values, above = [] }: TableInput, head: Head, groups: readonly Group[]): Values {
  const before: Head[] = [];
  const taken = new Set<number>();
  for (const group of groups) {
    const [first] = group;
    if (!first) continue;
    if (!overlap(first, head)) {
      for (let at = first.start; at <= first.end; at += 1) taken.add(at);
      continue;
    }
    const lowest = lowestAbove(group, head.header);
    if (lowest) before.push(lowest);
  }
  const from = Math.max(
    0,
    head.header - TITLE_LINES,
    ...before.map((other) => titlesFrom(values, other, head)),
  );
  const own = values
    .slice(from, head.header)
    .map((cells) => cells.map((cell, column) => (taken.has(column) ? '' : cell)));
  const missing = before.length > 0 ? 0 : TITLE_LINES - own.length;
  return missing > 0 ? [...above.slice(-missing), ...own] : own;
}

/** The last data row: rows go on across gaps as long as they look like rows rather than a note. */
function lastRow(values: Values, head: Head, limit: number): number {
  let last = head.body - 1;
  for (let i = head.body; i <= limit; i += 1) {
    const filled = countFilled(values[i] ?? [], head);
    if (filled === 0) continue;
    if (filled === 1 && last < i - 1 && countColumns(head) > 2 && !goesOn(values, head, i + 1, limit)) break;
    last = i;
  }
  return last;
}

/** Whether the table goes on below a line with one text (the heading of a department): the next full line is data. */
function goesOn(values: Values, head: Head, from: number, limit: number): boolean {
  if (tellingCells(head).length === 0) return false;
  for (let i = from; i <= limit; i += 1) {
    if (countFilled(values[i] ?? [], head) > 1) return hasData(values, head, i, i + 1);
  }
  return false;
}

function countFilled(row: readonly unknown[], head: Head): number {
  let filled = 0;
  for (let i = head.start; i <= head.end; i += 1) if (!isVacant(row[i])) filled += 1;
  return filled;
}
