import { readHeader } from './header';
import type { TableSpec } from './tables/spec';

/**
 * A word resembles another when what they share, in order, is more than half of the longer one; or half of it, where
 * the shorter one is shared whole (票日 of 开票日期). Half of each is a beginning or an end that many headers have.
 */
const ALIKE = 2;
/** Longer headers are sentences. */
const LONGEST = 16;

/**
 * The canonical header that an unused one resembles, among the fields that have no column yet: 票日 is like
 * 开票日期, 签约时点 like 签约时间 and so 签订日期. Null when it is like none.
 */
export function resembling(spec: TableSpec, header: string, taken: ReadonlySet<string>): string | null {
  const { key } = readHeader(header);
  if (key.length < 2 || key.length > LONGEST) return null;
  let best: { zh: string; likeness: number } | null = null;
  for (const [field, { zh, aliases }] of Object.entries(spec.fields)) {
    if (taken.has(field)) continue;
    for (const word of [zh, ...aliases]) {
      const likeness = likenessOf(key, readHeader(word).key);
      if (ALIKE * likeness >= 1 && likeness > (best?.likeness ?? 0)) best = { zh, likeness };
    }
  }
  return best?.zh ?? null;
}

/** What a header is about, by the word it ends with: a day is not like an amount, nor a person like a company. */
const ABOUT: readonly RegExp[] = [
  /(?:日期?|时间|时点)$/,
  /(?:金额|额|费用?|款项?|价款?|税)$/,
  /(?:比例|率|占比)$/,
  /(?:人员?|员)$/,
  /(?:方|单位|公司|机构|供应商)$/,
  /(?:号码?|编号|代码)$/,
];

function differ(a: string, b: string): boolean {
  const [first, second] = [a, b].map((word) => ABOUT.findIndex((ending) => ending.test(word)));
  return first !== -1 && second !== -1 && first !== second;
}

function likenessOf(a: string, b: string): number {
  if (b.length < 2 || b.length > LONGEST || differ(a, b)) return 0;
  const common = commonLength(a, b);
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  return ALIKE * common > longer || common === shorter ? common / longer : 0;
}

/** The length of the longest common subsequence. */
function commonLength(a: string, b: string): number {
  let previous = new Array<number>(b.length + 1).fill(0);
  for (const char of a) {
    const row = [0];
    for (let j = 1; j <= b.length; j += 1) {
      const same = b.charAt(j - 1) === char;
      row.push(same ? (previous[j - 1] ?? 0) + 1 : Math.max(previous[j] ?? 0, row[j - 1] ?? 0));
    }
    previous = row;
  }
  return previous.at(-1) ?? 0;
}
