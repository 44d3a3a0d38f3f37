import { normaliseName } from '../../identity';

const BRANCH = String.raw`(?:[^\s:：;；,，、|\-—_/]{0,20}?(?:分公司|分店|分行|支行|营业部))?`;

function nameEnding(endings: string): RegExp {
  return new RegExp(String.raw`[\p{Script=Han}A-Z0-9&·.()]{2,60}?(?:${endings})${BRANCH}`, 'gu');
}

/** What a company's name ends with; a weaker ending may stand within a name, so it is tried last. */
const NAMES = [
  nameEnding(String.raw`有限责任公司|有限公司|合伙企业(?:\((?:有限|普通)合伙\))?|\((?:有限|普通)合伙\)`),
  nameEnding('公司(?!.*公司)|集团|事务所|研究院|研究所|基金会|协会|学会|大学|学院|医院|中心'),
];
/** What may stand before a name without a mark in between: 股东信息:, 关于. */
const LEAD = /^(?:关于|查询|企业名称|公司名称|单位名称|名称|被查询企业|企业|公司)(?=.{4})/;

/**
 * The one company that texts name: one the register knows when exactly one is in them, else the one that has
 * the form of a company's name. Null: none, or several.
 */
export function companyIn(texts: readonly string[], known: ReadonlyMap<string, string>): string | null {
  const plain = texts.map((text) => normaliseName(text));
  const found = knownIn(plain, known);
  if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null;
  const parts = plain.flatMap((text) => text.split(/[\s:：;；,，、|\-—_/]+/));
  for (const pattern of NAMES) {
    const formed = new Set(
      parts.flatMap((part) => Array.from(part.matchAll(pattern), ([name]) => trimmed(name))),
    );
    if (formed.size > 0) return formed.size === 1 ? ([...formed][0] ?? null) : null;
  }
  return null;
}

/** The known companies named; one whose name only is part of another's there is not. */
function knownIn(plain: readonly string[], known: ReadonlyMap<string, string>): string[] {
  const names = [...known.keys()].sort((a, b) => b.length - a.length);
  const found = new Set<string>();
  for (const text of plain) {
    let rest = text;
    for (const name of names) {
      if (!rest.includes(name)) continue;
      found.add(known.get(name) ?? name);
      rest = rest.replaceAll(name, ' ');
    }
  }
  return [...found];
}

function trimmed(name: string): string {
  const open = (name.match(/\(/g) ?? []).length - (name.match(/\)/g) ?? []).length;
  const whole = open < 0 ? name.replace(/^[^(]*\)/, '') : open > 0 ? name.replace(/^\(/, '') : name;
  return whole.replace(LEAD, '');
}

const SHEET_WORDS =
  /股东(?:信息|名册|名单|情况|结构|列表|及出资)?|股权(?:结构|关系|穿透|信息)?|出资(?:信息|情况|人)?|工商(?:信息|登记)?|对外投资|投资(?:信息|情况)?|发起人|高管|主要人员|任职|持股(?:信息|情况)?|信息|情况|名册|页|表|\d{2,4}年?|[\s()（）【】\[\]_\-—、.]/g;
/** The applicant in its own workbook. */
const OWN = /^(?:本公司|本单位|我司|我公司|本企业|申报单位|申报主体|申请人|申请单位|自己)$/;
const SHORTEST = 2;

/**
 * The company that a sheet's name means: the applicant (本公司), a known company in full, or by a short name
 * that exactly one known company has in its own.
 */
export function companyOfSheet(
  sheet: string | null,
  known: ReadonlyMap<string, string>,
  applicant: string | null,
): string | null {
  if (sheet === null) return null;
  const plain = normaliseName(sheet);
  const full = knownIn([plain], known);
  if (full.length > 0) return full.length === 1 ? (full[0] ?? null) : null;
  const short = plain.replace(SHEET_WORDS, '');
  if (OWN.test(short)) return applicant;
  if (short.length < SHORTEST) return null;
  const matches = [...known].filter(([name]) => name.includes(short));
  return matches.length === 1 ? (matches[0]?.[1] ?? null) : null;
}
