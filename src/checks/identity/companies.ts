import type {
  Contract,
  Invoice,
  Ledger,
  Ownership,
  Project,
  RowBase,
  Supplier,
  TableKind,
} from '../../ledger';
import { byContent } from '../double/content';
import { compareText } from '../grouping';
import { subjectId, type Subject } from '../subject';

/** The two columns by which a table names a company. */
export interface Place {
  readonly table: TableKind;
  readonly nameField: string;
  readonly codeField: string;
  /** Whose word on names and codes weighs more: of two cells that disagree the lower rank is the measure. */
  readonly rank: number;
  /** A shareholder who is or may be a person: persons have identity numbers, and namesakes. */
  readonly person?: boolean;
}

export type CompanyRow = Supplier | Ownership | Contract | Project | Invoice | RowBase;

/** A company as one pair of columns names it; the name, the code or both may be blank. */
export interface Mention {
  readonly name: string | null;
  readonly code: string | null;
  readonly place: Place;
  /** Every row that names it so; at least one. */
  readonly rows: readonly CompanyRow[];
}

const APPLICANT: Place = { table: 'applicant', nameField: 'name', codeField: 'code', rank: 0 };
const SUPPLIER: Place = { table: 'suppliers', nameField: 'name', codeField: 'code', rank: 1 };
const HELD: Place = { table: 'ownership', nameField: 'heldName', codeField: 'heldCode', rank: 2 };
const HOLDER: Place = { ...HELD, nameField: 'holderName', codeField: 'holderCode' };
const PERSON: Place = { ...HOLDER, person: true };
const CONTRACT: Place = {
  table: 'contracts',
  nameField: 'supplierName',
  codeField: 'supplierCode',
  rank: 3,
};
const SELLER: Place = { table: 'invoices', nameField: 'sellerName', codeField: 'sellerCode', rank: 4 };
const BUYER: Place = { ...SELLER, nameField: 'buyerName', codeField: 'buyerCode' };

const known = new WeakMap<Ledger, readonly Mention[]>();

/** Every company that the tables of a workbook name, once for each pair of columns. Read once a ledger. */
export function mentionsIn(ledger: Ledger): readonly Mention[] {
  let mentions = known.get(ledger);
  if (!mentions) known.set(ledger, (mentions = [...groupsOf(ledger)].flatMap((group) => group.mentions)));
  return mentions;
}

function* groupsOf({
  applicant,
  suppliers,
  ownership,
  contracts,
  projects,
  invoices,
}: Ledger): Generator<Group> {
  const line = applicant?.rows.get('code') ?? applicant?.rows.get('name');
  if (applicant && line !== undefined) {
    const group = new Group(APPLICANT);
    group.add(applicant.name, applicant.code, { row: line, source: applicant.source });
    yield group;
  }
  const listed = new Group(SUPPLIER);
  for (const row of suppliers?.rows ?? []) listed.add(row.name, row.code, row);
  yield listed;
  const [held, holders, persons] = [new Group(HELD), new Group(HOLDER), new Group(PERSON)];
  for (const row of ownership?.rows ?? []) {
    held.add(row.heldName, row.heldCode, row);
    (isPerson(row) ? persons : holders).add(row.holderName, row.holderCode, row);
  }
  yield* [held, holders, persons];
  for (const table of [contracts, ...projects.values()]) {
    const group = new Group({ ...CONTRACT, table: table?.kind ?? CONTRACT.table });
    for (const row of table?.rows ?? []) group.add(row.supplierName, row.supplierCode, row);
    yield group;
  }
  const [sellers, buyers] = [new Group(SELLER), new Group(BUYER)];
  for (const row of invoices?.rows ?? []) {
    sellers.add(row.sellerName, row.sellerCode, row);
    buyers.add(row.buyerName, row.buyerCode, row);
  }
  yield* [sellers, buyers];
}

/** The companies of one pair of columns. */
class Group {
  readonly mentions: Mention[] = [];
  private readonly rows = new Map<string | null, Map<string | null, CompanyRow[]>>();

  constructor(private readonly place: Place) {}

  add(name: string | null, code: string | null, row: CompanyRow): void {
    let names = this.rows.get(code);
    if (!names) this.rows.set(code, (names = new Map<string | null, CompanyRow[]>()));
    const rows = names.get(name);
    if (rows) {
      rows.push(row);
      return;
    }
    const own = [row];
    names.set(name, own);
    this.mentions.push({ name, code, place: this.place, rows: own });
  }
}

const PERSON_KIND = /自然人|个人|person|individual/iu;
const PERSON_NAME = /^[\u4e00-\u9fff]{2,3}$|^[\u4e00-\u9fff]+·[\u4e00-\u9fff·]+$/u;

/** A holder stated to be a person, or named like one and not stated to be anything. */
function isPerson({ holderKind, holderName }: Ownership): boolean {
  return holderKind === null ? PERSON_NAME.test(holderName ?? '') : PERSON_KIND.test(holderKind);
}

/** What a row is called: the number of a contract or invoice, the name of a supplier. */
export function labelOf(row: CompanyRow, { nameField }: Place): string | null {
  if ('sellerName' in row) return row.number;
  if ('heldName' in row) return nameField === HELD.nameField ? row.heldName : row.holderName;
  if ('supplierName' in row) return subjectId(row);
  return 'name' in row ? row.name : null;
}

/** The contract or project whose supplier the row names. */
export function subjectOf(row: CompanyRow): Subject | null {
  return 'supplierName' in row ? row : null;
}

/** The row that stands for several: the first by what it is called, whatever the order of the table. */
export function firstOf(rows: readonly CompanyRow[], place: Place): CompanyRow | undefined {
  let first: CompanyRow | undefined;
  for (const row of rows) if (!first || byLabel(row, first, place) < 0) first = row;
  return first;
}

function byLabel(a: CompanyRow, b: CompanyRow, place: Place): number {
  return compareText(labelOf(a, place) ?? '', labelOf(b, place) ?? '') || byContent(a, b);
}
