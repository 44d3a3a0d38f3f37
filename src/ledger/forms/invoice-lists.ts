import type { Fen } from '../../money';
import type { Table } from '../types';
import { invoiceIdentity, type InvoiceBook } from './invoice-identity';
import type { InvoiceLine } from './lines';
import { wholeOf } from './invoice-merge';
import { foldNumber } from './remark';

/** The amounts of an invoice, or of part of one. */
export interface Amounts {
  readonly net: Fen | null;
  readonly tax: Fen | null;
  readonly gross: Fen | null;
}

/** An invoice as one list has it: a row of its own, or the lines of its items together. */
export interface ListedInvoice extends Amounts {
  /** In the order of the sheet; at least one. */
  readonly lines: readonly [InvoiceLine, ...InvoiceLine[]];
  /** The same for every list that has the invoice; null: it has no number. */
  readonly key: string | null;
  readonly number: string | null;
  readonly older: string | null;
  /** The contracts that its lines name, each with what they put under it. */
  readonly parts: readonly Part[];
}

export interface Part extends Amounts {
  readonly contractId: string | null;
  readonly lines: readonly InvoiceLine[];
}

/** Columns that only a line of an invoice has. */
const ITEM_FIELDS = ['item', 'itemClass', 'model', 'quantity', 'unitPrice'] as const;

/**
 * Whether a list has a row for each line of an invoice (信息汇总表) rather than for each invoice: two columns
 * of items at least. A register that notes what was bought has one, and is such a list where that tells rows of
 * one number apart.
 */
export function isItemised({ sources, rows }: Table<InvoiceLine>): boolean {
  const columns = sources.map((source) => ITEM_FIELDS.filter((field) => source.columns.has(field)));
  if (columns.some(({ length }) => length >= 2)) return true;
  return columns.some((own) => own.includes('item')) && areToldApartByItems(rows);
}

/**
 * Whether some number stands in several rows, and whatever number does has another item and another amount in each of
 * them, under one contract and without 分摊金额. An invoice entered twice, or for several contracts, repeats its item or its
 * whole: rows of one amount under two items may be either, and count once.
 */
function areToldApartByItems(rows: readonly InvoiceLine[]): boolean {
  const byNumber = new Map<string, InvoiceLine[]>();
  for (const line of rows) {
    const key = invoiceIdentity({ ...line, number: line.digitalNumber ?? line.number });
    if (key === null) continue;
    const known = byNumber.get(key);
    if (known) known.push(line);
    else byNumber.set(key, [line]);
  }
  const several = [...byNumber.values()].filter(({ length }) => length > 1);
  return several.length > 0 && several.every(areItems);
}

function areItems(lines: readonly InvoiceLine[]): boolean {
  const items = lines.flatMap(({ item }) => (item === null ? [] : [foldNumber(item)]));
  const contracts = new Set(lines.map(({ contractId }) => foldNumber(contractId ?? '')));
  const amounts = new Set(lines.map(wholeOf));
  return (
    items.length === lines.length &&
    new Set(items).size === lines.length &&
    amounts.size === lines.length &&
    !amounts.has(null) &&
    contracts.size === 1 &&
    lines.every(({ allocated }) => allocated === null)
  );
}

/** The invoices of one list. Equal lines of one invoice all count: they are what was bought. */
export function invoicesOfList(table: Table<InvoiceLine>, book: InvoiceBook): ListedInvoice[] {
  if (!isItemised(table)) return table.rows.map((line) => listed([line], book, false));
  const groups = new Map<string, [InvoiceLine, ...InvoiceLine[]]>();
  const invoices: ListedInvoice[] = [];
  for (const line of table.rows) {
    const key = keyOf(line, book);
    const group = key === null ? undefined : groups.get(key);
    if (group) group.push(line);
    else if (key !== null) groups.set(key, [line]);
    else invoices.push(listed([line], book, true));
  }
  for (const lines of groups.values()) invoices.push(listed(lines, book, true));
  return invoices;
}

function keyOf(line: InvoiceLine, book: InvoiceBook): string | null {
  return invoiceIdentity({ ...line, number: book.numbersOf(line).number });
}

function listed(
  lines: readonly [InvoiceLine, ...InvoiceLine[]],
  book: InvoiceBook,
  itemised: boolean,
): ListedInvoice {
  const [first] = lines;
  const key = keyOf(first, book);
  const { number, older } = book.numbersOf(first);
  if (!itemised) {
    const { net, tax, gross, contractId } = first;
    return { lines, key, number, older, net, tax, gross, parts: [{ contractId, net, tax, gross, lines }] };
  }
  const whole = wholeStatedOnEachLine(lines);
  const byContract = new Map<string, InvoiceLine[]>();
  for (const line of lines) {
    const contract = line.contractId === null ? '' : foldNumber(line.contractId);
    const group = byContract.get(contract);
    if (group) group.push(line);
    else byContract.set(contract, [line]);
  }
  const parts = [...byContract.values()].map((own): Part => {
    const { net, tax, gross } = sumOf(own);
    const stated = whole === null ? gross : net === null || tax === null ? null : ((net + tax) as Fen);
    return { contractId: own[0]?.contractId ?? null, net, tax, gross: stated, lines: own };
  });
  const { net, tax, gross } = sumOf(lines);
  return { lines, key, number, older, net, tax, gross: whole ?? gross, parts };
}

/** Sums of the lines; an amount that one line does not state is not known of all. */
export function sumOf(lines: readonly Amounts[]): Amounts {
  const sum = (field: keyof Amounts): Fen | null => {
    let total = 0;
    for (const line of lines) {
      const amount = line[field];
      if (amount === null) return null;
      total += amount;
    }
    return total as Fen;
  };
  return { net: sum('net'), tax: sum('tax'), gross: sum('gross') };
}

/**
 * The total of the invoice where every line repeats it: equal on all of them, and what their net amounts and
 * taxes come to together. Null: 价税合计 is each line's own.
 */
function wholeStatedOnEachLine(lines: readonly InvoiceLine[]): Fen | null {
  const [first, ...others] = lines;
  if (!first || others.length === 0 || first.gross === null) return null;
  if (others.some(({ gross }) => gross !== first.gross)) return null;
  const { net, tax } = sumOf(lines);
  if (net === null || tax === null || Math.abs(net + tax - first.gross) > lines.length) return null;
  const own = lines.every((line) => Math.abs((line.net ?? 0) + (line.tax ?? 0) - (line.gross ?? 0)) <= 1);
  return own ? null : first.gross;
}
