import { TABLES } from './tables';
import type { TableSpec } from './tables/spec';
import { PROJECT_TABLES } from './tables/projects';

/** Headers that make a table of projects known by themselves: two words that hardly any other list has. */
const TELLING = 2;
/** Tables of projects that may share such a word: 语料名称 is of bought data and of opened data. */
const SHARED_BY = 2;

/**
 * Whether a table of projects is known without the column of its amount: who writes 智能产品名称 beside 产品类别 means
 * that programme, and a missing column is as good as a blank one. Aliases (产品名称, 类别) are anybody's words.
 */
export function isNamedByItsOwnWords(
  { kind, fields }: TableSpec,
  headers: Iterable<[string, string]>,
): boolean {
  const own = OWN.get(kind);
  if (!own) return false;
  let telling = 0;
  for (const [field, header] of headers) if (own.has(field) && fields[field]?.zh === header) telling += 1;
  return telling >= TELLING;
}

const OWN: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.values(PROJECT_TABLES).map(({ kind, fields }) => {
    const own = Object.entries(fields).filter(([, { zh }]) => {
      const kinds = Object.values(TABLES).filter((table: TableSpec) => hasWord(table, zh));
      return kinds.length <= SHARED_BY && kinds.every((table) => table.kind in PROJECT_TABLES);
    });
    return [kind, new Set(own.map(([field]) => field))];
  }),
);

function hasWord({ fields }: TableSpec, word: string): boolean {
  return Object.values(fields).some(({ zh, aliases }) => zh === word || aliases.includes(word));
}
