import { formatDate } from '../calendar';
import type { Contract, Invoice } from '../ledger';
import { message } from '../messages';
import { formatYuan, type Fen } from '../money';
import { contractCheck, excludes, info, warning, type Names, type Verdict } from './about-contract';
import { fees } from './amounts';
import type { CheckContext } from './context';
import { invoiceCounts, invoicedGross, invoicedInAll } from './document-money';
import { countedDaysText } from './dates/counted-days';
import { countsInPart } from './dates/dates-matter';
import { compareText } from './grouping';
import { grossPrice } from './price';
import { straddlesCycle } from './shares';
import { INVOICE_RESTS } from './money/document-rests';

/** LG 四（二）1: an invoice for every claimed contract; the base is what was invoiced in time (A04). */
export const invoice = contractCheck(
  'invoice',
  ['invoices'],
  function* (ctx, contract, names): Iterable<Verdict> {
    const invoices = ctx.documents.invoicesOf(contract);
    const { invoiced, evidence } = fees(ctx, contract);
    if (!invoices || invoiced === null) return;
    // Where fees count in part, a measure that the reading does not name takes nothing out (A06).
    const binds = !countsInPart(ctx) || evidence === 'min' || evidence === 'invoiced';
    // An invoice whose amounts cannot be right has been named: it is there, but proves nothing.
    const impossible = ctx.documents.impossibleOf(contract).length > 0;
    if (invoices.length === 0) {
      if (impossible) return;
      yield excludes(message('check.invoice-missing', names()), 'id');
      return;
    }
    const late = invoices.filter((i) => !invoiceCounts(ctx, i));
    if (late.length > 0) {
      const params = { ...names(), invoices: namesOf(late), window: countedDaysText(ctx, 'invoice') };
      const none = late.length === invoices.length;
      yield none && binds
        ? excludes(message('check.invoice-all-outside', params), 'id')
        : info(message('check.invoice-outside', params), 'id');
      if (none) return;
    }
    if (invoiced === 0) {
      // What is counted under another contract has been said to be.
      const elsewhere = ctx.documents.goesShort(contract, 'invoices');
      if (!elsewhere && !impossible) yield excludes(message('check.invoice-nothing-left', names()), 'id');
      return;
    }
    const beside = besideContract(ctx, contract, invoiced, names);
    if (beside) yield beside;
  },
  INVOICE_RESTS,
);

/** A53: what is invoiced beyond the contract is out, in whatever year; each invoice may be a fen off. */
function besideContract(
  ctx: CheckContext,
  contract: Contract,
  invoiced: Fen,
  names: () => Names,
): Verdict | null {
  const { contract: stated, share, voucher } = fees(ctx, contract);
  if (stated === null || isGrossPrice(ctx, contract)) return null;
  const params = { ...names(), invoiced: formatYuan(invoiced), contract: formatYuan(stated) };
  const rounding = ctx.documents.invoicesOf(contract)?.length ?? 0;
  if (invoiced > stated + rounding) {
    const amount = (invoiced - stated) as Fen;
    return { ...warning(message('check.invoiced-above', params), 'net'), amount };
  }
  const all = invoicedInAll(ctx, contract);
  if (all > stated + rounding) {
    // Which of the invoices went beyond the contract is not known: those inside the window may be they.
    const excess = (all - stated) as Fen;
    const total = { ...params, invoiced: formatYuan(all), excess: formatYuan(excess) };
    const parts = [{ evidence: 'invoiced', key: 'beyond the contract', amount: excess }] as const;
    const said = message('check.invoiced-above-in-all', total);
    return { severity: 'warn', effect: 'risk', message: said, field: 'net', parts };
  }
  // A contract that counts in part is told with all its measures.
  if (straddlesCycle(ctx, contract)) return null;
  if (voucher === 0 || share === null)
    return invoiced < stated ? info(message('check.invoiced-below', params), 'net') : null;
  // What the voucher paid is no invoice that is missing (A10).
  if (invoiced >= share - rounding) return null;
  return info(message('check.invoiced-below-voucher', { ...params, due: formatYuan(share) }), 'net');
}

/** Invoices that come to the price with tax come to it without, whatever their roundings add up to. */
function isGrossPrice(ctx: CheckContext, contract: Contract): boolean {
  const price = grossPrice(ctx, contract);
  return price !== null && invoicedGross(ctx, contract) === price;
}

function namesOf(invoices: readonly Invoice[]): string {
  return invoices
    .map((i) => `${i.number ?? `#${i.row}`}${i.issued === null ? '' : ` (${formatDate(i.issued)})`}`)
    .sort(compareText)
    .join('、');
}
