import { normaliseName } from '../../identity';
import { wholeOf, type Contract, type Invoice, type Payment } from '../../ledger';
import type { Fen } from '../../money';
import { byContent, contentKey } from '../double/content';
import { compareText, idKey, pushTo } from '../grouping';
import type { InvoiceLinks } from './invoice-links';
import { share, type Rank, type Sharing, type Stated } from './sharing';

/**
 * The invoices that stand in more than one row, or are allocated: invoices alone or their red letters alone.
 * `contractOf` tells under which contract of the register a row counts.
 */
export function invoiceSharings(
  rows: readonly Invoice[],
  { invoiceKeyOf }: InvoiceLinks,
  contractOf: (row: Invoice) => Contract | undefined,
): Sharing<Invoice>[] {
  return several(rows, invoiceKeyOf, (row) => row.allocated !== null).flatMap((group) => {
    const stated = group.flatMap((row) => statedInvoice(row, contractOf(row)));
    return stated.length === 0 ? [] : shareOut(stated, (c) => group.some((row) => sells(c, row)));
  });
}

/** The bank payments whose serial number stands in more than one row. */
export function paymentSharings(
  rows: readonly Payment[],
  contractOf: (id: string | null) => Contract | undefined,
): Sharing<Payment>[] {
  const key = ({ serial, amount }: Payment): string | null =>
    serial === null ? null : `${idKey(serial)}${(amount ?? 0) < 0 ? ' refund' : ''}`;
  return several(rows, key, () => false).flatMap((group) => {
    const stated = group.flatMap((row) => statedPayment(row, contractOf(row.contractId)));
    return stated.length < 2 ? [] : shareOut(stated, (c) => group.some((row) => receives(c, row)));
  });
}

/** Rows by key where a key has several rows, or one that is to be looked at all the same. */
function several<Row>(
  rows: readonly Row[],
  key: (row: Row) => string | null,
  alone: (row: Row) => boolean,
): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const of = key(row);
    if (of !== null) pushTo(groups, of, row);
  }
  return [...groups.values()].filter((group) => group.length > 1 || group.some(alone));
}

function statedInvoice(row: Invoice, contract: Contract | undefined): Stated<Invoice>[] {
  if (!contract) return [];
  const whole = Math.abs(wholeOf(row) ?? 0) as Fen;
  const allocated = row.allocated === null ? null : (Math.abs(row.allocated) as Fen);
  return [
    { row, contract, whole, allocated, sameness: `${whole} ${String(allocated)}`, content: contentKey(row) },
  ];
}

function statedPayment(row: Payment, contract: Contract | undefined): Stated<Payment>[] {
  if (!contract) return [];
  const whole = Math.abs(row.amount ?? 0) as Fen;
  // Banks use a number again on another day.
  const sameness = `${whole} ${String(row.paid)}`;
  return [{ row, contract, whole, allocated: null, sameness, content: contentKey(row) }];
}

function shareOut<Row>(
  stated: readonly Stated<Row>[],
  matches: (contract: Contract) => boolean,
): [Sharing<Row>] {
  return [share(stated, rankBy(matches))];
}

/** The contract with the document's own other party first, then the one signed earlier, then by number. */
function rankBy(matches: (contract: Contract) => boolean): Rank {
  const known = new Map<Contract, number>();
  const match = (contract: Contract): number => {
    let rank = known.get(contract);
    if (rank === undefined) known.set(contract, (rank = matches(contract) ? 0 : 1));
    return rank;
  };
  return (a, b) => match(a) - match(b) || earlier(a, b);
}

/** Orders contracts by the day of signing (unknown last), then by number, then by what else they say. */
export const earlier: Rank = (a, b) => {
  const days = (a.signed ?? Infinity) - (b.signed ?? Infinity);
  if (days !== 0 && !Number.isNaN(days)) return days;
  return compareText(a.id ?? '', b.id ?? '') || byContent(a, b);
};

function sells(contract: Contract, { sellerName, sellerCode }: Invoice): boolean {
  if (contract.supplierCode !== null && sellerCode !== null) return contract.supplierCode === sellerCode;
  return isCalled(contract, sellerName);
}

function receives(contract: Contract, { payee }: Payment): boolean {
  return isCalled(contract, payee);
}

function isCalled({ supplierName }: Contract, name: string | null): boolean {
  return name !== null && supplierName !== null && normaliseName(name) === normaliseName(supplierName);
}
