import { bareNumber, invoiceIdentity, type Invoice } from '../../ledger';
import { contentKey } from '../double/content';
import { pushTo } from '../grouping';

/** Which invoices of a register are the same, and which red letters (红字) take back which invoices. */
export interface InvoiceLinks {
  /** The same for rows that mean the same invoice; null: the row has no number. */
  readonly invoiceKeyOf: (invoice: Invoice) => string | null;
  /** Whether the row takes an invoice back: its amount is negative, or it names the invoice it reverses. */
  readonly isRed: (invoice: Invoice) => boolean;
  /** The invoice that a red letter takes back, when it is in the table. */
  readonly reversedBy: (red: Invoice) => Invoice | undefined;
  /** Red letters that take the invoice back, wholly or in part. */
  readonly redLettersOf: (invoice: Invoice) => readonly Invoice[];
}

const NONE: readonly Invoice[] = [];

export function linkInvoices(rows: readonly Invoice[]): InvoiceLinks {
  const linking = rows.filter((i) => i.reversedNumber !== null);
  const targets = linking.length === 0 ? new Map<string, Invoice[]>() : byNumber(rows);
  const blueOf = new Map<Invoice, Invoice | undefined>();
  for (const row of linking) {
    const named = (targets.get(bareNumber(row.reversedNumber)) ?? []).filter((i) => i !== row);
    const negative = named.filter(isNegative);
    // Some write the number of the red letter beside the invoice it takes back: the signs tell.
    if (!isNegative(row) && negative.length > 0) for (const red of negative) blueOf.set(red, row);
    else if (!blueOf.get(row)) blueOf.set(row, nearest(row, named));
  }
  const isRed = (row: Invoice): boolean => isNegative(row) || blueOf.has(row);
  const redOf = new Map<string, Invoice[]>();
  for (const [red, blue] of blueOf) {
    const key = blue && invoiceIdentity(blue);
    if (key) pushTo(redOf, key, red);
  }
  return {
    invoiceKeyOf: invoiceIdentity,
    isRed,
    reversedBy: (red) => blueOf.get(red),
    redLettersOf: (invoice) => {
      if (redOf.size === 0 || isRed(invoice)) return NONE;
      return redOf.get(invoiceIdentity(invoice) ?? '') ?? NONE;
    },
  };
}

/** The sign of what the row states. */
function isNegative({ gross, net, allocated }: Invoice): boolean {
  return (gross ?? net ?? allocated ?? 0) < 0;
}

/** What an invoice may be cited by: its number, and the older one it has besides, without their codes. */
export function numbersOf({ number, olderNumber }: Invoice): string[] {
  return [number, olderNumber].flatMap((n) => (n === null ? [] : bareNumber(n)));
}

function byNumber(rows: readonly Invoice[]): Map<string, Invoice[]> {
  const numbers = new Map<string, Invoice[]>();
  for (const row of rows) for (const number of numbersOf(row)) pushTo(numbers, number, row);
  return numbers;
}

/** Of several rows with the number cited: one that is no red letter, of the same seller and contract if any. */
function nearest(red: Invoice, named: readonly Invoice[]): Invoice | undefined {
  const blue = named.filter((i) => i.reversedNumber === null && !isNegative(i));
  const likeness = (i: Invoice): number =>
    (i.sellerCode === red.sellerCode && i.sellerName === red.sellerName ? 2 : 0) +
    (i.contractId === red.contractId ? 1 : 0);
  return blue.reduce<Invoice | undefined>((best, i) => {
    if (!best) return i;
    const better = likeness(i) - likeness(best);
    return better > 0 || (better === 0 && contentKey(i) < contentKey(best)) ? i : best;
  }, undefined);
}
