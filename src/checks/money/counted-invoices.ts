import type { Contract, Invoice } from '../../ledger';
import { sumFen, ZERO, type Fen } from '../../money';
import type { CheckContext } from '../context';
import { invoiceCounts, invoiceMoney } from '../document-money';
import { byContent, contentKey } from '../double/content';
import { compareText } from '../grouping';
import { once } from '../recalled';
import type { EvidencePart } from '../types';

/** An invoice that brings its contract money: further documents must bear it out. */
export interface CountedInvoice {
  /** The same for every row of the invoice. */
  readonly key: string;
  /** Its rows under this contract, repetitions left out; at least one. */
  readonly rows: readonly [Invoice, ...Invoice[]];
  /** What it brings on the basis chosen, less the red letters that take some of it back. */
  readonly amount: Fen;
}

const NONE: readonly CountedInvoice[] = [];

/**
 * The invoices that count for a contract, in the order of their numbers: in the window, not taken back in
 * full, and not counted under another contract.
 */
export function countedInvoices(ctx: CheckContext, contract: Contract): readonly CountedInvoice[] {
  const rows = ctx.documents.invoicesOf(contract);
  if (!rows || rows.length === 0) return NONE;
  return counted(ctx, contract);
}

const counted = once((ctx, contract: Contract) =>
  count(ctx, contract, ctx.documents.invoicesOf(contract) ?? []),
);

function count(ctx: CheckContext, contract: Contract, rows: readonly Invoice[]): CountedInvoice[] {
  const { isRed, reversedBy, shareOf } = ctx.documents;
  const invoices = new Map<string, { rows: Invoice[]; amounts: Fen[] }>();
  for (const row of rows) {
    const red = isRed(row);
    const blue = red ? reversedBy(row) : row;
    if (!blue || !invoiceCounts(ctx, row)) continue;
    const key = keyOf(ctx, blue);
    let invoice = invoices.get(key);
    if (!invoice) invoices.set(key, (invoice = { rows: [], amounts: [] }));
    invoice.amounts.push(invoiceMoney(ctx, contract, row) ?? ZERO);
    if (!red && !shareOf(row)?.repeats) invoice.rows.push(row);
  }
  return [...invoices]
    .flatMap(([key, { rows: own, amounts }]): CountedInvoice[] => {
      const amount = sumFen(amounts);
      const [first, ...others] = own.sort(byContent);
      return first && amount > 0 ? [{ key, rows: [first, ...others], amount }] : [];
    })
    .sort((a, b) => compareText(a.key, b.key));
}

/** What names an invoice; one without a number is told by what else it says. */
export function keyOf(ctx: CheckContext, invoice: Invoice): string {
  return ctx.documents.invoiceKeyOf(invoice) ?? contentKey(invoice);
}

/** The money of invoices as evidence that may be at risk. */
export function invoiceParts(invoices: readonly CountedInvoice[]): EvidencePart[] {
  return invoices.map(({ key, amount }) => ({ evidence: 'invoiced', key: `invoice ${key}`, amount }));
}
