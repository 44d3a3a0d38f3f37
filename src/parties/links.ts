import type { Ledger, Ownership, Role } from '../ledger';
import { local } from '../messages';
import { besideShares, isAside } from './beside';
import { isFirmName } from './branch';
import type { Nameless } from './circle';
import { ConcertPairs, withConcert } from './concert';
import { firmsAmong, isFirmCode, rootsOf } from './firms';
import { Graph, NODES, withoutRepeats, type Holding } from './graph';
import { withHouseholds } from './household';
import { identify, type Identities, type RowEntities } from './identity';
import { holdingOf, isBare, lineOf, lineOfRole, type Line, type MarkedHolding, type Place } from './lines';
import { byCodeOrName, maybe } from './namesakes';
import { Nodes, statedTies } from './nodes';
import { isState } from './state';
import type { Text } from './text';
import { standingOf, type Standing } from './titles';

/** A tie between two parties that a row states outright; -1 where the row does not name one of them. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly from: number;
  readonly to: number;
  readonly line: number;
  /** The word of the row: 担保, 配偶. */
  readonly word: string;
}

/** A row of 任职 with its parties, -1 where the row names none. */
export interface Post {
  readonly person: number;
  readonly unit: number;
  /** Open where the 职务 is blank: it may be any. */
  readonly standing: Exclude<Standing, null> | 'open';
  readonly title: string;
  readonly from: number;
  readonly to: number;
  readonly line: number;
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
  /** Parties that rows do not name, and what they may be. */
  readonly nameless: Nameless;
  /** Branches of which one side is not named: it may be anyone's. */
  readonly branches: readonly Pair[];
  /** A line by its number; none where a 职务 says nothing of holdings. */
  lineAt(line: number): Line | undefined;
  placeOf(line: number): Place;
  /** Sheet rows of lines by their table, each ascending and once. */
  rowsOf(lines: Iterable<number>): { readonly rows: readonly number[]; readonly roleRows: readonly number[] };
  readonly unreadRelations: readonly { readonly row: number; readonly word: string }[];
  /** Whether other tables mattered to tell who a bare name is. */
  readonly bareNames: boolean;
}

/** Reads both tables; either may be missing. */
export function readLinks(ledger: Ledger, own: { name: string | null; code: string | null }): Links {
  const rows = ledger.ownership?.rows ?? [];
  const roles = [...(ledger.roles?.rows ?? []), ...ledger.statedPosts];
  const entities = identify(ledger, rows, roles);
  const { identities, bareNames } = entities;
  identities.entity(own.name, own.code);
  const stated = linesOf(rows, roles, entities);
  const roots = rootsOf(identities, stated);
  const rootOf = (entity: number): number => roots[entity] ?? entity;
  // Most registers name no branch.
  const lines = roots.every((root, entity) => root === entity)
    ? stated
    : stated.map((line) => ({ ...line, holder: rootOf(line.holder), held: rootOf(line.held) }));
  const posts = postsOf(roles, entities, rows.length, rootOf);
  const names: Text[] = identities.names.map((name) => local(name, name));
  const family = [...pairsOf(lines, 'family'), ...familyPosts(posts, identities)];
  const nodes = new Nodes(names);
  const named = lines.map((line) => (line.holder >= 0 ? line : { ...line, holder: nodes.holderOf(line) }));
  const held = holdingsOf(named, names.length, companiesIn(identities, lines));
  const beside = [...statedTies(named, nodes), ...identities.doubles.map(([a, b]) => maybe(a, b, -1))];
  const pairs = new ConcertPairs(
    pairsOf(lines.filter(isBare), 'concert').filter(({ a, b }) => a >= 0 && b >= 0),
  );
  const isNamed = ({ held: company }: Holding): boolean => company >= 0;
  if (bareNames) beside.push(...byCodeOrName(identities, held.filter(isNamed), names, nodes.parties));
  const holdings = withHouseholds(
    [...withConcert(held.filter(isNamed), pairs, names), ...beside.filter(isNamed)],
    family.filter(({ a, b }) => a >= 0 && b >= 0),
    names,
  );
  const kinds = new Uint8Array(names.length).fill(NODES.pool, identities.names.length);
  for (const node of nodes.parties) kinds[node] = NODES.party;
  for (const node of nodes.nameless.keys()) kinds[node] = NODES.nameless;
  rows.forEach((row, i) => {
    const holder = named[i]?.holder ?? -1;
    if (holder >= 0 && isState(row.holderName, row.holderKind)) kinds[holder] = NODES.state;
  });
  const ofRoles = new Map(lines.slice(rows.length).map((line) => [line.line, line]));
  const placeOf = (line: number): Place =>
    line < rows.length
      ? { table: 'ownership', row: rows[line]?.row ?? 0 }
      : { table: 'roles', row: roles[line - rows.length]?.row ?? 0 };
  return {
    identities,
    graph: new Graph(names.length, holdings, kinds),
    names,
    rootOf,
    isFirm: firmsAmong(identities, rows, entities),
    posts,
    family,
    funding: pairsOf(lines, 'funding'),
    nameless: {
      holders: nodes.nameless,
      loose: [...held, ...beside].filter((holding) => !isNamed(holding)),
    },
    branches: pairsOf(lines, 'branch').filter(({ a, b }) => a < 0 || b < 0),
    lineAt: (line) => (line < rows.length ? lines[line] : ofRoles.get(line)),
    placeOf,
    rowsOf(ofLines) {
      const places = [...ofLines].filter((line) => line >= 0).map(placeOf);
      const rowsIn = (table: Place['table']): number[] =>
        [
          ...new Set(places.flatMap((place) => (place.table === table && place.row > 0 ? [place.row] : []))),
        ].sort((a, b) => a - b);
      return { rows: rowsIn('ownership'), roleRows: rowsIn('roles') };
    },
    unreadRelations: lines.flatMap(({ unread, row }) => (unread === null ? [] : [{ row, word: unread }])),
    bareNames,
  };
}

