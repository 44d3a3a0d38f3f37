import type { Payment } from '../../ledger';
import { message, type Message } from '../../messages';
import { contractCheck, type Verdict } from '../about-contract';
import { companyName, doubt, likeness, documentName, listOf } from './about-documents';
import { countedInvoices } from './counted-invoices';
import { sellerOf, type Named } from './loose';
import { countedPayments, paymentParts } from './payment-parts';

/**
 * LG 四（二）1: the applicant pays (银行付款凭证) whom its contract and invoice name. Money from or to a third
 * party counts, but is at risk until an agreement explains it (A34, A54).
 */
export const paymentParties = contractCheck(
  'payment-parties',
  undefined,
  function* (ctx, contract, names): Iterable<Verdict> {
    const payments = countedPayments(ctx, contract);
    if (payments.length === 0) return;
    const { clause } = names();
    const supplier: Named = { name: contract.supplierName, code: null };
    // An invoice of another seller has been remarked on; paying that seller is no second fault.
    const sellers = countedInvoices(ctx, contract).flatMap(({ rows }) => rows.map(sellerOf));
    const said = function* (
      named: (row: Payment) => string | null,
      expected: readonly Named[],
      field: keyof Payment,
      say: (blanks: Blanks) => Message,
    ): Iterable<Verdict> {
      for (const [found, rows] of strangers(payments, named, expected)) {
        const [first] = rows;
        if (!first) continue;
        const blanks = {
          where: documentName(first, null),
          payments: listOf(rows.map((row) => row.serial ?? `#${row.row}`)),
          found,
          expected: companyName(expected[0] ?? { name: null, code: null }),
          clause,
        };
        yield doubt(ctx, say(blanks), first, field, paymentParts(ctx, contract, rows));
      }
    };
    const { applicant } = ctx.ledger;
    if (applicant?.name) {
      const payer: Named = { name: applicant.name, code: null };
      yield* said(
        ({ payer: name }) => name,
        [payer],
        'payer',
        (b) => message('check.payment-payer', b),
      );
    }
    if (supplier.name === null) return;
    yield* said(
      ({ payee }) => payee,
      [supplier, ...sellers],
      'payee',
      (b) => message('check.payment-payee', b),
    );
  },
);

type Blanks = Readonly<Record<'payments' | 'found' | 'expected' | 'clause', string>> & {
  readonly where: ReturnType<typeof documentName>;
};

/** The names that are none of those expected, each with its payments. A branch pays and is paid as itself. */
function strangers(
  payments: readonly Payment[],
  named: (row: Payment) => string | null,
  expected: readonly Named[],
): Map<string, Payment[]> {
  const groups = new Map<string, Payment[]>();
  for (const row of payments) {
    const name = named(row);
    if (name === null || expected.some((e) => likeness({ name, code: null }, e) === 'same')) continue;
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return groups;
}
