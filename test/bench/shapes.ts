/** A register of ownership and who is asked about: the applicant is the first of the parties. */
export interface Shape {
  /** Rows of 股权: holder, held, share, first day, last day. */
  readonly rows: readonly unknown[][];
  /** Suppliers of the contracts. */
  readonly suppliers: readonly string[];
  readonly applicant: string;
}

export const ROWS = 100_000;
const SUPPLIERS = 1_000;
const FIRST_DAY = 44_000;
/** The days over which the dates of the rows are strewn. */
const DAYS = 1_500;
const DATED = 20;
const LEVELS = 1_000;
const HOLDERS = 100;
const RING = 100;

/** One of a few hundred days, the same at every run. */
const dayOf = (i: number): number => FIRST_DAY + ((i * 7) % DAYS);

function each<T>(count: number, make: (i: number) => T): T[] {
  return Array.from({ length: count }, (_, i) => make(i));
}

const firms = (count: number): string[] => each(count, (i) => `公司${i + 1}`);

/** One owner above all firms. */
function oneOwner(): Shape {
  const rows = each(ROWS, (i) => ['集团', `公司${i}`, 0.6, dayOf(i), null]);
  return { rows, suppliers: firms(SUPPLIERS), applicant: '公司0' };
}

/** One owner above most firms, its shares left blank. */
function blankOwner(): Shape {
  const rows = each(ROWS, (i) =>
    i % 2 === 0
      ? ['集团', `公司${i / 2}`, null, null, null]
      : [`股东${i}`, `公司${(i - 1) / 2}`, 0.6, null, null],
  );
  return { rows, suppliers: firms(SUPPLIERS), applicant: '公司0' };
}

/** Each firm has one owner, whose share is stated anew again and again. */
function datedOwner(): Shape {
  const rows = each(ROWS, (i) => {
    const [firm, turn] = [Math.floor(i / DATED), i % DATED];
    const from = FIRST_DAY + 100 * turn + (firm % 97);
    return ['集团', `公司${firm}`, 0.3 + turn / 100, from, from + 99];
  });
  return { rows, suppliers: firms(SUPPLIERS), applicant: '公司0' };
}

/** Each firm has several of the same holders over the years, one after the other. */
function datedHolders(): Shape {
  const rows = each(ROWS, (i) => {
    const [firm, turn] = [Math.floor(i / DATED), i % DATED];
    const from = FIRST_DAY + 100 * (turn >> 1) + (firm % 97);
    return [`集团${(firm + turn) % DATED}`, `公司${firm}`, turn % 2 === 0 ? 0.55 : 0.45, from, from + 99];
  });
  return { rows, suppliers: firms(SUPPLIERS), applicant: '公司0' };
}

/** Chains of so many levels under one owner; the suppliers stand in them one like the other. */
function chains(count: number, levels: number): Shape {
  const rows: unknown[][] = each(count * levels, (i) => {
    const [chain, level] = [Math.floor(i / levels), i % levels];
    const holder = level + 1 < levels ? `公司${chain}-${level + 1}` : '集团';
    return [holder, `公司${chain}-${level}`, 0.9, dayOf(i), null];
  });
  for (let i = rows.length; i < ROWS; i += 1) rows.push([`股东${i}`, `旁人${i}`, 0.9, dayOf(i), null]);
  const suppliers = each(SUPPLIERS, (i) => `公司${(i + 1) % count}-${Math.floor((i + 1) / count) % levels}`);
  return { rows, suppliers, applicant: '公司0-0' };
}

/** The applicant and a supplier with thousands of holders, most of them the same: listed companies. */
function wideStar(): Shape {
  const own = ROWS / 2;
  const rows = each(ROWS, (i) =>
    i < own
      ? [`股东${i}`, '公司0', 1 / own, dayOf(i), null]
      : [`股东${i % own}`, `公司${1 + (i % SUPPLIERS)}`, 0.02, dayOf(i), null],
  );
  return { rows, suppliers: firms(SUPPLIERS), applicant: '公司0' };
}

/** Many funds, each of which holds a little of every firm. */
function manyHolders(): Shape {
  const rows = each(ROWS, (i) => [
    `基金${i % HOLDERS}`,
    `公司${Math.floor(i / HOLDERS)}`,
    1 / HOLDERS,
    dayOf(i),
    null,
  ]);
  return { rows, suppliers: firms(SUPPLIERS - 1), applicant: '公司0' };
}

/** Rings of firms, each held by the one before and by one owner. */
function rings(): Shape {
  const rows = each(ROWS, (i) => {
    const firm = i >> 1;
    const ring = Math.floor(firm / RING);
    const next = ring * RING + ((firm + 1) % RING);
    return i % 2 === 0
      ? [`公司${firm}`, `公司${next}`, 0.55, dayOf(i), null]
      : ['集团', `公司${firm}`, 0.3, dayOf(i), null];
  });
  return { rows, suppliers: firms(SUPPLIERS), applicant: '公司0' };
}

/** The worst that registers plausibly hold. */
export const SHAPES: Readonly<Record<string, () => Shape>> = {
  'one owner above all firms': oneOwner,
  'one owner above all firms, shares left blank': blankOwner,
  'twenty dated rows a firm, one owner': datedOwner,
  'twenty dated rows a firm, twenty holders': datedHolders,
  'chains of 20 levels': () => chains(ROWS / 20, 20),
  'chains of 100 levels': () => chains(ROWS / 100, 100),
  'one chain of 1,000 levels': () => chains(1, LEVELS),
  '100 chains of 1,000 levels': () => chains(ROWS / LEVELS, LEVELS),
  'thousands of holders': wideStar,
  'a hundred holders of every firm': manyHolders,
  'rings of a hundred firms': rings,
};
