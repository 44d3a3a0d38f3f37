import type { Contract, Invoice } from '../../ledger';
import { message, type Message } from '../../messages';
import { formatYuan, type Fen } from '../../money';
import { atRisk, contractCheck, excludes, warning, type Names, type Verdict } from '../about-contract';
import { fees } from '../amounts';
import type { CheckContext } from '../context';
import { doubt, invoiceName } from './about-documents';
import { countedInvoices, invoiceParts } from './counted-invoices';
import { tableColumn } from '../table-column';
import { rateOf, rateText } from '../tax';
import { impossibleIn } from './impossible';

/** LG 四（二）1: 金额 + 税额 is 价税合计 on every invoice; one that does not add up proves none of the three. */
export const invoiceArithmetic = contractCheck(
  'invoice-arithmetic',
  undefined,
  function* (ctx, contract, names): Iterable<Verdict> {
    const { clause } = names();
    for (const row of ctx.documents.impossibleOf(contract)) {
      const said = impossible(ctx, contract, row, names());
      if (said) yield said;
    }
    for (const invoice of countedInvoices(ctx, contract)) {
      for (const row of invoice.rows) {
        const blanks = { where: invoiceName(row), clause };
        const off = sumOff(row, blanks);
        if (off) {
          yield doubt(ctx, off, row, 'gross', invoiceParts([invoice]));
          continue;
        }
        const other = otherRate(row, contract, blanks);
        if (other) yield { ...warning(other, 'tax'), at: row, amount: invoice.amount };
      }
    }
  },
);

/**
 * Amounts that cannot all be right prove nothing. A contract with no other invoice has none; and how much a red
 * letter takes back is not known, so all of its contract's money is in doubt.
 */
function impossible(
  ctx: CheckContext,
  contract: Contract,
  row: Invoice,
  { row: of, clause }: Names,
): Verdict | null {
  const found = impossibleIn(row);
  if (!found) return null;
  const { field, part, amount, whole } = found;
  const blanks = {
    where: invoiceName(row),
    part: tableColumn(row.source, part),
    amount: formatYuan(amount),
    whole: formatYuan(whole),
    wholeColumn: tableColumn(row.source, 'gross'),
    clause,
  };
  const red = ctx.documents.isRed(row);
  const said = red
    ? message('check.red-impossible', { ...blanks, row: of })
    : message('check.invoice-impossible', blanks);
  if (!ctx.restsOn.invoice) return { ...warning(said, field), at: row, amount: null };
  if (fees(ctx, contract).invoiced === 0) return { ...excludes(said, field), at: row };
  return red ? { ...atRisk(said, field), at: row } : { ...warning(said, field), at: row, amount: null };
}

interface Blanks {
  readonly where: ReturnType<typeof invoiceName>;
  readonly clause: string;
}

/** Amounts are printed to the fen, and each of the three may be rounded. */
const ROUNDING = 1;

function sumOff({ net, tax, gross }: Invoice, blanks: Blanks): Message | null {
  if (net === null || tax === null || gross === null || Math.abs(net + tax - gross) <= ROUNDING) return null;
  const amounts = {
    net: formatYuan(net),
    tax: formatYuan(tax),
    sum: formatYuan((net + tax) as Fen),
    gross: formatYuan(gross),
  };
  return message('check.invoice-sum', { ...blanks, ...amounts });
}

/** Rates in force differ by a whole point or more; tax rounded line by line differs by much less than half. */
const HALF_A_POINT = 5_000;

/** The rate that an invoice was charged at, when it is not the one of the contract. */
function otherRate({ net, tax, gross }: Invoice, { taxRate }: Contract, blanks: Blanks): Message | null {
  const charged = tax ?? (gross !== null && net !== null ? gross - net : null);
  if (taxRate === null || net === null || charged === null || net <= 0) return null;
  const rate = rateOf(charged, net);
  const slack = HALF_A_POINT + rateOf(ROUNDING, net);
  if (Math.abs(rate - taxRate) <= slack) return null;
  return message('check.invoice-rate', { ...blanks, rate: rateText(rate), stated: rateText(taxRate) });
}
