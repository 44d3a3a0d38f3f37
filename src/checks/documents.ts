import type { Contract, Invoice, Ledger, Payment, TaxRecord } from '../ledger';
import { idKey, pushTo } from './grouping';

/** Invoices, payments and tax records by the contract or invoice they name. */
export interface Documents {
  /** Invoices that name the contract, red letters (红字) among them; null: no invoices table. */
  invoicesOf(contract: Contract): readonly Invoice[] | null;
  paymentsOf(contract: Contract): readonly Payment[] | null;
  taxRecordsOf(invoice: Invoice): readonly TaxRecord[] | null;
  /** The invoice that a red letter reverses, when it is in the table. */
  reversedBy(invoice: Invoice): Invoice | undefined;
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
  const invoices = groupBy(ledger.invoices?.rows, (i) => i.contractId);
  const payments = groupBy(ledger.payments?.rows, (p) => p.contractId);
  const taxRecords = groupBy(ledger.taxRecords?.rows, (t) => t.invoiceNumber);
  const numbered = groupBy(ledger.invoices?.rows, (i) => i.number);
  return {
    invoicesOf: (contract) => pick(invoices, contract.id),
    paymentsOf: (contract) => pick(payments, contract.id),
    taxRecordsOf: (invoice) => pick(taxRecords, invoice.number),
    reversedBy: (invoice) => pick(numbered, invoice.reversedNumber)?.[0],
  };
}

function groupBy<Row>(
  rows: readonly Row[] | undefined,
  key: (row: Row) => string | null,
): Map<string, Row[]> | null {
  if (!rows) return null;
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const id = key(row);
    if (id !== null) pushTo(groups, idKey(id), row);
  }
  return groups;
}

function pick<Row>(groups: Map<string, Row[]> | null, id: string | null): readonly Row[] | null {
  if (!groups) return null;
  return (id === null ? undefined : groups.get(idKey(id))) ?? [];
}
