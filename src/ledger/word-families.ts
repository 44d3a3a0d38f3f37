/** Endings that mean the same: 签约日, 签约时间 and 签约日期. The words of a family, longest first. */
const ENDINGS: readonly (readonly string[])[] = [
  ['日期', '时间', '日'],
  ['号码', '编号', '号'],
  ['统一社会信用代码', '社会信用代码', '纳税人识别号', '信用代码', '识别号', '税号', 'uscc'],
  ['金额', '价款', '总价', '总额', '价', '额'],
  ['税额', '税款', '税金'],
];
/** Who is meant, at the beginning of a word: 乙方税号 is 供应商信用代码. */
const BEGINNINGS: readonly (readonly string[])[] = [
  [
    '供应商',
    '服务商',
    '供应方',
    '供方',
    '乙方',
    '卖方',
    '对方单位',
    '对方',
    'vendor',
    'supplier',
    'provider',
  ],
  ['销售方', '销货方', '销方', '卖方'],
  ['购买方', '购货方', '购方', '买方'],
  ['付款方', '付款人', '付款账户', '付款单位', '付方'],
  ['收款方', '收款人', '收款账户', '收款单位', '收方'],
];

/**
 * Other ways to write the key of a header, for one that is no known word itself. A word that is an ending or a
 * beginning and nothing else has none: 税号 alone does not say whose.
 */
export function otherKeys(key: string): string[] {
  const ends = respelled(
    key,
    ENDINGS,
    (word) => (key.endsWith(word) ? key.slice(0, -word.length) : ''),
    after,
  );
  const keys = [key, ...ends].flatMap((own) => [
    own,
    ...respelled(own, BEGINNINGS, (word) => (own.startsWith(word) ? own.slice(word.length) : ''), before),
  ]);
  return keys.slice(1);
}

const after = (rest: string, word: string): string => rest + word;
const before = (rest: string, word: string): string => word + rest;

function respelled(
  key: string,
  families: readonly (readonly string[])[],
  restOf: (word: string) => string,
  joined: (rest: string, word: string) => string,
): string[] {
  return families.flatMap((family) => {
    const own = family.find((word) => restOf(word) !== '');
    return own === undefined ? [] : family.map((word) => joined(restOf(own), word)).filter((k) => k !== key);
  });
}
