import type { AmountUnit } from '../money';
import { isBlank } from './cells';
import { otherWords, readHeader, unitAlone, type HeaderText } from './header';

/** Words under which a column may be known. */
export interface HeaderWord extends HeaderText {
  /** Whether all that the header says is in it; else it is a part, and yields to a column that says all. */
  readonly whole: boolean;
}

/** The header of one column, over however many rows it stands. */
export interface ColumnHeader {
  /** As a message shows it: "合同金额 含税" where it stands in two rows. */
  readonly text: string;
  /** Surest first. */
  readonly words: readonly HeaderWord[];
}

const known = new Map<string, ColumnHeader>();
const KNOWN_LIMIT = 2048;

/** The header of a column in one row; null for a cell that is no text. */
export function headerOfCell(cell: unknown): ColumnHeader | null {
  if (typeof cell !== 'string' || isBlank(cell)) return null;
  let header = known.get(cell);
  if (!header) {
    header = { text: cell, words: textsOf(cell).map((text) => ({ ...text, whole: true })) };
    if (known.size >= KNOWN_LIMIT) known.clear();
    known.set(cell, header);
  }
  return header;
}

function textsOf(text: string): HeaderText[] {
  return [text, ...otherWords(text)].map(readHeader);
}

/**
 * A header in several rows, outermost first: 合同金额 over 含税. The levels together say what the column is;
 * the innermost alone may (供应商 over 税号), and the outer one where it heads this column only (`single`)
 * or the inner one is but a unit.
 */
export function headerOfLevels(levels: readonly string[], single: boolean): ColumnHeader | null {
  const said = levels.filter((text, i) => text !== levels[i - 1]);
  const units = said.map(unitAlone);
  const texts = said.filter((_, i) => units[i] === null || said.length === 1);
  const [outer, ...inner] = texts;
  if (outer === undefined) return null;
  const unit = units.findLast((u) => u !== null) ?? null;
  if (inner.length === 0) {
    const alone = headerOfCell(outer);
    const words = alone?.words.map((word) => ({ ...word, unit: word.unit ?? unit })) ?? [];
    return { text: said.join(' '), words };
  }
  const parts = texts.map(textsOf);
  const together = joined(parts);
  const last = parts.at(-1) ?? [];
  const nearest = parts.length > 2 ? joined(parts.slice(-2)) : [];
  const partly = [...nearest, ...withUnit(last, unitOf(parts) ?? unit), ...(single ? (parts[0] ?? []) : [])];
  return {
    text: said.join(' '),
    words: [
      ...together.map((word) => ({ ...word, unit: word.unit ?? unit, whole: true })),
      ...partly.map((word) => ({ ...word, unit: word.unit ?? unit, whole: false })),
    ],
  };
}

/** The levels as one word, from outside in and from inside out. */
function joined(parts: readonly (readonly HeaderText[])[]): HeaderText[] {
  const ways = parts.reduce<readonly (readonly HeaderText[])[]>(
    (before, texts) => before.flatMap((way) => texts.map((text) => [...way, text])),
    [[]],
  );
  const inward = ways.map((way) => oneWord(way));
  const outward = ways.map((way) => oneWord([...way].reverse()));
  return [...inward, ...outward];
}

function oneWord(way: readonly HeaderText[]): HeaderText {
  const whole = readHeader(way.map(({ key }) => key).join(''));
  return { key: whole.key, unit: whole.unit ?? way.findLast(({ unit }) => unit !== null)?.unit ?? null };
}

function unitOf(parts: readonly (readonly HeaderText[])[]): AmountUnit | null {
  return parts.flat().findLast(({ unit }) => unit !== null)?.unit ?? null;
}

function withUnit(texts: readonly HeaderText[], unit: AmountUnit | null): HeaderText[] {
  return texts.map((text) => ({ ...text, unit: text.unit ?? unit }));
}
