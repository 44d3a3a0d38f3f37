import { asideOf, mayBeAside, type Aside } from './asides';
import { isVacant } from './cells';
import { Merges } from './merges';
import type { Section } from './sections';
import type { TableInput } from './types';

/** A line under a header that is no record, 0-based. */
export interface LeftOut {
  readonly row: number;
  /** blank: nothing stands in the columns that are read. continued: it goes on with the row before it. */
  readonly why: Aside | 'blank' | 'continued';
}

/** The lines of a section, by what they are. */
export interface SortedRows {
  /** The 0-based indexes of the records. */
  readonly rows: readonly number[];
  readonly leftOut: readonly LeftOut[];
  /** Lines without any key: they may go on with it, as where its cells are merged. */
  readonly unkeyed: readonly UnkeyedRow[];
}

export interface UnkeyedRow {
  readonly row: number;
  /** Whether it states money and so is a record of its own. */
  readonly counted: boolean;
}

/** The lines of a section: its records, and what is none of them (blank lines, totals, notes). */
export function sortRows(input: TableInput, section: Section): SortedRows {
  const { values } = input;
  const { spec, cells, more } = section;
  const merges = input.merges && new Merges(input.merges);
  const all = [...cells.values(), ...Array.from(more.values()).flat()];
  const columns = all.map(({ index }) => index);
  const indexOf = (field: string): number[] => {
    const first = cells.get(field);
    return first ? [first, ...(more.get(field) ?? [])].map(({ index }) => index) : [];
  };
  const identity = spec.identity.flatMap(indexOf);
  const number = spec.number === undefined ? [] : indexOf(spec.number);
  const keys = [...new Set([...number, ...identity])];
  const money = Object.entries(spec.fields).flatMap(([field, { type }]) =>
    type === 'amount' ? indexOf(field) : [],
  );
  const repeats = repeatOf(section);

  const rows: number[] = [];
  const leftOut: LeftOut[] = [];
  const unkeyed: UnkeyedRow[] = [];
  for (let i = section.body; i <= section.last; i += 1) {
    const row = values[i];
    if (!row) continue;
    if (areVacant(row, columns)) {
      if (!areVacantBetween(row, section)) leftOut.push({ row: i, why: 'blank' });
      continue;
    }
    if (repeats(row)) {
      leftOut.push({ row: i, why: 'header' });
      continue;
    }
    // A key merged down is known, though it stands in its first row only.
    const isKeyed = keys.length === 0 || !areVacant(row, keys) || isMerged(merges, i, keys);
    if (!isKeyed || mayBeNoRecord(row, section, identity)) {
      const aside = asideOf(row, i, section, keys, merges);
      if (aside) {
        leftOut.push({ row: i, why: aside });
        continue;
      }
    }
    if (!isKeyed && spec.number !== undefined) {
      const counted = !areVacant(row, money);
      unkeyed.push({ row: i, counted });
      if (!counted) {
        leftOut.push({ row: i, why: 'continued' });
        continue;
      }
    }
    rows.push(i);
  }
  return { rows, leftOut, unkeyed };
}

function areVacant(row: readonly unknown[], columns: readonly number[]): boolean {
  for (const column of columns) if (!isVacant(row[column])) return false;
  return true;
}

/** Whether nothing stands in a line but one cell. */
function isVacantBut(row: readonly unknown[], start: number, end: number, one: number): boolean {
  for (let column = start; column <= end; column += 1) {
    if (column !== one && !isVacant(row[column])) return false;
  }
  return true;
}

function areVacantBetween(row: readonly unknown[], { start, end }: Section): boolean {
  for (let column = start; column <= end; column += 1) if (!isVacant(row[column])) return false;
  return true;
}

/** Whether the line, its first text or a party in it may be something else: nearly every line fails here. */
function mayBeNoRecord(
  row: readonly unknown[],
  { start, end }: Section,
  identity: readonly number[],
): boolean {
  let at = start;
  while (at <= end && (typeof row[at] !== 'string' || row[at] === '')) at += 1;
  if (at <= end && mayBeAside(row[at] as string)) return true;
  if (at <= end && isVacantBut(row, start, end, at)) return true;
  for (const column of identity) {
    const cell = row[column];
    if (typeof cell === 'string' && mayBeAside(cell)) return true;
  }
  return false;
}

/** Whether a line says the header again, as the pages of a printed ledger do. */
function repeatOf({ cells }: Section): (row: readonly unknown[]) => boolean {
  const headers = [...cells.values()];
  const [first] = headers;
  return (row) => {
    if (!first || row[first.index] !== first.text || headers.length < 2) return false;
    return headers.every(({ index, text }) => row[index] === text);
  };
}

/** Whether a key of the line is a cell merged down into it. */
function isMerged(merges: Merges | undefined, row: number, keys: readonly number[]): boolean {
  return keys.some((column) => {
    const area = merges?.at(row, column);
    return area !== undefined && area.row < row;
  });
}
