import type { Ledger, Ownership, Role } from '../ledger';
import { local } from '../messages';
import { concertGroup, statementOf, type Statement } from './basis';
import { headOffice, isFirmName } from './branch';
import { ConcertPairs, withConcert } from './concert';
import { Graph, NODES, WHOLE, withoutRepeats, type Holding } from './graph';
import { withHouseholds } from './household';
import { identify, type Identities } from './identity';
import { isState } from './state';
import type { Text } from './text';
import { standingOf, type Standing } from './titles';

/** A tie between two parties that a row states outright. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly from: number;
  readonly to: number;
  /** Sheet row, and the table it stands in. */
  readonly row: number;
  readonly table: 'ownership' | 'roles';
  /** The word of the row: 担保, 配偶. */
  readonly word: string;
}

/** A row of 任职 with its parties. */
export interface Post {
  readonly person: number;
  readonly unit: number;
  readonly standing: Standing;
  readonly title: string;
  readonly from: number;
  readonly to: number;
  readonly row: number;
}

/** All that 股权 and 任职 say, with everyone as a small integer; a branch is its company. */
export interface Links {
  readonly identities: Identities;
  readonly graph: Graph;
  readonly names: readonly Text[];
  /** The legal person of an entity. */
  rootOf(entity: number): number;
  /** Organisations whose own holders matter: firms by 持股方类型, by credit code or by name. */
  isFirm(entity: number): boolean;
  readonly posts: readonly Post[];
  readonly family: readonly Pair[];
  readonly funding: readonly Pair[];
  readonly unreadRelations: readonly { readonly row: number; readonly word: string }[];
  /** Whether other tables mattered to tell who a bare name is. */
  readonly bareNames: boolean;
}

/** A row of 股权 with its parties and what it states. */
interface Line {
  readonly row: Ownership;
  readonly holder: number;
  readonly held: number;
  readonly statement: Statement | null;
}

/** A holding with a share, and the group its holder acts in concert with, null for none. */
export interface MarkedHolding extends Holding {
  readonly concert: string | null;
}

/** Reads both tables; either may be missing. */
export function readLinks(ledger: Ledger, own: { name: string | null; code: string | null }): Links {
  const rows = ledger.ownership?.rows ?? [];
  const roles = ledger.roles?.rows ?? [];
  const { identities, holder, held, person, unit, bareNames } = identify(ledger, rows, roles);
  identities.entity(own.name, own.code);
  const stated: Line[] = [];
  rows.forEach((row, i) => {
    const [a, b] = [holder[i] ?? -1, held[i] ?? -1];
    if (a >= 0 && b >= 0) stated.push({ row, holder: a, held: b, statement: statementOf(row) });
  });
  const roots = rootsOf(identities, stated);
  const rootOf = (entity: number): number => roots[entity] ?? entity;
  // Most registers name no branch.
  const lines = roots.every((root, entity) => root === entity)
    ? stated
    : stated.map((line) => ({ ...line, holder: rootOf(line.holder), held: rootOf(line.held) }));
  const posts = postsOf(roles, person, unit, rootOf);
  const family = [...pairsOf(lines, 'family'), ...familyPosts(posts, identities)];
  const marked = holdingsOf(lines, identities.names.length);
  const names: Text[] = identities.names.map((name) => local(name, name));
  const pairs = new ConcertPairs(pairsOf(lines.filter(isBare), 'concert'));
  const holdings = withHouseholds(withConcert(marked, pairs, names), family, names);
  const kinds = new Uint8Array(names.length).fill(NODES.pool, identities.names.length);
  for (const line of lines) if (isState(line.row)) kinds[line.holder] = NODES.state;
  return {
    identities,
    graph: new Graph(names.length, holdings, kinds),
    names,
    rootOf,
    isFirm: firmsAmong(identities, lines),
    posts,
    family,
    funding: pairsOf(lines, 'funding'),
    unreadRelations: stated.flatMap(({ row, statement }) =>
      statement === null ? [{ row: row.row, word: row.relation ?? '' }] : [],
    ),
    bareNames,
  };
}

/** 持股方类型 of a holder whose own holders are worth asking for; a person or a fund is the end of a chain. */
const FIRM_KIND = /企业|公司|法人|集团|company|corp|enterprise/i;

function firmsAmong({ names, codes }: Identities, lines: readonly Line[]): (entity: number) => boolean {
  const kinds = new Map(
    lines.flatMap(({ row, holder }) => (row.holderKind === null ? [] : [[holder, row.holderKind] as const])),
  );
  return (entity) => {
    const kind = kinds.get(entity);
    if (kind !== undefined) return FIRM_KIND.test(kind);
    return isFirmCode(codes[entity] ?? '') || isFirmName(names[entity] ?? '');
  };
}

