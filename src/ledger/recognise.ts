import type { AmountUnit } from '../money';
import { headerOfCell, type ColumnHeader } from './column-header';
import { readHeader } from './header';
import { isNamedByItsOwnWords } from './own-words';
import { TABLES } from './tables';
import type { FieldSpec, TableSpec, ValueType } from './tables/spec';
import type { TableKind } from './types';
import { otherKeys } from './word-families';

/** A recognised column: its 0-based index in the values, its header as written, its unit if named. */
export interface HeaderCell {
  readonly index: number;
  readonly text: string;
  readonly unit: AmountUnit | null;
  /** How its cells are read where that is not as the field's own column is: of a period, its first day. */
  readonly type?: ValueType;
}

/** A header row (or part of one) that belongs to a table. */
export interface Recognised {
  readonly spec: TableSpec;
  /** The column of each field; of several the first that is surest. */
  readonly cells: ReadonlyMap<string, HeaderCell>;
  /** The other columns of a field that has several, surest first: of them all the filled cell counts. */
  readonly more: ReadonlyMap<string, readonly HeaderCell[]>;
}

interface Named {
  readonly field: string;
  readonly canonical: boolean;
}

/** Every header of a set of fields, by key; the first field that claims a word has it. */
export function headerIndex(fields: Readonly<Record<string, FieldSpec>>): ReadonlyMap<string, Named> {
  const index = new Map<string, Named>();
  const claim = (word: string, field: string, canonical: boolean): void => {
    const { key } = readHeader(word);
    if (!index.has(key)) index.set(key, { field, canonical });
  };
  for (const [field, { zh }] of Object.entries(fields)) claim(zh, field, true);
  for (const [field, { en }] of Object.entries(fields)) claim(en, field, true);
  for (const [field, { aliases, combined = [] }] of Object.entries(fields))
    for (const alias of [...aliases, ...combined]) claim(alias, field, false);
  return index;
}

interface KnownTable {
  readonly spec: TableSpec;
  readonly index: ReadonlyMap<string, Named>;
  /** Words of such a table that are none of its fields. */
  readonly others: ReadonlySet<string>;
  /** Words that such a table never has. */
  readonly foreign: ReadonlySet<string>;
  /** Words that such a table never has without its number. */
  readonly counts: ReadonlySet<string>;
}

const SPECS: readonly KnownTable[] = Object.values(TABLES).map((spec: TableSpec) => ({
  spec,
  index: headerIndex(spec.fields),
  others: keysOf(spec.others),
  foreign: keysOf(spec.foreign),
  counts: keysOf(spec.counts),
}));

function keysOf(words: readonly string[] = []): ReadonlySet<string> {
  return new Set(words.map((word) => readHeader(word).key));
}

const WORDS = new Set(SPECS.flatMap(({ index, others }) => [...index.keys(), ...others]));

const looked = new Map<string, boolean>();
const LOOKED_LIMIT = 4096;

/** Whether the text is the header of any table: a cheap test before a row is looked at closely. */
export function isHeaderWord(text: string): boolean {
  if (text.length > 60 || /\d{3}/.test(text)) return false;
  let known = looked.get(text);
  if (known === undefined) {
    if (looked.size >= LOOKED_LIMIT) looked.clear();
    known = isKnown(headerOfCell(text));
    looked.set(text, known);
  }
  return known;
}

/** Whether a header, over one row or several, is one of any table. */
export function isKnown(header: ColumnHeader | null): boolean {
  return header?.words.some(({ key }) => isWord(key)) ?? false;
}

function isWord(key: string): boolean {
  return WORDS.has(key) || otherKeys(key).some((other) => WORDS.has(other));
}

/** Whether a header is one that a kind of table has, though it may be none of its fields. */
export function isOtherWord(spec: TableSpec, header: ColumnHeader): boolean {
  const others = SPECS.find((known) => known.spec === spec)?.others;
  return header.words.some(({ key }) => others?.has(key));
}

/**
 * The table that the cells from `start` to `end` (inclusive, 0-based) head: the one that knows most of
 * them, of those whose needs are met; the expected one, when its needs are. Null when there is none.
 */
export function recognise(
  row: readonly unknown[],
  start: number,
  end: number,
  expected?: TableKind,
): Recognised | null {
  return recogniseHeaders(row.map(headerOfCell), start, end, expected);
}

/** The same for headers that may stand in several rows. */
export function recogniseHeaders(
  headers: readonly (ColumnHeader | null)[],
  start: number,
  end: number,
  expected?: TableKind,
): Recognised | null {
  let best: Recognised | null = null;
  let known = 0;
  let lacking = 0;
  for (const table of SPECS) {
    if (hasAny(table.foreign, headers, start, end)) continue;
    const found = columnsOf(table, headers, start, end);
    const isNumbered = table.spec.number !== undefined && found.cells.has(table.spec.number);
    if (!isNumbered && hasAny(table.counts, headers, start, end)) continue;
    const telling = tellingFields(found);
    if (countColumns(found) < 2 || !isKnownFor(found)) {
      lacking = Math.max(lacking, telling);
      continue;
    }
    if (table.spec.kind === expected) return found;
    if (telling > known) [best, known] = [found, telling];
  }
  // What is far more like another kind, of which it lacks something, is not taken for this one.
  return lacking >= known + PLAINLY ? null : best;
}

