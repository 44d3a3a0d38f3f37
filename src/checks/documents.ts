import {
  bareNumber,
  citedNumbersOf,
  wholeOf,
  type Contract,
  type Invoice,
  type Ledger,
  type Payment,
  type TaxRecord,
} from '../ledger';
import { idKey, pushTo, remembered } from './grouping';
import { impossibleIn } from './money/impossible';
import { linkInvoices, type InvoiceLinks } from './money/invoice-links';
import { looseBy, sellerOf } from './money/loose';
import { earlier, invoiceSharings, paymentSharings } from './money/shared-documents';
import type { Sharing } from './money/sharing';

/** What of a row's own amount its contract may count, as a fraction of fen. */
export interface Share {
  readonly granted: number;
  readonly claimed: number;
  /** True for a row that only repeats another of its contract. */
  readonly repeats: boolean;
}

/** Invoices, payments and tax records by the contract or invoice they name. */
export interface Documents extends InvoiceLinks {
  /**
   * Rows billed to the contract; null: which they are is not known, for want of the table or of the contract's
   * number. A red letter (红字) stands with the invoice it takes back, whichever contract it names.
   */
  readonly invoicesOf: (contract: Contract) => readonly Invoice[] | null;
  /** Rows that would be billed to the contract if their amounts could be right; until they are, none counts. */
  readonly impossibleOf: (contract: Contract) => readonly Invoice[];
  readonly paymentsOf: (contract: Contract) => readonly Payment[] | null;
  /** Rows that name no contract and may be the contract's. */
  readonly looseInvoicesOf: (contract: Contract) => readonly Invoice[];
  readonly loosePaymentsOf: (contract: Contract) => readonly Payment[];
  /** All rows that name no contract. */
  readonly looseInvoices: readonly Invoice[];
  readonly loosePayments: readonly Payment[];
  readonly taxRecordsOf: (invoice: Invoice) => readonly TaxRecord[] | undefined;
  /** Contracts of the register, of any programme, that a document names. */
  readonly contractsNamed: (id: string | null) => readonly Contract[];
  /** What of a document's row counts when that is not all of it: it stands in more rows than one. */
  readonly shareOf: (row: Invoice | Payment) => Share | undefined;
  /** Whether an invoice, or a payment, of the contract counts in part or wholly under another one instead. */
  readonly goesShort: (contract: Contract, of: 'invoices' | 'payments') => boolean;
  /** Invoices and payments that stand in more than one row, or are allocated. */
  readonly sharedInvoices: readonly Sharing<Invoice>[];
  readonly sharedPayments: readonly Sharing<Payment>[];
}

const indexes = new WeakMap<Ledger, Documents>();

export function indexDocuments(ledger: Ledger): Documents {
  const known = indexes.get(ledger);
  if (known) return known;
  const documents = build(ledger);
  indexes.set(ledger, documents);
  return documents;
}

function build(ledger: Ledger): Documents {
  const { invoices, payments, taxRecords } = ledger;
  const { contractsNamed, contractOf } = contractsByNumber(ledger);
  const links = linkInvoices(invoices?.rows ?? []);
  const { possible, impossible } = sorted(invoices?.rows ?? [], links);
  const [blue, red] = apart(possible, links.isRed);
  const sharedBlue = invoiceSharings(blue, links, (i) => contractOf(i.contractId));
  const keepers = keepersIn(sharedBlue, links);
  // A red letter stands with its invoice, so how often it is entered there is told by where that counts.
  const sharedRed = invoiceSharings(red, links, (i) => contractOf(billedTo(i, links, keepers)));
  const sharedInvoices = [...sharedBlue, ...sharedRed];
  const sharedPayments = paymentSharings(payments?.rows ?? [], contractOf);
  const shares = new Map<Invoice | Payment, Share>([
    ...sharesIn(sharedInvoices),
    ...sharesIn(sharedPayments),
  ]);
  const short = { invoices: shortIn(sharedBlue), payments: shortIn(sharedPayments) };
  const billed = invoices && groupBy(possible, (i) => idOf(billedTo(i, links, keepers)));
  const notBilled = groupBy(impossible, (i) => idOf(billedTo(i, links, keepers)));
  const paid = payments && groupBy(payments.rows, (p) => idOf(p.contractId));
  const taxed = taxRecords && groupBy(taxRecords.rows, (t) => t.invoiceNumber && bareNumber(t.invoiceNumber));
  // A red letter of an invoice in the table, and an invoice that red letters leave nothing of.
  const comesToNothing = (row: Invoice): boolean =>
    links.isRed(row) ? links.reversedBy(row) !== undefined : isTakenBack(row, links);
  const looseInvoices = (invoices?.rows ?? []).filter(
    (row) => row.contractId === null && !comesToNothing(row),
  );
  const loosePayments = (payments?.rows ?? []).filter((row) => row.contractId === null);
  const looseInvoicesOf = looseBy(looseInvoices, sellerOf);
  const loosePaymentsOf = looseBy(loosePayments, ({ payee }) => ({ name: payee, code: null }));
  return {
    ...links,
    invoicesOf: remembered(({ id }: Contract) => (id === null ? null : pick(billed, idOf(id)))),
    impossibleOf: remembered(({ id }: Contract) => pick(notBilled, idOf(id)) ?? []),
    paymentsOf: remembered(({ id }: Contract) => (id === null ? null : pick(paid, idOf(id)))),
    looseInvoicesOf,
    loosePaymentsOf,
    looseInvoices,
    loosePayments,
    taxRecordsOf: remembered(
      (invoice: Invoice) => taxed && citedNumbersOf(invoice).flatMap((number) => taxed.get(number) ?? []),
    ),
    contractsNamed,
    goesShort: (contract, of) => short[of].has(contract),
    shareOf: (row) => (shares.size === 0 ? undefined : shares.get(row)),
    sharedInvoices,
    sharedPayments,
  };
}

