import { parseChineseAmount } from './chinese';
import { scaleHalfUp, type Fen } from './fen';

/** Unit of a column of amounts: 元, 千元, 万元, 百万元 or 亿元. */
export type AmountUnit = 'yuan' | 'thousand' | 'wan' | 'million' | 'yi';

const FEN_A: Readonly<Record<AmountUnit, number>> = {
  yuan: 100,
  thousand: 100_000,
  wan: 1_000_000,
  million: 100_000_000,
  yi: 10_000_000_000,
};

/** Nothing a company signs reaches 1,000,000,000,000 yuan; a larger number is a slip, not an amount. */
const LARGEST = 1e14;
const FEN_PER: Readonly<Record<string, number>> = {
  '': 100,
  千: 100_000,
  万: 1_000_000,
  百万: 100_000_000,
  千万: 1_000_000_000,
  亿: 10_000_000_000,
};
const GROUPED = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?$|^\.\d+$/;

/**
 * Reads a cell as money, rounded half up to the fen. `unit` is the column's unit; a text that names
 * its own (50万, 500000元, 伍拾万元整) keeps it. Null: blank (also a lone dash or slash).
 * Undefined: not an amount that can be read for certain.
 */
export function parseAmount(cell: unknown, unit: AmountUnit): Fen | null | undefined {
  if (typeof cell === 'number') return bounded(scaleHalfUp(cell, FEN_A[unit]));
  if (cell === null || cell === undefined) return null;
  return typeof cell === 'string' ? parseText(cell, unit) : undefined;
}

function bounded(whole: number): Fen | undefined {
  return Math.abs(whole) <= LARGEST ? (whole as Fen) : undefined; // NaN compares false
}

function parseText(cell: string, unit: AmountUnit): Fen | null | undefined {
  const text = cell.normalize('NFKC').replace(/[\s\u200b-\u200d\u2060\ufeff]/g, '');
  if (/^[-—–─/]*$/.test(text)) return null;
  const { negative, size } = takeSign(text);
  if (size === undefined) return undefined;
  const bare = size.replace(/^(?:人民币|RMB|CNY)?:?¥?/i, '').replace(/(?:RMB|CNY|人民币)$/i, '');
  const whole = parseArabic(bare, unit) ?? parseWords(bare, unit);
  if (whole === undefined) return undefined;
  return bounded(negative ? 0 - whole : whole);
}

/** One sign at most: (1.00), -1.00, △1.00, 负1.00 or the ledger style 1.00-. */
function takeSign(text: string): { negative: boolean; size: string | undefined } {
  const forms = [/^\((.+)\)$/, /^[-−–△▲负](.+)$/, /^(?:¥|人民币)[-−–△▲负](.+)$/, /^(\d.*)[-−]$/];
  for (const form of forms) {
    const size = form.exec(text)?.[1];
    if (size !== undefined) return { negative: true, size: /^[-−–△▲负+(]/.test(size) ? undefined : size };
  }
  return { negative: false, size: text.replace(/^\+/, '') };
}

function parseArabic(text: string, unit: AmountUnit): number | undefined {
  const match = /^([\d.,]+)(百万|千万|千|万|萬|亿|億)?(元|圆|圓)?[整正]?$/.exec(text);
  const digits = match?.[1];
  if (digits === undefined || !GROUPED.test(digits)) return undefined;
  const named = (match?.[2] ?? '').replace('萬', '万').replace('億', '亿');
  const own = named !== '' || match?.[3] !== undefined;
  return scaleText(digits.replaceAll(',', ''), own ? (FEN_PER[named] ?? NaN) : FEN_A[unit]);
}

function parseWords(text: string, unit: AmountUnit): number | undefined {
  const amount = parseChineseAmount(text);
  if (!amount) return undefined;
  return scaleText(amount.text, amount.scaled ? FEN_A.yuan : FEN_A[unit]);
}

function scaleText(digits: string, scale: number): number | undefined {
  const value = Number(digits);
  return Number.isFinite(value) ? scaleHalfUp(value, scale, digits) : undefined;
}
