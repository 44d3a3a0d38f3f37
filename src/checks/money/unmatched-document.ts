import { normaliseName } from '../../identity';
import type { Contract, Invoice, Payment, RowBase, TaxRecord } from '../../ledger';
import { message, type Message } from '../../messages';
import type { AppliedCheck } from '../../policy';
import type { Check } from '../check';
import type { CheckContext } from '../context';
import { byContent } from '../double/content';
import { cite, finding } from '../finding';
import type { Finding } from '../types';
import { invoiceName, listOf, paymentName, taxRecordName } from './about-documents';
import { numberOf } from './invoice-links';
import { sellerOf, type Named } from './loose';

/**
 * LG 四（二）1: a document that names no contract of the register, or a tax record without its invoice, backs
 * nothing. One for each, or one for all when there are many.
 */
export const unmatchedDocument: Check = {
  id: 'unmatched-document',
  *run(ctx, applied) {
    if (ctx.contracts.length === 0) return;
    const { invoices, payments, taxRecords } = ctx.ledger;
    const { contractsNamed, isRed, reversedBy } = ctx.documents;
    const concerns = concernOf(ctx);
    const nowhere = (id: string | null): boolean => contractsNamed(id).length === 0;
    yield* said(ctx, applied, {
      // A red letter stands with its invoice, whichever contract it names.
      rows: (invoices?.rows ?? []).filter(
        (i) => nowhere(i.contractId) && !(isRed(i) && reversedBy(i)) && concerns(sellerOf(i)),
      ),
      field: 'contractId',
      number: (i) => i.number,
      one: (i, clause) => {
        const blanks = { where: invoiceName(i), clause };
        return i.contractId === null
          ? message('check.invoice-no-contract', blanks)
          : message('check.invoice-unknown-contract', { ...blanks, contract: i.contractId });
      },
      many: (blanks) => message('check.invoices-unmatched', blanks),
    });
    yield* said(ctx, applied, {
      rows: (payments?.rows ?? []).filter(
        (p) => nowhere(p.contractId) && concerns({ name: p.payee, code: null }),
      ),
      field: 'contractId',
      number: (p) => p.serial,
      one: (p, clause) => {
        const blanks = { where: paymentName(p), clause };
        return p.contractId === null
          ? message('check.payment-no-contract', blanks)
          : message('check.payment-unknown-contract', { ...blanks, contract: p.contractId });
      },
      many: (blanks) => message('check.payments-unmatched', blanks),
    });
    if (!invoices) return;
    const known = new Set(invoices.rows.map((i) => numberOf(i.number)));
    yield* said(ctx, applied, {
      rows: (taxRecords?.rows ?? []).filter(
        (t) => !known.has(numberOf(t.invoiceNumber)) || t.invoiceNumber === null,
      ),
      field: 'invoiceNumber',
      number: (t) => t.number,
      one: (t, clause) => {
        const blanks = { where: taxRecordName(t), clause };
        return t.invoiceNumber === null
          ? message('check.tax-record-no-invoice', blanks)
          : message('check.tax-record-unknown-invoice', { ...blanks, invoice: t.invoiceNumber });
      },
      many: (blanks) => message('check.tax-records-unmatched', blanks),
    });
  },
};

interface Unmatched<Row> {
  readonly rows: readonly Row[];
  readonly field: keyof Invoice | keyof Payment | keyof TaxRecord;
  readonly number: (row: Row) => string | null;
  readonly one: (row: Row, clause: string) => Message;
  readonly many: (blanks: { count: number; numbers: string; clause: string }) => Message;
}

/** As many as are named one by one. */
const FEW = 5;

function* said<Row extends RowBase>(
  ctx: CheckContext,
  applied: AppliedCheck,
  { rows, field, number, one, many }: Unmatched<Row>,
): Iterable<Finding> {
  const clause = cite(applied.clause);
  const sorted = [...rows].sort(byContent);
  const together = sorted.length > FEW;
  const numbers = listOf(sorted.map((row) => number(row) ?? `#${row.row}`));
  for (const row of together ? sorted.slice(0, 1) : sorted) {
    const text = together ? many({ count: sorted.length, numbers, clause }) : one(row, clause);
    const at = together ? { source: row.source, row: null } : row;
    yield finding(ctx, {
      check: applied.check,
      severity: 'warn',
      effect: 'none',
      message: text,
      at,
      field,
      clause: applied.clause,
    });
  }
}

/**
 * A register serves several programmes: a document of a supplier whose contracts are all meant for others
 * is theirs to speak of. One of nobody's supplier may be anybody's. One of a supplier whose contract has no
 * number is probably that contract's, whose number is asked for already.
 */
function concernOf(ctx: CheckContext): (party: Named) => boolean {
  let own: ReadonlySet<string> | undefined;
  let others: ReadonlySet<string> | undefined;
  let unnumbered: ReadonlySet<string> | undefined;
  return ({ name, code }) => {
    unnumbered ??= suppliersOf(ctx.contracts.filter(({ id }) => id === null));
    own ??= suppliersOf(ctx.contracts);
    others ??= suppliersOf(ctx.scope.outside.map(({ contract }) => contract));
    const keys = [code, name === null ? null : normaliseName(name)].filter((key) => key !== null);
    if (keys.some((key) => unnumbered?.has(key))) return false;
    return keys.some((key) => own?.has(key)) || !keys.some((key) => others?.has(key));
  };
}

function suppliersOf(contracts: readonly Contract[]): Set<string> {
  return new Set(
    contracts.flatMap(({ supplierName, supplierCode }) =>
      [supplierCode, supplierName === null ? null : normaliseName(supplierName)].filter(
        (key) => key !== null,
      ),
    ),
  );
}
