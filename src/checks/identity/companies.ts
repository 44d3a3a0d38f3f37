import type { Ledger, Ownership, RowBase, TableKind } from '../../ledger';
import { subjectId, type Subject } from '../subject';

/** The two columns by which a table names a company. */
export interface Place {
  readonly table: TableKind;
  readonly nameField: string;
  readonly codeField: string;
  /** Whose word on names and codes weighs more: of two cells that disagree the lower rank is the measure. */
  readonly rank: number;
}

/** A company as one row of a table names it; the name, the code or both may be blank. */
export interface NamedCompany {
  readonly name: string | null;
  readonly code: string | null;
  readonly place: Place;
  readonly row: RowBase;
  /** What the row is called: the number of a contract or invoice, the name of a supplier. */
  readonly label: string | null;
  /** A shareholder who is or may be a person: persons have identity numbers, and namesakes. */
  readonly person: boolean;
  /** The contract or project of which it is the supplier. */
  readonly subject: Subject | null;
  /** The contract that an invoice names. */
  readonly contractId: string | null;
}

const APPLICANT: Place = { table: 'applicant', nameField: 'name', codeField: 'code', rank: 0 };
const SUPPLIER: Place = { table: 'suppliers', nameField: 'name', codeField: 'code', rank: 1 };
const HELD: Place = { table: 'ownership', nameField: 'heldName', codeField: 'heldCode', rank: 2 };
const HOLDER: Place = { ...HELD, nameField: 'holderName', codeField: 'holderCode' };
const CONTRACT: Place = {
  table: 'contracts',
  nameField: 'supplierName',
  codeField: 'supplierCode',
  rank: 3,
};
const SELLER: Place = { table: 'invoices', nameField: 'sellerName', codeField: 'sellerCode', rank: 4 };
const BUYER: Place = { ...SELLER, nameField: 'buyerName', codeField: 'buyerCode' };

const NOTHING_MORE = { label: null, person: false, subject: null, contractId: null };

/** Every company that the tables of a workbook name, table by table and row by row. */
export function* companiesOf(ledger: Ledger): Generator<NamedCompany> {
  const { applicant } = ledger;
  const line = applicant?.rows.get('code') ?? applicant?.rows.get('name');
  if (applicant && line !== undefined) {
    const { name, code, source } = applicant;
    yield { ...NOTHING_MORE, name, code, place: APPLICANT, row: { row: line, source } };
  }
  for (const row of ledger.suppliers?.rows ?? []) {
    yield { ...NOTHING_MORE, name: row.name, code: row.code, place: SUPPLIER, row, label: row.name };
  }
  for (const row of ledger.ownership?.rows ?? []) {
    const { heldName, heldCode, holderName, holderCode } = row;
    const person = isPerson(row);
    yield { ...NOTHING_MORE, name: heldName, code: heldCode, place: HELD, row, label: heldName };
    yield {
      ...NOTHING_MORE,
      name: holderName,
      code: holderCode,
      place: HOLDER,
      row,
      label: holderName,
      person,
    };
  }
  for (const table of [ledger.contracts, ...ledger.projects.values()]) {
    if (!table) continue;
    const place = { ...CONTRACT, table: table.kind };
    for (const row of table.rows) {
      const { supplierName: name, supplierCode: code } = row;
      yield { ...NOTHING_MORE, name, code, place, row, label: subjectId(row), subject: row };
    }
  }
  for (const row of ledger.invoices?.rows ?? []) {
    const { number: label, contractId, sellerName, sellerCode, buyerName, buyerCode } = row;
    yield { ...NOTHING_MORE, name: sellerName, code: sellerCode, place: SELLER, row, label, contractId };
    yield { ...NOTHING_MORE, name: buyerName, code: buyerCode, place: BUYER, row, label, contractId };
  }
}

const PERSON_KIND = /自然人|个人|person|individual/iu;
const PERSON_NAME = /^[\u4e00-\u9fff]{2,3}$|^[\u4e00-\u9fff]+·[\u4e00-\u9fff·]+$/u;

/** A holder stated to be a person, or named like one and not stated to be anything. */
function isPerson({ holderKind, holderName }: Ownership): boolean {
  return holderKind === null ? PERSON_NAME.test(holderName ?? '') : PERSON_KIND.test(holderKind);
}

/** Orders rows by what they say, so that the one pointed at does not depend on the order of the table. */
export function byLabel(a: NamedCompany, b: NamedCompany): number {
  return compareText(a.label ?? '', b.label ?? '') || a.row.row - b.row.row;
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