function isFirmCode(code: string): boolean {
  return /^9[0-9A-Z]{17}$/.test(code);
}

function isBare({ row }: Line): boolean {
  return row.share === null && row.votes === null;
}

/** Every entity's legal person: a branch is the company that a row or its own name says. */
function rootsOf(identities: Identities, lines: readonly Line[]): Int32Array {
  const parent = new Map<number, number>();
  const byName = (a: number, b: number): boolean => (identities.names[a] ?? '') < (identities.names[b] ?? '');
  identities.names.forEach((name, entity) => {
    const head = headOffice({ name });
    const [company] = head ? identities.find(head) : [];
    if (company !== undefined && company !== entity) parent.set(entity, company);
  });
  for (const { holder, held, statement } of lines) {
    if (statement !== 'branch' || holder === held) continue;
    const known = parent.get(held);
    if (known === undefined || byName(holder, known)) parent.set(held, holder);
  }
  return Int32Array.from(identities.names, (_, entity) => {
    const seen = new Set<number>();
    let root = entity;
    for (let up = parent.get(root); up !== undefined && !seen.has(up); up = parent.get(root)) {
      seen.add(root);
      root = up;
    }
    return root;
  });
}

/**
 * What a row gives a holder in a company, null for nothing: a row that names no share says nothing
 * about shares. Written out field by field, as a register may have a hundred thousand of them.
 */
function holdingOf({ row, holder, held, statement }: Line): MarkedHolding | null {
  const { share, votes } = row;
  const said = votes ?? share;
  const make = (
    control: number | null,
    equity: number | null,
    basis: Holding['basis'],
    concert: string | null = null,
  ): MarkedHolding => ({
    holder,
    held,
    control: control ?? 0,
    equity: equity ?? 0,
    basis,
    from: row.from ?? -Infinity,
    to: row.to ?? Infinity,
    row: row.row,
    concert,
  });
  switch (statement) {
    case 'branch':
    case 'family':
    case 'funding':
      return null;
    case 'agreement':
      return make(WHOLE, share, 'agreement');
    case 'joint':
    case 'influence':
      return make(said, share, statement);
    case 'indirect':
      return said === null ? null : make(0, share ?? said, 'indirect');
    case 'votes':
      return said === null ? null : make(said, 0, 'share');
    case 'concert':
      return said === null ? null : make(said, share ?? said, 'share', concertGroup(row));
    case 'share':
    case null:
      return said === null ? null : make(said, share ?? said, 'share');
  }
}

/** All holdings of the rows, each once. */
function holdingsOf(lines: readonly Line[], parties: number): MarkedHolding[] {
  const holdings: MarkedHolding[] = [];
  for (const line of lines) {
    const holding = holdingOf(line);
    if (holding) holdings.push(holding);
  }
  return withoutRepeats(holdings, parties);
}

function pairsOf(lines: readonly Line[], wanted: Statement): Pair[] {
  return lines
    .filter(({ statement, holder, held }) => statement === wanted && holder !== held)
    .map(({ row, holder, held }) => ({
      a: holder,
      b: held,
      from: row.from ?? -Infinity,
      to: row.to ?? Infinity,
      row: row.row,
      table: 'ownership',
      word: row.relation ?? row.holderKind ?? '',
    }));
}

function postsOf(
  roles: readonly Role[],
  person: Int32Array,
  unit: Int32Array,
  rootOf: (entity: number) => number,
): Post[] {
  const posts: Post[] = [];
  roles.forEach((role, i) => {
    const [who, where] = [person[i] ?? -1, unit[i] ?? -1];
    const standing = role.title === null ? null : standingOf(role.title);
    if (who < 0 || where < 0 || standing === null) return;
    const { from, to, row } = role;
    const dates = { from: from ?? -Infinity, to: to ?? Infinity };
    posts.push({ person: who, unit: rootOf(where), standing, title: role.title ?? '', ...dates, row });
  });
  return posts;
}

/** 任职 rows whose 单位 is a person: 人员 is that person's spouse, parent or child. */
function familyPosts(posts: readonly Post[], { names, codes }: Identities): Pair[] {
  const isPerson = (entity: number): boolean =>
    !isFirmName(names[entity] ?? '') && !isFirmCode(codes[entity] ?? '');
  return posts
    .filter(({ standing, person, unit }) => standing === 'family' && person !== unit && isPerson(unit))
    .map(({ person, unit, from, to, row, title }) => {
      return { a: person, b: unit, from, to, row, table: 'roles', word: title };
    });
}
