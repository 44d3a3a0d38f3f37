import type { Invoice } from '../../ledger';
import { message } from '../../messages';
import { formatYuan, ZERO, type Fen } from '../../money';
import { excludes, findingOf, warning, type Verdict } from '../about-contract';
import { fees } from '../amounts';
import type { Check } from '../check';
import type { CheckContext } from '../context';
import { invoiceCounts, invoiceStated } from '../document-money';
import { cite } from '../finding';
import { doubt, invoiceName } from './about-documents';
import { keyOf } from './counted-invoices';
import type { Sharing } from './sharing';
import { usesOf, type Papers, type Use } from './uses';

const INVOICES: Papers<Invoice> = {
  sharings: blueOnly,
  counts: invoiceCounts,
  stated: (ctx, contract, row) => invoiceStated(ctx, contract, row) ?? ZERO,
  left: (ctx, contract) => fees(ctx, contract).invoiced,
  number: ({ number }) => number ?? '',
  where: invoiceName,
};

/**
 * LG 三（一）4: one invoice pays for one thing once, whatever contracts, years or programmes it is entered
 * under. The contract of its own seller keeps it, then the one signed first, then the smaller number. Several
 * contracts may share it when 分摊金额 says how.
 */
export const invoiceDuplicate: Check = {
  id: 'invoice-duplicate',
  *run(ctx, applied) {
    const clause = cite(applied.clause);
    for (const use of usesOf(ctx, INVOICES)) {
      const verdict = ctx.restsOn.invoice ? verdictOn(ctx, use, clause) : twice(use, clause);
      if (verdict) yield findingOf(ctx, applied, use.contract, verdict);
    }
  },
};

/** A red letter counts once as well, but what is wrong is said of the invoice it takes back. */
function blueOnly({ documents }: CheckContext): Sharing<Invoice>[] {
  return documents.sharedInvoices.filter(({ kind, holdings }) => {
    const row = holdings[0]?.rows[0];
    return row !== undefined && (kind === 'own' || !documents.isRed(row));
  });
}

function verdictOn(ctx: CheckContext, use: Use<Invoice>, clause: string): Verdict {
  const { kind, row, amount } = use;
  const blanks = { ...use.blanks, clause };
  const parts = [{ evidence: 'invoiced', key: `invoice ${keyOf(ctx, row)}`, amount }] as const;
  switch (kind) {
    case 'repeated':
      return { ...warning(message('check.invoice-repeated', blanks), 'number'), at: row, amount };
    case 'lines':
      if (ctx.documents.isRed(row)) return redLines(use, clause);
      return doubt(ctx, message('check.invoice-lines', blanks), row, 'number', parts);
    case 'unclear':
      return doubt(ctx, message('check.invoice-unclear', blanks), row, 'number', parts);
    case 'keeps':
      return doubt(ctx, message('check.invoice-kept', blanks), row, 'number', parts);
    case 'short':
      return { ...warning(message('check.invoice-elsewhere', blanks), 'number'), at: row, amount };
    case 'out':
      return excludes(message('check.invoice-elsewhere-out', blanks), 'id');
    case 'over':
      return { ...warning(message('check.invoice-overallocated', blanks), 'allocated'), at: row, amount };
    case 'over-out':
      return excludes(message('check.invoice-overallocated', blanks), 'id');
  }
}

/** What a red letter takes back twice by mistake is missing, not at risk. */
function redLines({ row, amount, blanks }: Use<Invoice>, clause: string): Verdict {
  const back = Math.abs(amount) as Fen;
  const said = message('check.red-lines', { ...blanks, amount: formatYuan(back), clause });
  return { ...warning(said, 'number'), at: row, amount: back };
}

/** Where the money does not rest on invoices yet: one invoice proves one contract all the same. */
function twice({ kind, row, amount, blanks }: Use<Invoice>, clause: string): Verdict | null {
  if (kind !== 'short') return null;
  return { ...warning(message('check.invoice-twice', { ...blanks, clause }), 'number'), at: row, amount };
}
