import { message } from '../../messages';
import { formatYuan, type Fen } from '../../money';
import { contractCheck, warning, type Verdict } from '../about-contract';
import { paidOnBasis, paymentCounts, paymentMoney } from '../document-money';
import { byContent } from '../double/content';
import { paymentName } from './about-documents';

/** LG 二（二）: money that came back was not spent. It is deducted, and a reviewer will ask what for. */
export const paymentRefund = contractCheck(
  'payment-refund',
  undefined,
  function* (ctx, contract, names): Iterable<Verdict> {
    const { clause } = names();
    const rows = (ctx.documents.paymentsOf(contract) ?? []).filter((row) => paymentCounts(ctx, row));
    for (const row of rows.sort(byContent)) {
      const where = paymentName(row);
      if (row.amount === null) {
        yield {
          ...warning(message('check.payment-amount-blank', { where, clause }), 'amount'),
          at: row,
          amount: null,
        };
        continue;
      }
      const paid = paymentMoney(ctx, row) ?? 0;
      if (paid >= 0) continue;
      const back = (0 - paid) as Fen;
      const said = message('check.payment-refund', { where, amount: formatYuan(back), clause });
      yield { ...warning(said, 'amount'), at: row, amount: paidOnBasis(ctx, contract, back) };
    }
  },
);
