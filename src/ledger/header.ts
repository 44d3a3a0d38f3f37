import type { AmountUnit } from '../money';
import { plainText } from '../identity';

/** What a header says: its key for look-up, and the unit of money if it names one. */
export interface HeaderText {
  readonly key: string;
  readonly unit: AmountUnit | null;
}

const DECORATION = /[\s()[\]{}〔〕【】<>《》「」“”"'‘’*#:;,，。、.·/\\|_%‰?!~～\-–—]/g;
const WAN =
  /(?:单位)?(?:人民币|rmb|cny)?(?:万元|万)(?:人民币|rmb|cny)?(?=(?:不?含税)?$)|(?:in)?(?:rmb|cny)?(?:10000|10k|wan)(?:yuan|rmb|cny)?$/;
const YUAN =
  /(?:单位)?(?:人民币|rmb|cny)?元(?:人民币|rmb|cny)?(?=(?:不?含税)?$)|(?:in)?(?:人民币|rmb|cny|yuan)+$/;

/**
 * The key of a header cell: width, case, spaces, line breaks, brackets and marks such as * make no
 * difference, and a unit of money (（万元）, 元, RMB) is taken out of the words.
 */
export function readHeader(text: string): HeaderText {
  const key = plainText(text).toLowerCase().replace(DECORATION, '');
  const wan = key.replace(WAN, '');
  if (wan !== key && wan !== '') return { key: wan, unit: 'wan' };
  const yuan = key.replace(YUAN, '');
  if (yuan !== key && yuan !== '') return { key: yuan, unit: 'yuan' };
  return { key, unit: null };
}