/** Invoices that may be right and those that cannot be; a red letter on one of these stands or falls with it. */
function sorted(
  rows: readonly Invoice[],
  { reversedBy }: InvoiceLinks,
): { readonly possible: readonly Invoice[]; readonly impossible: readonly Invoice[] } {
  const impossible = rows.filter((row) => impossibleIn(row) !== null);
  if (impossible.length === 0) return { possible: rows, impossible };
  const out = new Set<Invoice | undefined>(impossible);
  return { possible: rows.filter((row) => !out.has(row) && !out.has(reversedBy(row))), impossible };
}

/** Whether red letters leave nothing of an invoice: then it is no record, whosever it was. */
function isTakenBack(invoice: Invoice, { redLettersOf, invoiceKeyOf }: InvoiceLinks): boolean {
  const red = redLettersOf(invoice);
  if (red.length === 0) return false;
  // A row entered again takes nothing more back.
  const once = new Map<string, number>();
  for (const row of red) {
    const back = Math.abs(wholeOf(row) ?? 0);
    once.set(`${invoiceKeyOf(row) ?? ''} ${back}`, back);
  }
  let sum = 0;
  for (const back of once.values()) sum += back;
  return sum >= (wholeOf(invoice) ?? Infinity);
}

/** Contracts by number, grouped when first asked for: most registers have no document in doubt. */
function contractsByNumber({ contracts }: Ledger): {
  contractsNamed: Documents['contractsNamed'];
  contractOf: (id: string | null) => Contract | undefined;
} {
  let groups: Map<string, Contract[]> | undefined;
  const contractsNamed = (id: string | null): readonly Contract[] => {
    groups ??= groupBy(contracts?.rows ?? [], (c) => idOf(c.id));
    return groups.get(idOf(id) ?? '') ?? [];
  };
  // Rows with one number (a supplement entered under it) stand together for it.
  const contractOf = (id: string | null): Contract | undefined => {
    const [only, ...others] = contractsNamed(id);
    return others.length === 0 || !only ? only : [only, ...others].sort(earlier)[0];
  };
  return { contractsNamed, contractOf };
}

/** Shares of the rows that count for less than they state. */
function* sharesIn<Row>(sharings: readonly Sharing<Row>[]): Iterable<[Row, Share]> {
  for (const { holdings } of sharings) {
    for (const { rows, repeats, granted, claimed } of holdings) {
      for (const row of repeats) yield [row, { granted: 0, claimed: 1, repeats: true }];
      if (granted < claimed) for (const row of rows) yield [row, { granted, claimed, repeats: false }];
    }
  }
}

function shortIn<Row>(sharings: readonly Sharing<Row>[]): ReadonlySet<Contract> {
  return new Set(
    sharings.flatMap(({ holdings }) =>
      holdings.filter(({ granted, claimed }) => granted < claimed).map(({ contract }) => contract),
    ),
  );
}

/** The contracts that keep some of a shared invoice, by the invoice, in order of rank. */
function keepersIn(
  sharings: readonly Sharing<Invoice>[],
  { invoiceKeyOf }: InvoiceLinks,
): Map<string, (string | null)[]> {
  const keepers = new Map<string, (string | null)[]>();
  for (const { holdings } of sharings) {
    const row = holdings[0]?.rows[0];
    const key = row ? invoiceKeyOf(row) : null;
    if (key !== null)
      keepers.set(
        key,
        holdings.filter((h) => h.granted > 0).map((h) => h.contract.id),
      );
  }
  return keepers;
}

/** The number of the contract that an invoice is counted under. */
function billedTo(
  invoice: Invoice,
  { isRed, reversedBy, invoiceKeyOf }: InvoiceLinks,
  keepers: ReadonlyMap<string, readonly (string | null)[]>,
): string | null {
  const blue = isRed(invoice) ? reversedBy(invoice) : undefined;
  if (!blue) return invoice.contractId;
  const shared = keepers.get(invoiceKeyOf(blue) ?? '');
  if (!shared || shared.length === 0) return blue.contractId;
  const own = idOf(invoice.contractId);
  return shared.some((id) => idOf(id) === own) ? invoice.contractId : (shared[0] ?? null);
}

/** Invoices, and the red letters that take them back. */
function apart(rows: readonly Invoice[], isRed: InvoiceLinks['isRed']): [Invoice[], Invoice[]] {
  const [blue, red]: [Invoice[], Invoice[]] = [[], []];
  for (const row of rows) (isRed(row) ? red : blue).push(row);
  return [blue, red];
}

function groupBy<Row>(rows: readonly Row[], key: (row: Row) => string | null): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const id = key(row);
    if (id !== null) pushTo(groups, id, row);
  }
  return groups;
}

function pick<Row>(groups: Map<string, Row[]> | undefined, key: string | null): readonly Row[] | null {
  return groups ? ((key === null ? undefined : groups.get(key)) ?? []) : null;
}

function idOf(id: string | null): string | null {
  return id === null ? null : idKey(id);
}
