import type { AmountUnit } from '../money';
import { isBlank } from './cells';
import { readHeader, type HeaderText } from './header';
import { TABLES } from './tables';
import type { FieldSpec, TableSpec } from './tables/spec';
import type { TableKind } from './types';

/** A recognised column: its 0-based index in the values, its header as written, its unit if named. */
export interface HeaderCell {
  readonly index: number;
  readonly text: string;
  readonly unit: AmountUnit | null;
}

/** A header row (or part of one) that belongs to a table. */
export interface Recognised {
  readonly spec: TableSpec;
  readonly cells: ReadonlyMap<string, HeaderCell>;
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
  for (const [field, { aliases }] of Object.entries(fields))
    for (const alias of aliases) claim(alias, field, false);
  return index;
}

const SPECS = Object.values(TABLES).map((spec: TableSpec) => ({ spec, index: headerIndex(spec.fields) }));
const WORDS = new Set(SPECS.flatMap(({ index }) => [...index.keys()]));

const looked = new Map<string, boolean>();
const LOOKED_LIMIT = 4096;

/** Whether the text is the header of any table: a cheap test before a row is looked at closely. */
export function isHeaderWord(text: string): boolean {
  if (text.length > 60 || /\d{3}/.test(text)) return false;
  let known = looked.get(text);
  if (known === undefined) {
    if (looked.size >= LOOKED_LIMIT) looked.clear();
    known = WORDS.has(readHeader(text).key);
    looked.set(text, known);
  }
  return known;
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
  const headers: { index: number; text: string; header: HeaderText }[] = [];
  for (let index = start; index <= end; index += 1) {
    const text = row[index];
    if (typeof text === 'string' && !isBlank(text)) headers.push({ index, text, header: readHeader(text) });
  }
  let best: Recognised | null = null;
  for (const { spec, index: words } of SPECS) {
    const cells = new Map<string, HeaderCell>();
    const canonical = new Set<string>();
    for (const { index, text, header } of headers) {
      const named = words.get(header.key);
      if (!named || (cells.has(named.field) && (!named.canonical || canonical.has(named.field)))) continue;
      cells.set(named.field, { index, text, unit: header.unit });
      if (named.canonical) canonical.add(named.field);
    }
    const met = cells.size >= 2 && spec.needs.every((group) => group.some((field) => cells.has(field)));
    if (met && spec.kind === expected) return { spec, cells };
    if (met && cells.size > (best?.cells.size ?? 0)) best = { spec, cells };
  }
  return best;
}
