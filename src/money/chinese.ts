/** Characters of Chinese numbers, everyday and capital (大写), mapped to one spelling. */
const SPELLING: Readonly<Record<string, string>> = spelling(
  ['0', '零〇○'],
  ['1', '一壹壱弌'],
  ['2', '二贰貳弍两兩'],
  ['3', '三叁參叄弎'],
  ['4', '四肆'],
  ['5', '五伍'],
  ['6', '六陆陸'],
  ['7', '七柒'],
  ['8', '八捌'],
  ['9', '九玖'],
  ['十', '拾'],
  ['百', '佰'],
  ['千', '仟'],
  ['万', '萬'],
  ['亿', '億'],
  ['元', '圆圓'],
);

function spelling(...groups: readonly (readonly [string, string])[]): Record<string, string> {
  const map: Record<string, string> = {};
  for (const [one, others] of groups) for (const other of others) map[other] = one;
  return map;
}

/** A number below 10,000: each unit at most once, in falling order, zeros as fillers between. */
const SECTION = /^0*(?:([1-9])千)?0*(?:([1-9])百)?0*(?:([1-9])?十)?0*([1-9])?0*$/;
const AMOUNT = /^(?:(.+?)亿)?(?:(.+?)万)?([^万亿元角分整正]*?)(元)?(?:([0-9])角)?0?(?:([0-9])分)?[整正]?$/;
/** 三万五 is 35,000 in speech and 30,005 by the letter: nobody can tell. */
const COLLOQUIAL = /[百千万亿][1-9](?![十百千万亿])/;

/** A sum of money written in Chinese numerals. */
export interface ChineseAmount {
  /** The number as decimal text: "500000.00" or "1050.53". */
  readonly text: string;
  /** True when the words themselves name the scale (元, 万 or 亿), so a header's unit must not apply. */
  readonly scaled: boolean;
}

/** Reads 伍拾万元整, 壹仟零伍拾元伍角叁分, 五十万; undefined when it is no such number. */
export function parseChineseAmount(words: string): ChineseAmount | undefined {
  const plain = Array.from(words, (c) => SPELLING[c] ?? c).join('');
  const match = AMOUNT.exec(plain);
  if (!match || !/[0-9十]/.test(plain) || COLLOQUIAL.test(plain)) return undefined;
  const [, yi, wan, ones = '', yuan, jiao, cents] = match;
  const hasCents = jiao !== undefined || cents !== undefined;
  const hasWhole = yi !== undefined || wan !== undefined || ones !== '';
  if (hasCents && hasWhole && yuan === undefined) return undefined;
  const high = section(yi ?? '');
  const middle = section(wan ?? '');
  const low = section(ones);
  if (high === undefined || middle === undefined || low === undefined) return undefined;
  const whole = (high * 10_000 + middle) * 10_000 + low;
  const scaled = [yi, wan, yuan, jiao, cents].some((part) => part !== undefined);
  return { text: `${String(whole)}.${jiao ?? '0'}${cents ?? '0'}`, scaled };
}

function section(words: string): number | undefined {
  const match = SECTION.exec(words);
  if (!match) return undefined;
  const [, thousands, hundreds, tens, ones] = match;
  const ten = words.includes('十') ? Number(tens ?? 1) : 0;
  return Number(thousands ?? 0) * 1000 + Number(hundreds ?? 0) * 100 + ten * 10 + Number(ones ?? 0);
}
