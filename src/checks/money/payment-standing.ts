import type { Payment } from '../../ledger';
import { message, type Message } from '../../messages';
import { contractCheck, warning, type Verdict } from '../about-contract';
import { pushTo } from '../grouping';
import { documentName, doubt, listOf } from './about-documents';
import { countedPayments, paymentParts } from './payment-parts';

/**
 * LG 四（二）1: a payment proves a fee when the money went out for good. A line of a statement that does not say
 * which way it went counts, but is not checked; one that is still under way, whose amount two columns state
 * differently, that was not made through a bank, or that is a deposit, is in doubt.
 */
export const paymentStanding = contractCheck(
  'payment-standing',
  undefined,
  function* (ctx, contract): Iterable<Verdict> {
    const undirected: Payment[] = [];
    const states = new Map<string, Payment[]>();
    const differing = new Map<string, Payment[]>();
    const otherwise = new Map<string, Payment[]>();
    const deposits = new Map<string, Payment[]>();
    const groups = { state: states, amounts: differing, method: otherwise, purpose: deposits };
    for (const row of countedPayments(ctx, contract)) {
      for (const { kind, text } of row.doubts) {
        if (kind === 'direction') undirected.push(row);
        else pushTo(groups[kind], text, row);
      }
    }
    const [first] = undirected;
    if (first) {
      const said = message('check.payment-direction', blanksOf(first, undirected));
      const parts = paymentParts(ctx, contract, undirected);
      yield ctx.restsOn.payment
        ? { severity: 'warn', effect: 'not-checked', message: said, field: 'amount', at: first, parts }
        : { ...warning(said, 'amount'), at: first };
    }
    const inDoubt = function* (groups: typeof states, say: (text: string, blanks: Blanks) => Message) {
      for (const [text, rows] of groups) {
        const [row] = rows;
        if (!row) continue;
        const said = say(text, blanksOf(row, rows));
        yield doubt(ctx, said, row, 'amount', paymentParts(ctx, contract, rows));
      }
    };
    yield* inDoubt(states, (state, blanks) => message('check.payment-state', { ...blanks, state }));
    yield* inDoubt(differing, (amounts, blanks) =>
      message('check.payment-amounts-differ', { ...blanks, amounts }),
    );
    yield* inDoubt(otherwise, (method, blanks) => message('check.payment-method', { ...blanks, method }));
    yield* inDoubt(deposits, (purpose, blanks) => message('check.payment-purpose', { ...blanks, purpose }));
  },
);

interface Blanks {
  readonly where: ReturnType<typeof documentName>;
  readonly payments: string;
}

function blanksOf(first: Payment, rows: readonly Payment[]): Blanks {
  return {
    where: documentName(first, null),
    payments: listOf(rows.map((row) => row.serial ?? `#${row.row}`)),
  };
}
