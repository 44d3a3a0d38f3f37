import { bareNumber, citedNumbersOf, type RowBase } from '../../ledger';
import { message, type Message } from '../../messages';
import type { Check } from '../check';
import type { CheckContext } from '../context';
import { finding } from '../finding';
import { compareText } from '../grouping';
import type { Finding } from '../types';
import { listOf } from './about-documents';
import { countedInvoices, type CountedInvoice } from './counted-invoices';

/**
 * LG 四（二）1: which paper is the 对应税票 the guide does not say (A36). A list of ticked invoices and a certificate
 * for a period are read as what they are and stand for no tax record; where one is missing, the claim says so.
 */
export const taxPaper: Check = {
  id: 'tax-paper',
  *run(ctx) {
    const { deductions, taxCertificates } = ctx.ledger;
    if (!deductions && !taxCertificates) return;
    const bare = ctx.contracts.flatMap((contract) =>
      countedInvoices(ctx, contract).filter(({ rows: [row] }) => !ctx.documents.taxRecordsOf(row)?.length),
    );
    if (bare.length === 0) return;
    const ticked = tickedAmong(ctx, bare);
    const [line] = deductions?.rows ?? [];
    if (line && ticked > 0) {
      yield said(ctx, line, message('check.deductions-no-tax-records', { count: ticked }));
    }
    const [certificate] = taxCertificates?.rows ?? [];
    if (certificate) {
      const periods = (taxCertificates?.rows ?? []).flatMap(({ period }) => period ?? []);
      const period = listOf([...new Set(periods)].sort(compareText));
      yield said(ctx, certificate, message('check.certificates-no-tax-records', { period }));
    }
  },
};

function tickedAmong({ ledger }: CheckContext, invoices: readonly CountedInvoice[]): number {
  const ticked = new Set(
    (ledger.deductions?.rows ?? []).flatMap(({ number, digitalNumber }) =>
      [number, digitalNumber].flatMap((n) => (n === null ? [] : bareNumber(n))),
    ),
  );
  return invoices.filter(({ rows: [row] }) => citedNumbersOf(row).some((number) => ticked.has(number)))
    .length;
}

function said(ctx: CheckContext, { source }: RowBase, text: Message): Finding {
  return finding(ctx, {
    check: 'tax-paper',
    severity: 'info',
    effect: 'none',
    message: text,
    at: { source, row: null },
  });
}
