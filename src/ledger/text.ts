import { foldRadicals } from './radicals';

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const CJK = String.raw`[\u3007\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}()·]`;
const SPACE_BESIDE_CJK = new RegExp(String.raw`(?<=${CJK})\s+|\s+(?=${CJK})`, 'gu');

/** Text that folding cannot change: ASCII and everyday Chinese characters, without spaces. */
const PLAIN = /^[!-~\u4e00-\u9fff]*$/;

/** NFKC with radicals folded and invisible characters gone: what every comparison starts from. */
export function plainText(text: string): string {
  if (PLAIN.test(text)) return text;
  return foldRadicals(text.normalize('NFKC')).replace(INVISIBLE, '');
}

/** Most Chinese company names are in that form already. */
const FOLDED = /^[0-9A-Z\u4e00-\u9fff]+$/;
/** Registers repeat few names in many rows, so the last few thousand are remembered. */
const known = new Map<string, string>();
const KNOWN_LIMIT = 8192;

/**
 * A legal name in the one form used to compare names: full-width letters, brackets, dots, dashes,
 * letter case and stray spaces make no difference; words (有限责任公司, （集团）, 分公司, a city) all do.
 */
export function normaliseName(name: string): string {
  if (FOLDED.test(name)) return name;
  let plain = known.get(name);
  if (plain === undefined) {
    if (known.size >= KNOWN_LIMIT) known.clear();
    plain = foldName(name);
    known.set(name, plain);
  }
  return plain;
}

function foldName(name: string): string {
  return plainText(name)
    .replace(/[〔【[{〈《]/g, '(')
    .replace(/[〕】\]}〉》]/g, ')')
    .replace(/[•‧∙・●⋅]/g, '·')
    .replace(/[‐-―−﹣]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(SPACE_BESIDE_CJK, '')
    .trim()
    .toUpperCase();
}

/** A credit code or a number as text: no spaces, half width; a leading text mark (') is dropped. */
export function normaliseCode(code: string): string {
  return plainText(code).replace(/\s+/g, '').replace(/^'/, '');
}
