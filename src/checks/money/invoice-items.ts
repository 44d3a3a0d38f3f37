import type { InvoiceItem } from '../../ledger';
import { message } from '../../messages';
import { Decimal, formatYuan, sumFen, type Fen } from '../../money';
import { isNoCompute } from '../../policy';
import { contractCheck, warning, type Verdict } from '../about-contract';
import { documentName, listOf } from './about-documents';
import { countedInvoices } from './counted-invoices';

/**
 * LGC 二（二）: the fees are those of compute. Items of an invoice that name storage, network, hardware and the like are
 * shown with their share of it. No money moves: few lists have the column, and without it nothing would be said.
 */
export const invoiceItems = contractCheck(
  'invoice-items',
  undefined,
  function* (ctx, contract, names): Iterable<Verdict> {
    for (const { rows } of countedInvoices(ctx, contract)) {
      const [first] = rows;
      const items = rows.flatMap((row) => row.items);
      const other = items.filter(({ name }) => isNoCompute(name));
      if (other.length === 0) continue;
      const params = {
        where: documentName(first, first.number),
        items: listOf([...new Set(other.map(({ name }) => name))]),
        clause: names().clause,
      };
      const part = sumOf(other);
      const whole = sumOf(items);
      const said =
        part === null || whole === null || whole <= 0
          ? message('check.invoice-items', params)
          : message('check.invoice-items-share', {
              ...params,
              amount: formatYuan(part),
              percent: percentOf(part, whole),
            });
      yield { ...warning(said, 'number'), at: first };
    }
  },
);

/** The amounts of items together; null: one of them is not stated. */
function sumOf(items: readonly InvoiceItem[]): Fen | null {
  const amounts = items.map(({ amount }) => amount);
  return amounts.every((amount) => amount !== null) ? sumFen(amounts) : null;
}

/** 12.5%, to one place. */
function percentOf(part: Fen, whole: Fen): string {
  return `${new Decimal(part).times(100).dividedBy(whole).toDecimalPlaces(1).toString()}%`;
}
