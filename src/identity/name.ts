import { plainText } from './text';

const CJK = String.raw`[\u3007\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}()·]`;
const SPACE_BESIDE_CJK = new RegExp(String.raw`(?<=${CJK})\s+|\s+(?=${CJK})`, 'gu');

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
