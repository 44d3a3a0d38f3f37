import { headerOf, type Project } from '../ledger';
import type { CheckContext } from './context';
import { idKey, pushTo } from './grouping';

/**
 * How far rows are told apart. `stated`: by their numbers, else their names, as they stand. `checked`: rows
 * that may be of any item leave all rows of one. `certain`: so are rows of one name under several numbers.
 */
export type Sight = 'stated' | 'checked' | 'certain';

/** What rows share a cap by: their project, platform, park, event or product; null: a row that stands alone. */
export interface Item extends Readonly<Record<Sight, string | null>> {
  /** Why the row may be of another row's item; null: nothing says so. */
  readonly doubt: 'unnamed' | 'alike' | null;
}

const known = new WeakMap<readonly Project[], ReadonlyMap<Project, Item>>();
const ALONE: Item = { stated: null, checked: null, certain: null, doubt: null };
/** The one item of all rows, where some of them may be of any. */
const ANY = '*';

/** The item of a row of the programme's own table. */
export function itemOf({ programme, projects }: CheckContext, row: Project): Item {
  let items = known.get(projects);
  if (!items) known.set(projects, (items = itemsOf(projects, programme.items)));
  return items.get(row) ?? ALONE;
}

function itemsOf(rows: readonly Project[], by: 'number' | 'name'): ReadonlyMap<Project, Item> {
  const calls = by === 'name' ? byName(rows) : byNumber(rows);
  const alone = rows.length < 2 || (new Set(calls.map(({ key }) => key)).size < 2 && calls[0]?.key !== null);
  const any = !alone && calls.some(({ unnamed }) => unnamed);
  return new Map(
    calls.map(({ row, key, unnamed, alike }): [Project, Item] => {
      const doubt = alone ? null : unnamed ? 'unnamed' : alike === key ? null : 'alike';
      return [row, { stated: key, checked: any ? ANY : key, certain: any ? ANY : alike, doubt }];
    }),
  );
}

interface Call {
  readonly row: Project;
  /** What it is of, as stated. */
  readonly key: string | null;
  /** The same for all items that share a name with it. */
  readonly alike: string | null;
  /** Whether it may be of the item of another row, for want of a number or a name. */
  readonly unnamed: boolean;
}

/** A product is what it is called: its rows have numbers of their own. */
function byName(rows: readonly Project[]): Call[] {
  return rows.map((row) => {
    const key = nameOf(row) ?? numberOf(row);
    return { row, key, alike: key, unnamed: row.name === null };
  });
}

/** A project goes by its number, one without a number by its name. */
function byNumber(rows: readonly Project[]): Call[] {
  const numbersOf = new Map<string, string[]>();
  for (const row of rows) {
    const [number, name] = [numberOf(row), nameOf(row)];
    if (number !== null && name !== null) pushTo(numbersOf, name, number);
  }
  const numbered = rows.some((row) => numberOf(row) !== null);
  const first = joined(numbersOf);
  return rows.map((row) => {
    const [number, name] = [numberOf(row), nameOf(row)];
    const unnamed = name === null || (number === null && numbered);
    if (number !== null) return { row, key: number, alike: first(number), unnamed };
    // Without its number a row goes with the one number that its name stands beside, which may be another's.
    const [only, ...others] = new Set(name === null ? [] : numbersOf.get(name));
    const key = only !== undefined && others.length === 0 ? only : name;
    return { row, key, alike: key === null ? null : first(key), unnamed };
  });
}

/** Numbers that share a name, directly or through others, under one of them. */
function joined(numbersOf: ReadonlyMap<string, readonly string[]>): (key: string) => string {
  const up = new Map<string, string>();
  const top = (key: string): string => {
    const next = up.get(key);
    return next === undefined ? key : top(next);
  };
  for (const numbers of numbersOf.values()) {
    for (const number of numbers) {
      const [a, b] = [top(numbers[0] ?? number), top(number)].sort() as [string, string];
      if (a !== b) up.set(b, a);
    }
  }
  return top;
}

/** 序号 counts the lines of a table: it is no number of a project. */
function numberOf(row: Project): string | null {
  const isLine = headerOf(row.source, 'id', row.row)?.trim() === '序号';
  return row.id === null || isLine ? null : `# ${idKey(row.id)}`;
}

function nameOf({ name }: Project): string | null {
  return name === null ? null : idKey(name);
}