/** The lines of 股权, in row order, then those of 任职 that make a person a holder. */
function linesOf(rows: readonly Ownership[], roles: readonly Role[], entities: RowEntities): Line[] {
  const { holder, held, person, unit } = entities;
  const lines = rows.map((row, i) => lineOf(row, i, holder[i] ?? -1, held[i] ?? -1));
  const ofRoles = roles.flatMap(
    (role, i) => lineOfRole(role, rows.length + i, person[i] ?? -1, unit[i] ?? -1) ?? [],
  );
  if (ofRoles.length === 0) return lines;
  // A shareholder by 职务 is the one that 股权 has.
  const known = new Set(lines.map(pairKey));
  return [...lines, ...ofRoles.filter((line) => line.statement !== 'share' || !known.has(pairKey(line)))];
}

function pairKey({ holder, held }: { holder: number; held: number }): string {
  return `${holder} ${held}`;
}

/** All holdings of the lines, each once; rows that stand beside a holder's shares as one with them. */
function holdingsOf(
  lines: readonly Line[],
  parties: number,
  isCompany: (entity: number) => boolean,
): MarkedHolding[] {
  const holdings: MarkedHolding[] = [];
  const asides = new Map<string, MarkedHolding[]>();
  for (const line of lines) {
    // Without a share the row puts two holders in concert, unless one of them can be held.
    if (line.statement === 'concert' && isBare(line) && !isCompany(line.held)) continue;
    const holding = holdingOf(line);
    if (!holding) continue;
    if (isAside(line)) push(asides, pairKey(line), holding);
    else holdings.push(holding);
  }
  if (asides.size === 0) return withoutRepeats(holdings, parties);
  const shares = new Map<string, MarkedHolding[]>();
  const others: MarkedHolding[] = [];
  for (const holding of withoutRepeats(holdings, parties)) {
    if (asides.has(pairKey(holding)) && holding.basis !== 'indirect') push(shares, pairKey(holding), holding);
    else others.push(holding);
  }
  const joined = [...asides].flatMap(([pair, rows]) =>
    besideShares(withoutRepeats(rows, parties), shares.get(pair) ?? []),
  );
  return [...others, ...joined];
}

/** What may be held: firms by name or code, and whatever a row gives a share of. */
function companiesIn({ names, codes }: Identities, lines: readonly Line[]): (entity: number) => boolean {
  let given: ReadonlySet<number> | null = null;
  return (entity) => {
    if (entity < 0 || isFirmCode(codes[entity] ?? '') || isFirmName(names[entity] ?? '')) return true;
    given ??= new Set(lines.flatMap((line) => (isBare(line) ? [] : [line.held])));
    return given.has(entity);
  };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

function pairsOf(lines: readonly Line[], wanted: Line['statement']): Pair[] {
  return lines
    .filter(({ statement, holder, held }) => statement === wanted && holder !== held)
    .map(({ holder, held, from, to, line, word }) => ({ a: holder, b: held, from, to, line, word }));
}

function postsOf(
  roles: readonly Role[],
  { person, unit }: RowEntities,
  firstLine: number,
  rootOf: (entity: number) => number,
): Post[] {
  const posts: Post[] = [];
  roles.forEach((role, i) => {
    const where = unit[i] ?? -1;
    const standing = role.title === null ? 'open' : standingOf(role.title);
    if (standing === null) return;
    posts.push({
      person: person[i] ?? -1,
      unit: where < 0 ? -1 : rootOf(where),
      standing,
      title: role.title ?? '',
      from: role.from ?? -Infinity,
      to: role.to ?? Infinity,
      line: firstLine + i,
    });
  });
  return posts;
}

/** 任职 rows whose 单位 is a person: 人员 is that person's spouse, parent or child. */
function familyPosts(posts: readonly Post[], { names, codes }: Identities): Pair[] {
  const isPerson = (entity: number): boolean =>
    !isFirmName(names[entity] ?? '') && !isFirmCode(codes[entity] ?? '');
  return posts
    .filter(({ standing, person, unit }) => standing === 'family' && person !== unit && isPerson(unit))
    .map(({ person, unit, from, to, line, title }) => ({ a: person, b: unit, from, to, line, word: title }));
}
