import { readHeader } from './header';
import type { TableSpec } from './tables/spec';

/** A word resembles another when this many times what they share, in order, is as long as the longer one. */
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

function likenessOf(a: string, b: string): number {
  return b.length < 2 || b.length > LONGEST ? 0 : commonLength(a, b) / Math.max(a.length, b.length);
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
