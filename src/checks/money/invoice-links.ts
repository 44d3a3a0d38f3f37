import { bareNumber, citedNumbersOf, invoiceIdentity, type Invoice } from '../../ledger';
import { contentKey } from '../double/content';
import { pushTo, remembered } from '../grouping';

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

/** Links red letters to their invoices by what the rows say, wherever they stand in the table. */
export function linkInvoices(rows: readonly Invoice[]): InvoiceLinks {
  const linking = rows.filter((i) => i.reversedNumber !== null);
  const blueOf = linking.length === 0 ? NO_LINKS : blueInvoices(rows, linking);
  const isRed = (row: Invoice): boolean => isNegative(row) || blueOf.has(row);
  const redOf = new Map<string, Invoice[]>();
  for (const [red, blue] of blueOf) {
    const key = blue && invoiceIdentity(blue);
    if (key) pushTo(redOf, key, red);
  }
  return {
    invoiceKeyOf: remembered(invoiceIdentity),
    isRed,
    reversedBy: (red) => blueOf.get(red),
    redLettersOf: (invoice) => {
      if (redOf.size === 0 || isRed(invoice)) return NONE;
      return redOf.get(invoiceIdentity(invoice) ?? '') ?? NONE;
    },
  };
}
const NO_LINKS: ReadonlyMap<Invoice, Invoice | undefined> = new Map();

/** Every red letter that names an invoice or is named beside one, with that invoice when it is in the table. */
function blueInvoices(
  rows: readonly Invoice[],
  linking: readonly Invoice[],
): ReadonlyMap<Invoice, Invoice | undefined> {
  const byNumber = groupByNumber(rows, citedNumbersOf);
  const cited = (row: Invoice): readonly Invoice[] =>
    (byNumber.get(bareNumber(row.reversedNumber)) ?? NONE).filter((i) => i !== row);
  // Some write the number of the red letter beside the invoice it takes back: the signs tell.
  const besideBlue = linking.filter((row) => !isNegative(row) && cited(row).some(isNegative));
  const aside = new Set(besideBlue);
  const isBlue = (row: Invoice): boolean =>
    !isNegative(row) && (row.reversedNumber === null || aside.has(row));
  const claiming = groupByNumber(besideBlue, (i) => [bareNumber(i.reversedNumber)]);
  const blueOf = new Map<Invoice, Invoice | undefined>();
  for (const red of rows) {
    if (isBlue(red)) continue;
    const claims = citedNumbersOf(red).flatMap((number) => claiming.get(number) ?? NONE);
    if (red.reversedNumber === null && claims.length === 0) continue;
    // What the red letter says itself comes first.
    const own = red.reversedNumber === null ? NONE : cited(red).filter(isBlue);
    blueOf.set(red, nearest(red, own.length > 0 ? own : claims));
  }
  return blueOf;
}

/** The sign of what the row states. */
function isNegative({ gross, net, allocated }: Invoice): boolean {
  return (gross ?? net ?? allocated ?? 0) < 0;
}

function groupByNumber(
  rows: readonly Invoice[],
  number: (row: Invoice) => readonly string[],
): Map<string, Invoice[]> {
  const groups = new Map<string, Invoice[]>();
  for (const row of rows) {
    for (const cited of number(row)) pushTo(groups, cited, row);
  }
  return groups;
}

/** Of several invoices one of the same seller and contract as the red letter, if any; then by what they say. */
function nearest(red: Invoice, invoices: readonly Invoice[]): Invoice | undefined {
  const likeness = (i: Invoice): number =>
    (i.sellerCode === red.sellerCode && i.sellerName === red.sellerName ? 2 : 0) +
    (i.contractId === red.contractId ? 1 : 0);
  return invoices.reduce<Invoice | undefined>((best, i) => {
    if (!best) return i;
    const better = likeness(i) - likeness(best);
    return better > 0 || (better === 0 && contentKey(i) < contentKey(best)) ? i : best;
  }, undefined);
}
