import { normaliseCode, normaliseName } from '../../identity';
import { makeTable, mergeTables } from '../table';
import type { NoRecord, Ownership, Role, Table, TableSource } from '../types';
import { companyIn, companyOfSheet } from './company-title';
import type { RegisterFacts } from './facts';
import type { OwnershipLine, RoleLine } from './lines';
import { answering, type Settled } from './settled';
import { titleTexts } from './title';

/** Companies the register knows: as folded, as written. */
type Known = ReadonlyMap<string, string>;

/**
 * Shareholders and holdings of all forms: a table that names both sides, and pages about one company, which
 * stands in the title or the sheet's name: its shareholders, or what it holds (对外投资).
 */
export function settleOwnership(
  tables: readonly Table<OwnershipLine>[],
  facts: RegisterFacts,
): Settled<Ownership> {
  if (tables.every(isPlain)) return { table: mergeTables(tables), noRecords: [] };
  const known = companiesOf(tables, facts);
  const settled = tables.map((table) =>
    isPlain(table) ? { table, noRecords: [] } : pageOf(table, known, facts),
  );
  const noRecords = settled.flatMap((page) => page.noRecords);
  return { table: mergeTables(settled.flatMap(({ table }) => table ?? [])), noRecords };
}

/** A table that names holder and held, with no code that may be either's. */
function isPlain({ sources }: Table<OwnershipLine>): boolean {
  return sources.every(
    ({ columns }) =>
      !columns.has('partyCode') &&
      (columns.has('heldName') || columns.has('heldCode')) &&
      (columns.has('holderName') || columns.has('holderCode')),
  );
}

/** Everybody whom the register or a table that names both sides speaks of. */
function companiesOf(tables: readonly Table<OwnershipLine>[], facts: RegisterFacts): Known {
  const known = new Map(facts.companies());
  for (const { rows } of tables) {
    for (const { heldName } of rows) if (heldName !== null) known.set(normaliseName(heldName), heldName);
  }
  return known;
}

function pageOf(table: Table<OwnershipLine>, known: Known, facts: RegisterFacts): Settled<Ownership> {
  const [source] = table.sources;
  if (!source) return { table: undefined, noRecords: [] };
  const side = missingSide(source);
  const company = side === null ? null : companyOfPage(source, known, facts);
  const codes = side === null ? codesBeside(table.rows, source) : side === 'held' ? 'holder' : 'held';
  const own = answering(source, { [`${codes}Code`]: [`${codes}Code`, 'partyCode'] }, table.rows);
  const rows = table.rows.map((line) => ownershipOf(line, own, codes, side, company));
  const nobody = side !== null && company === null;
  if (nobody)
    return { table: undefined, noRecords: rows.map((row): NoRecord<Ownership> => ({ row, why: 'nobody' })) };
  return { table: makeTable('ownership', rows, [own], table.problems), noRecords: [] };
}

/** The side that the columns leave to the title; null: both are named. */
function missingSide({ columns }: TableSource): 'held' | 'holder' | null {
  if (!columns.has('heldName') && !columns.has('heldCode')) return 'held';
  return columns.has('holderName') || columns.has('holderCode') ? null : 'holder';
}

interface PageCompany {
  readonly name: string;
  readonly code: string | null;
}

function companyOfPage(source: TableSource, known: Known, facts: RegisterFacts): PageCompany | null {
  const texts = titleTexts(source.titles ?? []);
  const applicant = facts.applicant?.name ?? null;
  const name =
    companyIn(texts, known) ??
    companyOfSheet(source.sheet, known, applicant) ??
    companyIn(sheetOf(source), known);
  if (name === null) return null;
  const codes = new Set(texts.flatMap((text) => normaliseCode(text).toUpperCase().match(CREDIT_CODE) ?? []));
  const [code, ...others] = codes;
  return { name, code: others.length === 0 ? (code ?? null) : null };
}
const CREDIT_CODE = /(?<![0-9A-Z])[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}(?![0-9A-Z])/g;

function sheetOf({ sheet }: TableSource): string[] {
  return sheet === null ? [] : [sheet];
}

/**
 * Whose code 统一社会信用代码 is beside both names: one that is the same for all shareholders of a company is the
 * company's, one that changes is theirs; where no company has two, that of the name it stands behind.
 */
function codesBeside(rows: readonly OwnershipLine[], { columns }: TableSource): 'held' | 'holder' {
  if (columns.has('heldCode')) return 'holder';
  if (columns.has('holderCode')) return 'held';
  const codesOf = new Map<string, Set<string>>();
  let shared = false;
  for (const { heldName, partyCode } of rows) {
    if (heldName === null || partyCode === null) continue;
    const key = normaliseName(heldName);
    const codes = codesOf.get(key);
    if (!codes) codesOf.set(key, new Set([partyCode]));
    else if (codes.has(partyCode)) shared = true;
    else return 'holder';
    codes?.add(partyCode);
  }
  if (shared) return 'held';
  const at = columns.get('partyCode') ?? 0;
  const distance = (field: string): number => {
    const behind = at - (columns.get(field) ?? Infinity);
    return behind > 0 ? behind : Infinity;
  };
  return distance('holderName') < distance('heldName') ? 'holder' : 'held';
}

function ownershipOf(
  line: OwnershipLine,
  source: TableSource,
  codes: 'held' | 'holder',
  side: 'held' | 'holder' | null,
  company: PageCompany | null,
): Ownership {
  const { row, partyCode, share, votes, from, to, holderKind, relation, remark, behind } = line;
  const own = (of: 'held' | 'holder'): PageCompany | null => (side === of ? company : null);
  return {
    row,
    source,
    holderName: line.holderName ?? own('holder')?.name ?? null,
    holderCode: line.holderCode ?? (codes === 'holder' ? partyCode : null) ?? own('holder')?.code ?? null,
    heldName: line.heldName ?? own('held')?.name ?? null,
    heldCode: line.heldCode ?? (codes === 'held' ? partyCode : null) ?? own('held')?.code ?? null,
    share,
    votes,
    from,
    to,
    holderKind,
    relation,
    remark,
    status: line.status ?? (to === null ? pastOf(source) : null),
    behind,
  };
}

/** 历史股东, in the title or the sheet's name: these were holders once; null where it does not say so. */
function pastOf({ titles, sheet }: TableSource): string | null {
  const texts = [...titleTexts(titles ?? []), sheet ?? ''];
  return (
    texts
      .map((text) => /历史(?:股东|投资|持股|对外投资|合伙人)|(?:原|退出|前任)股东/.exec(text)?.[0])
      .find(Boolean) ?? null
  );
}

/** People and their posts; on a page about one company (主要人员) the unit stands in the title. */
export function settleRoles(tables: readonly Table<RoleLine>[], facts: RegisterFacts): Settled<Role> {
  const known = facts.companies();
  const noRecords: NoRecord<Role>[] = [];
  const named = tables.flatMap((table): Table<Role>[] => {
    const [source] = table.sources;
    if (!source || source.columns.has('unit') || source.columns.has('unitCode')) return [table];
    const company = companyOfPage(source, known, facts);
    if (!company) {
      for (const row of table.rows) noRecords.push({ row, why: 'nobody' });
      return [];
    }
    const rows = table.rows.map((row) => ({ ...row, unit: company.name, unitCode: company.code }));
    return [makeTable('roles', rows, table.sources, table.problems)];
  });
  return { table: mergeTables(named), noRecords };
}
