import type { Payment } from '../../ledger';
import { message } from '../../messages';
import { ZERO } from '../../money';
import { excludes, findingOf, info, warning, type Verdict } from '../about-contract';
import { fees } from '../amounts';
import type { Check } from '../check';
import type { CheckContext } from '../context';
import { paidOnBasis, paymentCounts } from '../document-money';
import { cite } from '../finding';
import { doubt, paymentName } from './about-documents';
import { paymentKey } from './payment-parts';
import type { Sharing } from './sharing';
import { usesOf, type Papers, type Use } from './uses';

const PAYMENTS: Papers<Payment> = {
  sharings: (ctx) => ctx.documents.sharedPayments,
  counts: paymentCounts,
  stated: (ctx, contract, row) => paidOnBasis(ctx, contract, row.amount ?? ZERO),
  left: (ctx, contract) => fees(ctx, contract).paid,
  number: ({ serial }) => serial ?? '',
  where: paymentName,
};

/** LG 四（二）1: one bank payment is money spent once. Several contracts may be paid with one transfer, in parts. */
export const paymentDuplicate: Check = {
  id: 'payment-duplicate',
  *run(ctx, applied) {
    const clause = cite(applied.clause);
    for (const use of usesOf(ctx, PAYMENTS)) {
      yield findingOf(ctx, applied, use.contract, verdictOn(ctx, use, clause));
    }
  },
};

function verdictOn(ctx: CheckContext, use: Use<Payment>, clause: string): Verdict {
  const { kind, row, sharing, amount } = use;
  const blanks = { ...use.blanks, clause };
  switch (kind) {
    case 'repeated':
      return { ...warning(message('check.payment-repeated', blanks), 'serial'), at: row, amount };
    case 'keeps':
      return doubt(ctx, message('check.payment-kept', blanks), row, 'serial', [
        { evidence: 'paid', key: paymentKey(row), amount },
      ]);
    case 'short':
      return { ...warning(message('check.payment-elsewhere', blanks), 'serial'), at: row, amount };
    case 'out':
      return excludes(message('check.payment-elsewhere-out', blanks), 'id');
    default:
      return { ...severityOf(sharing)(message('check.payment-parts', blanks), 'serial'), at: row, amount };
  }
}

/** One transfer in parts is usual and worth a look; one number on several days is an error. */
function severityOf({ holdings }: Sharing<Payment>): typeof info {
  const days = new Set(holdings.flatMap(({ rows }) => rows.map((row) => row.paid)));
  return days.size > 1 ? warning : info;
}