function hasAny(
  keys: ReadonlySet<string>,
  headers: readonly (ColumnHeader | null)[],
  start: number,
  end: number,
): boolean {
  if (keys.size === 0) return false;
  for (let i = start; i <= end; i += 1) {
    if (headers[i]?.words.some(({ key }) => keys.has(key))) return true;
  }
  return false;
}

/** How many columns tell that it is this kind of table: any kind may have a 备注. */
function tellingFields({ spec, cells }: Recognised): number {
  let telling = 0;
  for (const [field, { type }] of cells) {
    if (type === undefined && spec.fields[field]?.common !== true) telling += 1;
  }
  return telling;
}

/** How many fields have a column of their own. */
export function countColumns({ cells }: Recognised): number {
  let columns = 0;
  for (const { type } of cells.values()) if (type === undefined) columns += 1;
  return columns;
}

/** Whether the columns are enough to be that table. */
export function isMet({ spec, cells }: Recognised): boolean {
  return spec.needs.every((group) => group.some((field) => cells.has(field)));
}

/** Whether the columns are enough to be that table, or say by themselves that it is one which lacks a column. */
function isKnownFor(found: Recognised): boolean {
  if (isMet(found)) return true;
  const headers = Array.from(found.cells, ([field, { text }]): [string, string] => [
    field,
    readHeader(text).key,
  ]);
  return isNamedByItsOwnWords(found.spec, headers);
}

/** By how many columns a table is plainly more like one kind than like another. */
export const PLAINLY = 2;

/** The field of a word that is written in another way than those we know; never its canonical header. */
function spelledOtherwise(words: ReadonlyMap<string, Named>, key: string): Named | undefined {
  for (const other of otherKeys(key)) {
    const named = words.get(other);
    if (named) return { field: named.field, canonical: false };
  }
  return undefined;
}

interface Match extends HeaderCell {
  /** 0: the canonical header, 1: another word for it; 2 and 3: the same of a part of the header. */
  readonly rank: number;
}
const PART = 2;

/** The columns that a kind of table knows, field by field. */
export function columnsOf(
  { spec, index: words, others }: KnownTable,
  headers: readonly (ColumnHeader | null)[],
  start: number,
  end: number,
): Recognised {
  const fields = new Map<string, Match[]>();
  for (let index = start; index <= end; index += 1) {
    const header = headers[index];
    if (!header) continue;
    for (const { key, unit, whole } of header.words) {
      if (others.has(key)) break;
      const named = words.get(key) ?? spelledOtherwise(words, key);
      if (!named) continue;
      const match = { index, text: header.text, unit, rank: (named.canonical ? 0 : 1) + (whole ? 0 : PART) };
      const matches = fields.get(named.field);
      if (matches) matches.push(match);
      else fields.set(named.field, [match]);
      break;
    }
  }
  const cells = new Map<string, HeaderCell>();
  const more = new Map<string, readonly HeaderCell[]>();
  for (const [field, matches] of fields) {
    const [first, ...rest] = surest(matches);
    if (first) cells.set(field, first);
    if (rest.length > 0) more.set(field, rest);
  }
  addParts(spec, cells, more);
  return { spec, cells, more };
}

/** The columns of a period are further columns of its days. */
function addParts(
  { parts = {} }: TableSpec,
  cells: Map<string, HeaderCell>,
  more: Map<string, readonly HeaderCell[]>,
): void {
  for (const [field, { of, type }] of Object.entries(parts)) {
    const whole = cells.get(of);
    if (!whole) continue;
    const own = cells.get(field);
    const columns = [whole, ...(more.get(of) ?? [])].map((cell): HeaderCell => ({ ...cell, type }));
    const [first, ...rest] = [...(own ? [own] : []), ...(more.get(field) ?? []), ...columns];
    if (first) cells.set(field, first);
    if (rest.length > 0) more.set(field, rest);
  }
}

/** In order; a part of a header is nothing beside a column that says all. */
function surest(matches: readonly Match[]): HeaderCell[] {
  const certain = matches.some(({ rank }) => rank < PART);
  return matches
    .filter(({ rank }) => !certain || rank < PART)
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ index, text, unit }) => ({ index, text, unit }));
}

/** Each kind of table and the columns it knows of a header, whether or not it could be that table. */
export function resemblances(headers: readonly (ColumnHeader | null)[]): Recognised[] {
  return SPECS.map((known) => columnsOf(known, headers, 0, headers.length - 1));
}
