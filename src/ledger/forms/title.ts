import { normaliseName, plainText } from '../../identity';

/** The rows of cells above a header, from the top. */
export type TitleLines = readonly (readonly unknown[])[];

/** A label may be padded (户　名), and its colon missing where the value stands in the next cell. */
function labelled(title: TitleLines, label: string): string[] {
  const padded = label.replace(/(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g, String.raw`\s*`);
  const pattern = new RegExp(
    String.raw`(?:^|[\t\s;；,，|【\[(（])(?:${padded})\s*(?:[:：]\s*\t?|\t+)\s*([^\t;；|]+?)(?=$|[\t;；|]|\s{2,}|\s+[^\s:：]{1,10}[:：])`,
    'giu',
  );
  return title.flatMap((row) => {
    const text = row
      .map(cellText)
      .filter((cell) => cell !== '')
      .join('\t');
    return Array.from(text.matchAll(pattern), (found) => (found[1] ?? '').trim());
  });
}

function cellText(cell: unknown): string {
  return typeof cell === 'string' || typeof cell === 'number' ? plainText(String(cell)).trim() : '';
}

/** A label of its own: the value before it is blank. */
const LABEL = /[:：]$/;

/** Whose account a statement is: 户名, 账户名称 … of a title line. */
export function accountHolder(title: TitleLines): string | null {
  const names = labelled(
    title,
    '(?:本方)?(?:户名|[账帐]户名称?|[账帐]户户名|客户名称|单位名称|开户名称?|存款人(?:名称)?|公司名称|企业名称)|account\\s*name|customer\\s*name',
  ).filter((name) => /[\p{Script=Han}A-Za-z]{2}/u.test(name) && !LABEL.test(name));
  const [only, ...others] = new Set(names.map(normaliseName));
  return others.length === 0 && only !== undefined ? (names[0] ?? null) : null;
}

/** The currency that a title line states, as written. */
export function titleCurrency(title: TitleLines): string | null {
  return labelled(title, '[账帐]户币种|币种|币别|货币(?:种类)?|currency')[0] ?? null;
}

/** The first text after a label of the title, e.g. 填发日期, No. */
export function titleValue(title: TitleLines, label: string): string | null {
  return labelled(title, label)[0] ?? null;
}

/** All that the title says, one text a cell. */
export function titleTexts(title: TitleLines): string[] {
  return title.flatMap((row) => row.map(cellText)).filter((text) => text !== '');
}
