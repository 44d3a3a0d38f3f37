import { formatDate } from '../calendar';
import type { Invoice } from '../ledger';
import { message } from '../messages';
import { formatYuan } from '../money';
import { windowText } from '../policy';
import { excludes, contractCheck, info, type Verdict } from './about-contract';
import { fees } from './amounts';
import type { CheckContext } from './context';
import { invoiceCounts } from './fees';

/** LG 四（二）1: an invoice for every claimed contract; the base is what was invoiced in time (A04). */
export const invoice = contractCheck(
  'invoice',
  ['invoices'],
  function* (ctx, contract, names): Iterable<Verdict> {
    const invoices = ctx.documents.invoicesOf(contract);
    if (!invoices) return;
    if (contract.id === null) {
      yield excludes(message('check.contract-unnumbered', names()), 'id');
      return;
    }
    if (invoices.length === 0) {
      yield excludes(message('check.invoice-missing', names()), 'id');
      return;
    }
    const late = invoices.filter((i) => !invoiceCounts(ctx, i));
    const { invoiced, contract: stated } = fees(ctx, contract);
    if (late.length > 0) {
      const params = { ...names(), invoices: namesOf(late), window: windowText(ctx.cycle) };
      const none = late.length === invoices.length;
      yield none
        ? excludes(message('check.invoice-all-outside', params), 'id')
        : info(message('check.invoice-outside', params), 'id');
      if (none) return;
    }
    if (invoiced === null || invoiced === 0) {
      yield excludes(message('check.invoice-nothing-left', names()), 'id');
    } else if (stated !== null && invoiced !== stated) {
      const params = { ...names(), invoiced: formatYuan(invoiced), contract: formatYuan(stated) };
      yield info(
        invoiced > stated ? message('check.invoiced-above', params) : message('check.invoiced-below', params),
        'net',
      );
    }
  },
);

function namesOf(invoices: readonly Invoice[]): string {
  return invoices
    .map((i) => `${i.number ?? `#${i.row}`}${i.issued === null ? '' : ` (${formatDate(i.issued)})`}`)
    .join('、');
}

/** Invoices of a contract that count and carry money: the ones further documents must cover. */
export function countedInvoices(ctx: CheckContext, invoices: readonly Invoice[]): Invoice[] {
  const reversed = new Set(invoices.map((i) => ctx.documents.reversedBy(i)));
  return invoices.filter((i) => invoiceCounts(ctx, i) && i.reversedNumber === null && !reversed.has(i));
}
