import type { AmountUnit } from '../money';
import { plainText } from '../identity';

/** What a header says: its key for look-up, and the unit of money if it names one. */
export interface HeaderText {
  readonly key: string;
  readonly unit: AmountUnit | null;
}

const DECORATION = /[\s()[\]{}〔〕【】<>《》「」“”"'‘’*#:;,，。、.·/\\|_%‰?!~～\-–—]/g;
const UNITS: Readonly<Record<string, AmountUnit>> = {
  元: 'yuan',
  千元: 'thousand',
  万元: 'wan',
  万: 'wan',
  百万元: 'million',
  亿元: 'yi',
};
/** A unit in brackets or after a slash, wherever the words go on after it: 发生额/元(支取). */
const APART =
  /[/(（[【]\s*[+-]?\s*(?:金额)?(?:单位)?[:：]?\s*(?:人民币|rmb|cny)?\s*(百万元|千元|万元|亿元|万|元)\s*(?:[)）\]】]|(?=[(（[【/\s]|$))/i;
const CHINESE =
  /(?:单位)?(?:人民币|rmb|cny)?(百万元|千元|万元|亿元|万|元)(?:人民币|rmb|cny)?(?=(?:不?含税)?$)/;
const WAN = /(?:in)?(?:rmb|cny)?(?:10000|10k|wan)(?:yuan|rmb|cny)?$/;
const YUAN = /(?:in)?(?:人民币|rmb|cny|yuan)+$/;

/**
 * The key of a header cell: width, case, spaces, line breaks, brackets and marks such as * make no
 * difference, and a unit of money (（万元）, /元, RMB) is taken out of the words.
 */
export function readHeader(text: string): HeaderText {
  const plain = plainText(text).toLowerCase();
  const apart = APART.exec(plain)?.[1];
  if (apart !== undefined) {
    const key = plain.replace(APART, ' ').replace(DECORATION, '');
    if (key !== '') return { key, unit: UNITS[apart] ?? null };
  }
  const key = plain.replace(DECORATION, '');
  return (
    trailing(key, CHINESE) ?? trailing(key, WAN, 'wan') ?? trailing(key, YUAN, 'yuan') ?? { key, unit: null }
  );
}

function trailing(key: string, pattern: RegExp, unit?: AmountUnit): HeaderText | null {
  const match = pattern.exec(key);
  if (!match) return null;
  const rest = key.replace(pattern, '');
  return rest === '' ? null : { key: rest, unit: unit ?? UNITS[match[1] ?? ''] ?? null };
}

/** The unit that a text is and nothing else: 万元, （元）; null for any other text. */
export function unitAlone(text: string): AmountUnit | null {
  const key = plainText(text)
    .replace(DECORATION, '')
    .replace(/^(?:金额)?(?:单位)?(?:人民币)?/, '');
  return key === '万' ? null : (UNITS[key] ?? null);
}

/** 交易金额[ Trade Amount ]: a word and its translation. Capitals of up to four letters are no word (USD, GPU). */
const TRANSLATED =
  /^([^a-z]*[\u4e00-\u9fff][^a-z]*?)[\s/|([（【]+([a-z][a-z .,'/&-]*[a-z.])\s*[)\]）】]?\s*$/i;
/** Who a word speaks of, or how the cell is to be filled in, but not what is in it. */
const REMARK =
  /[(（[【]\s*(?:发起人|出资人|全称|必填|选填|可选|供应?方|卖方|乙方|服务方|服务商|受托方|承接方|单位|企业|公司|个人|自然人|机构|名称|盖章名称|营业执照名称|如有|若有|.{0,6}格式|格式.{0,12}|例[:：].*|如[:：].*|\d+位|请.*|下拉.*|见.*|与.*一致|以.*为准|[*★])\s*[)）\]】]/g;

/**
 * What else a header may be known by, surest first: without its translation, without a remark in brackets.
 * A bracket that says what is in the cells (含税, 美元) is never left off.
 */
export function otherWords(text: string): string[] {
  const plain = plainText(text).trim();
  const words: string[] = [];
  const translated = TRANSLATED.exec(plain);
  const translation = translated?.[2] ?? '';
  if (translated?.[1] !== undefined && (/[a-z]/.test(translation) || translation.length > 4)) {
    words.push(translated[1]);
  }
  const bare = plain.replace(REMARK, '').trim();
  if (bare !== plain && bare !== '') words.push(bare);
  return words;
}
