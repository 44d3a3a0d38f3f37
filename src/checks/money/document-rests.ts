import { wholeOf, type Contract, type Invoice, type Payment, type TaxRecord } from '../../ledger';
import { fees } from '../amounts';
import type { CheckContext } from '../context';
import { cellsOf, type Blank, type Rest } from '../unknown/rest';
import { countedInvoices, invoiceParts, type CountedInvoice } from './counted-invoices';
import { countedPayments, paymentParts } from './payment-parts';

/** What the money of a contract rests on in its invoices (LG 四（二）1). */
export const INVOICE_RESTS: readonly Rest[] = [
  cellsOf<Invoice>('invoices', 'number', (ctx, contract) =>
    (ctx.documents.invoicesOf(contract) ?? []).map((row) => ({ row, reaches: 'all' as const })),
  ),
  cellsOf<Invoice>('invoices', ['net', 'gross', 'allocated'], (ctx, contract) =>
    (ctx.documents.invoicesOf(contract) ?? []).map((row) => ({ row })),
  ),
  cellsOf<Invoice>('invoices', 'issued', ofEachInvoice),
  cellsOf<Invoice>('invoices', ['sellerName', 'sellerCode'], ofEachInvoice),
  cellsOf<Invoice>('invoices', ['buyerName', 'buyerCode'], ofEachInvoice),
  {
    ...cellsOf<Invoice>('invoices', 'contractId', (ctx, contract) =>
      fees(ctx, contract).invoiced === null ? asBlanks(ctx.documents.looseInvoicesOf(contract)) : [],
    ),
    // What it takes back, or repeats, may be any contract's; without a number it may repeat any.
    everywhere: ({ documents, ledger }) => {
      const numbers = repeated(ledger.invoices?.rows ?? [], documents.invoiceKeyOf);
      const mayConcernAll = (row: Invoice): boolean =>
        (wholeOf(row) ?? 0) < 0 || row.number === null || numbers.has(documents.invoiceKeyOf(row));
      return asBlanks(documents.looseInvoices.filter(mayConcernAll));
    },
  },
];

/** What it rests on in its payments. */
export const PAYMENT_RESTS: readonly Rest[] = [
  cellsOf<Payment>('payments', 'serial', (ctx, contract) =>
    (ctx.documents.paymentsOf(contract) ?? []).map((row) => ({ row, reaches: 'all' as const })),
  ),
  cellsOf<Payment>('payments', 'amount', (ctx, contract) =>
    (ctx.documents.paymentsOf(contract) ?? []).map((row) => ({ row })),
  ),
  cellsOf<Payment>('payments', 'paid', ofEachPayment),
  cellsOf<Payment>('payments', 'payer', ofEachPayment),
  cellsOf<Payment>('payments', 'payee', ofEachPayment),
  {
    ...cellsOf<Payment>('payments', 'contractId', (ctx, contract) =>
      fees(ctx, contract).paid === null ? asBlanks(ctx.documents.loosePaymentsOf(contract)) : [],
    ),
    everywhere: ({ documents, ledger }) => {
      const serials = repeated(ledger.payments?.rows ?? [], ({ serial }) => serial);
      const mayConcernAll = ({ amount, serial }: Payment): boolean =>
        (amount ?? 0) < 0 || serial === null || serials.has(serial);
      return asBlanks(documents.loosePayments.filter(mayConcernAll));
    },
  },
];

/** What it rests on in its tax records; `bare` are the invoices that no record names. */
export function taxRests(
  bare: (ctx: CheckContext, contract: Contract) => readonly CountedInvoice[],
): readonly Rest[] {
  return [
    cellsOf<TaxRecord>('taxRecords', 'invoiceNumber', (ctx, contract) => {
      const parts = invoiceParts(bare(ctx, contract));
      return parts.length === 0 ? [] : (ctx.ledger.taxRecords?.rows ?? []).map((row) => ({ row, parts }));
    }),
    {
      ...cellsOf<TaxRecord>('taxRecords', 'number', () => []),
      // Whichever invoice it names, it may be any other's record entered again.
      everywhere: ({ ledger }) =>
        asBlanks((ledger.taxRecords?.rows ?? []).filter(({ number }) => number === null)),
    },
    cellsOf<TaxRecord>('taxRecords', 'issued', (ctx, contract) =>
      countedInvoices(ctx, contract).flatMap((invoice) =>
        (ctx.documents.taxRecordsOf(invoice.rows[0]) ?? []).map((row) => ({
          row,
          parts: invoiceParts([invoice]),
        })),
      ),
    ),
  ];
}

type RowBlank<Row> = Omit<Blank, 'row'> & { readonly row: Row };

function ofEachInvoice(ctx: CheckContext, contract: Contract): RowBlank<Invoice>[] {
  return countedInvoices(ctx, contract).flatMap((invoice) =>
    invoice.rows.map((row) => ({ row, parts: invoiceParts([invoice]) })),
  );
}

function ofEachPayment(ctx: CheckContext, contract: Contract): RowBlank<Payment>[] {
  return countedPayments(ctx, contract).map((row) => ({ row, parts: paymentParts(ctx, contract, [row]) }));
}

function asBlanks<Row>(rows: readonly Row[]): RowBlank<Row>[] {
  return rows.map((row) => ({ row }));
}

/** The keys that more than one row has. */
function repeated<Row>(rows: readonly Row[], keyOf: (row: Row) => string | null): ReadonlySet<string | null> {
  const once = new Set<string>();
  const again = new Set<string>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    if (once.has(key)) again.add(key);
    else once.add(key);
  }
  return again;
}
