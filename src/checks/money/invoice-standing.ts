import type { InvoiceDoubt } from '../../ledger';
import { message, type Message } from '../../messages';
import { formatYuan } from '../../money';
import { contractCheck, type Verdict } from '../about-contract';
import { documentName, doubt, numbersOf } from './about-documents';
import { countedInvoices, invoiceParts, type CountedInvoice } from './counted-invoices';

/**
 * LG 四（二）1: an invoice proves a fee only while it stands. What its status, its risk level or the other list of
 * the export says against it leaves its money in doubt; what is void or reversed in full is no record at all.
 */
export const invoiceStanding = contractCheck(
  'invoice-standing',
  undefined,
  function* (ctx, contract): Iterable<Verdict> {
    const doubted = new Map<string, { doubt: InvoiceDoubt; invoices: CountedInvoice[] }>();
    for (const invoice of countedInvoices(ctx, contract)) {
      for (const each of invoice.rows.flatMap(({ doubts }) => doubts)) {
        const key = JSON.stringify(each);
        const known = doubted.get(key);
        if (!known) doubted.set(key, { doubt: each, invoices: [invoice] });
        else if (known.invoices.at(-1) !== invoice) known.invoices.push(invoice);
      }
    }
    for (const { doubt: of, invoices } of doubted.values()) {
      const [first] = invoices;
      if (!first) continue;
      const [row] = first.rows;
      const blanks = { where: documentName(row, null), invoices: numbersOf(invoices) };
      yield doubt(ctx, sentenceOf(of, blanks), row, 'number', invoiceParts(invoices));
    }
  },
);

function sentenceOf(
  doubt: InvoiceDoubt,
  blanks: { readonly where: ReturnType<typeof documentName>; readonly invoices: string },
): Message {
  switch (doubt.kind) {
    case 'state':
      return message('check.invoice-state', { ...blanks, state: doubt.text });
    case 'risk':
      return message('check.invoice-risk-level', { ...blanks, level: doubt.text });
    case 'no-invoice':
      return message('check.invoice-no-invoice', { ...blanks, kind: doubt.text });
    case 'partly-reversed':
      return message('check.invoice-partly-reversed', blanks);
    case 'reversal':
      return message('check.invoice-reversal', { ...blanks, text: doubt.text });
    case 'lists-differ':
      return message('check.invoice-lists-differ', {
        ...blanks,
        counted: formatYuan(doubt.counted),
        other: formatYuan(doubt.other),
      });
  }
}
