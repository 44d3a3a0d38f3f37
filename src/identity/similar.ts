import { headOfficeName } from './branch';
import { normaliseName } from './name';

/** Words of a legal name that say little about who it is: places in front, company forms behind. */
const PLACE =
  /^(?:中国|(?:[\u4e00-\u9fff]{2,3}(?:省|自治区))?[\u4e00-\u9fff]{2,3}市(?:[\u4e00-\u9fff]{2}区)?|[\u4e00-\u9fff]{2,3}省|深圳|广东|北京|上海|广州|杭州|东莞)/u;
const FORM = /(?:(?:股份|集团|控股)*(?:有限责任|有限)?公司|合伙企业)$/u;
const ASIDE = /\([^()]*\)/gu;

/** Characters by which firms of one family are told apart: one for another is no slip of the pen. */
const COUNTING = /^[0-9A-Z一二三四五六七八九十甲乙丙丁戊东西南北]$/u;

/** A piece of two characters that more names than this share tells nothing (科技). */
const COMMON = 64;
/** Of the names that share pieces, only the closest are compared letter by letter. */
const COMPARED = 24;

/** The name without place, company form and brackets; the whole name when nothing else is left. */
export function significantPart(name: string): string {
  const plain = normaliseName(name);
  const core = plain.replace(ASIDE, '').replace(FORM, '').replace(PLACE, '');
  return core === '' ? plain : core;
}

/** 示例智能, or 深圳示例智能, for 深圳示例智能科技有限公司: what people call a company for short. */
export function isShortFor(short: string, name: string): boolean {
  const plain = normaliseName(short);
  return (
    plain.length >= 2 &&
    !/公司|中心|大学|院$/.test(plain) &&
    normaliseName(name).includes(significantPart(short))
  );
}

/** How many slips two names may be apart: the shorter the name, the fewer. */
function allowance(length: number): number {
  return length <= 2 ? 0 : length <= 6 ? 1 : 2;
}

/** Names to look for one that was probably meant; for suggestions only, never to decide who is who. */
export class SimilarNames {
  private readonly parts: { readonly name: string; readonly part: string }[] = [];
  private readonly byPiece = new Map<string, number[]>();

  /** Equal names count once; of several spellings the first in text order is offered. */
  constructor(names: Iterable<string>) {
    const distinct = new Map<string, string>();
    for (const name of [...names].sort()) {
      const key = normaliseName(name);
      if (!distinct.has(key)) distinct.set(key, name);
    }
    for (const name of distinct.values()) this.add(name);
  }

  /** The likeliest of the names that are close to this one but not equal to it; null when none is. */
  closest(name: string): string | null {
    const key = normaliseName(name);
    const part = significantPart(name);
    let best: { name: string; distance: number } | null = null;
    for (const candidate of this.sharing(part)) {
      if (normaliseName(candidate.name) === key || isBranchOf(candidate.name, name)) continue;
      const limit = allowance(Math.min(part.length, candidate.part.length));
      const distance = slips(part, candidate.part, limit);
      if (distance <= limit && (best === null || distance < best.distance))
        best = { name: candidate.name, distance };
    }
    return best?.name ?? null;
  }

  private add(name: string): void {
    const part = significantPart(name);
    const place = this.parts.push({ name, part }) - 1;
    for (const piece of piecesOf(part)) {
      const places = this.byPiece.get(piece);
      if (!places) this.byPiece.set(piece, [place]);
      else if (places.length <= COMMON) places.push(place);
    }
  }

  /** Names that share a telling piece, those with the most first. */
  private sharing(part: string): { readonly name: string; readonly part: string }[] {
    const shared = new Map<number, number>();
    for (const piece of piecesOf(part)) {
      const places = this.byPiece.get(piece) ?? [];
      if (places.length > COMMON) continue;
      for (const place of places) shared.set(place, (shared.get(place) ?? 0) + 1);
    }
    return [...shared]
      .sort(([a, m], [b, n]) => n - m || a - b)
      .slice(0, COMPARED)
      .flatMap(([place]) => this.parts[place] ?? []);
  }
}

/** Pairs of neighbours, and the whole when it is short, so that names of two characters are found too. */
function piecesOf(part: string): Set<string> {
  const pieces = new Set<string>([`=${part}`]);
  for (let i = 0; i + 1 < part.length; i += 1) pieces.add(part.slice(i, i + 2));
  return pieces;
}

/** A company and its branch are told apart elsewhere; they are not a slip. */
function isBranchOf(a: string, b: string): boolean {
  const [headA, headB] = [headOfficeName(a), headOfficeName(b)];
  return (headA ?? normaliseName(a)) === (headB ?? normaliseName(b));
}

/**
 * Characters wrong, missing, too many or swapped with the next between two texts (optimal string
 * alignment); above `limit` any number above it.
 */
function slips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const [x, y] = [a.charAt(i - 1), b.charAt(j - 1)];
      let cost = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (x === y ? 0 : COUNTING.test(x) && COUNTING.test(y) ? limit + 1 : 1),
      );
      if (i > 1 && j > 1 && x === b.charAt(j - 2) && y === a.charAt(i - 2))
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}
