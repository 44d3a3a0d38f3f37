import { parseDate } from '../calendar';
import { plainText } from '../identity';
import { parseAmount } from '../money';
import { isVacant } from './cells';
import type { TableKind } from './types';

/** What the cells of a column are, whatever its header says. */
export type Content = 'code' | 'invoice-number' | 'share' | 'company' | 'day' | 'money';

/** Of long columns so many filled cells show what it holds. */
const LOOKED_AT = 50;

/** A credit code or the number of an identity card, right or with a slip in it. */
const CODE = /^[\dA-Z]{18}$/i;
const COMPANY =
  /(?:公司|企业|合伙(?:\(.+\))?|中心|研究院|研究所|大学|学院|医院|co\.?,? ?ltd\.?|inc\.?|llc)$/i;

const TELLS: readonly (readonly [Content, (cell: unknown, text: string) => boolean])[] = [
  ['code', (_, text) => CODE.test(text)],
  ['invoice-number', (_, text) => /^\d{20}$/.test(text)],
  ['share', (_, text) => /^\d+(?:\.\d+)?\s*%$/.test(text)],
  ['company', (_, text) => text.length >= 4 && COMPANY.test(text)],
  [
    'day',
    (cell, text) => (isSerial(cell) || /^\d{4}\D/.test(text)) && typeof parseDate(cell, 1900) === 'number',
  ],
  ['money', (cell) => Math.abs(parseAmount(cell, 'yuan') ?? 0) >= LEAST_MONEY],
];

/** Smaller numbers count lines, months or cards. In fen. */
const LEAST_MONEY = 100_00;

/** A whole number of the size of this century's days, 2000 to 2050. */
function isSerial(cell: unknown): boolean {
  return Number.isInteger(cell) && (cell as number) >= 36_526 && (cell as number) <= 54_788;
}

/** What all the filled cells are, blanks left aside; null: nothing, or not one thing. Text counts as a code before a number. */
export function contentOf(cells: Iterable<unknown>): Content | null {
  let left = TELLS;
  let filled = 0;
  for (const cell of cells) {
    if (isVacant(cell)) continue;
    const text = typeof cell === 'string' || typeof cell === 'number' ? plainText(String(cell)).trim() : '';
    left = left.filter(([, holds]) => holds(cell, text));
    filled += 1;
    if (left.length === 0 || filled === LOOKED_AT) break;
  }
  return filled === 0 ? null : (left[0]?.[0] ?? null);
}

/** What a block of such columns may be: companies with shares are owners, with a day and money payments, and so on. */
export function kindOfContents(columns: readonly (Content | null)[]): TableKind | null {
  const count = (content: Content): number => columns.filter((column) => column === content).length;
  const parties = count('company') + count('code');
  const trades = count('company') > 0 && count('money') > 0;
  if (count('invoice-number') > 0 && count('money') > 0) return 'invoices';
  if (trades && count('day') > 1) return 'contracts';
  if (count('share') > 0 && parties > 0) return 'ownership';
  return trades && count('day') > 0 ? 'payments' : null;
}
