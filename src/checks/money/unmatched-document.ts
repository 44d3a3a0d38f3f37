import {
  bareNumber,
  citedNumbersOf,
  type Invoice,
  type Payment,
  type RowBase,
  type TaxRecord,
} from '../../ledger';
import { message, type Message, type MessageParam } from '../../messages';
import type { AppliedCheck } from '../../policy';
import type { Check } from '../check';
import type { CheckContext } from '../context';
import { byContent } from '../double/content';
import { cite, finding } from '../finding';
import type { Finding } from '../types';
import { FEW, invoiceName, listOf, paymentName, taxRecordName } from './about-documents';
import { sellerOf } from './loose';
import { concernOf } from './party-concern';

/**
 * LG 四（二）1: a document that names no contract of the register, or a tax record without its invoice, backs
 * nothing. One finding for all of a kind, which names them; a contract number in 备注 is a hint and no more.
 */
export const unmatchedDocument: Check = {
  id: 'unmatched-document',
  *run(ctx, applied) {
    if (ctx.contracts.length === 0) return;
    const { invoices, payments, taxRecords } = ctx.ledger;
    const { contractsNamed, isRed, reversedBy } = ctx.documents;
    const concerns = concernOf(ctx);
    const nowhere = (id: string | null): boolean => contractsNamed(id).length === 0;
    const several = (id: string | null): boolean => id !== null && namesSeveral(id, (part) => !nowhere(part));
    const [invoicesOfSeveral, invoicesOfNone] = parted(
      // A red letter stands with its invoice, whichever contract it names.
      (invoices?.rows ?? []).filter(
        (i) => nowhere(i.contractId) && !(isRed(i) && reversedBy(i)) && concerns(sellerOf(i)),
      ),
      (i) => several(i.contractId),
    );
    const [paymentsOfSeveral, paymentsOfNone] = parted(
      (payments?.rows ?? []).filter((p) => nowhere(p.contractId) && concerns({ name: p.payee, code: null })),
      (p) => several(p.contractId),
    );
    yield* ofSeveral(ctx, applied, invoicesOfSeveral, paymentsOfSeveral);
    yield* said(ctx, applied, {
      rows: invoicesOfNone,
      field: 'contractId',
      number: (i) => i.number,
      mentions: (i) => i.mentions,
      one: (i, clause) => {
        const blanks = { where: invoiceName(i), clause };
        return i.contractId === null
          ? message('check.invoice-no-contract', { ...blanks, hint: hintOf(i.mentions) })
          : message('check.invoice-unknown-contract', { ...blanks, contract: i.contractId });
      },
      many: (blanks) => message('check.invoices-unmatched', blanks),
    });
    yield* said(ctx, applied, {
      rows: paymentsOfNone,
      field: 'contractId',
      number: (p) => p.serial,
      mentions: (p) => p.mentions,
      one: (p, clause) => {
        const blanks = { where: paymentName(p), clause };
        return p.contractId === null
          ? message('check.payment-no-contract', { ...blanks, hint: hintOf(p.mentions) })
          : message('check.payment-unknown-contract', { ...blanks, contract: p.contractId });
      },
      many: (blanks) => message('check.payments-unmatched', blanks),
    });
    if (!invoices) return;
    // An invoice that does not count is said to be one; its tax record lacks nothing.
    const listed = [...invoices.rows, ...ctx.ledger.noRecords.invoices.map(({ row }) => row)];
    const known = new Set(listed.flatMap(citedNumbersOf));
    yield* said(ctx, applied, {
      rows: (taxRecords?.rows ?? []).filter(
        (t) => !known.has(bareNumber(t.invoiceNumber)) || t.invoiceNumber === null,
      ),
      field: 'invoiceNumber',
      number: (t) => t.number,
      mentions: () => [],
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

/** As many characters as the numbers of a few contracts have. */
const LONGEST = 120;
/** What stands between the numbers of several contracts in one cell. */
const BETWEEN = /[、,，;；/及和与&+|]+/;

/** Whether a cell is the numbers of several contracts, one after another: spaces and line breaks between them are gone. */
function namesSeveral(cell: string, isKnown: (number: string) => boolean): boolean {
  const known = cell.split(BETWEEN).filter((part) => part !== '' && isKnown(part));
  if (known.length > 1) return true;
  if (cell.length > LONGEST) return false;
  const starts = Array.from(cell, (_, end) => end).find((end) => end > 0 && isKnown(cell.slice(0, end)));
  return (
    starts !== undefined &&
    Array.from(cell, (_, at) => at).some((at) => at >= starts && isKnown(cell.slice(at)))
  );
}

/** Documents whose cell names several contracts: what is whose is for the ledger to say, row by row. */
function* ofSeveral(
  ctx: CheckContext,
  applied: AppliedCheck,
  invoices: readonly Invoice[],
  payments: readonly Payment[],
): Iterable<Finding> {
  yield* said(ctx, applied, {
    rows: invoices,
    field: 'contractId',
    number: (i) => i.number,
    mentions: () => [],
    one: (i, clause) =>
      message('check.invoice-several-contracts', {
        where: invoiceName(i),
        contract: i.contractId ?? '',
        clause,
      }),
    many: ({ count, numbers, clause }) =>
      message('check.invoices-several-contracts', { count, numbers, clause }),
  });
  yield* said(ctx, applied, {
    rows: payments,
    field: 'contractId',
    number: (p) => p.serial,
    mentions: () => [],
    one: (p, clause) =>
      message('check.payment-several-contracts', {
        where: paymentName(p),
        contract: p.contractId ?? '',
        clause,
      }),
    many: ({ count, numbers, clause }) =>
      message('check.payments-several-contracts', { count, numbers, clause }),
  });
}

function parted<Row>(rows: readonly Row[], isFirst: (row: Row) => boolean): [Row[], Row[]] {
  const [first, rest]: [Row[], Row[]] = [[], []];
  for (const row of rows) (isFirst(row) ? first : rest).push(row);
  return [first, rest];
}

interface Unmatched<Row> {
  readonly rows: readonly Row[];
  readonly field: keyof Invoice | keyof Payment | keyof TaxRecord;
  readonly number: (row: Row) => string | null;
  readonly mentions: (row: Row) => readonly string[];
  readonly one: (row: Row, clause: string) => Message;
  readonly many: (blanks: { count: number; numbers: string; hint: MessageParam; clause: string }) => Message;
}

function* said<Row extends RowBase>(
  ctx: CheckContext,
  applied: AppliedCheck,
  { rows, field, number, mentions, one, many }: Unmatched<Row>,
): Iterable<Finding> {
  const clause = cite(applied.clause);
  const sorted = [...rows].sort(byContent);
  const [first, ...others] = sorted;
  if (!first) return;
  const together = others.length > 0;
  const names = sorted.map((row) => {
    const named = mentions(row).join('、');
    return `${number(row) ?? `#${row.row}`}${named === '' ? '' : `【${named}】`}`;
  });
  const hinted = sorted.some((row) => mentions(row).length > 0);
  const hint = hinted ? message('check.remarks-name') : '';
  const count = sorted.length;
  yield finding(ctx, {
    check: applied.check,
    severity: 'warn',
    effect: 'none',
    message: together ? many({ count, numbers: listOf(names, FEW), hint, clause }) : one(first, clause),
    at: together ? { source: first.source, row: null } : first,
    field,
    clause: applied.clause,
  });
}

function hintOf(mentions: readonly string[]): MessageParam {
  return mentions.length === 0 ? '' : message('check.remark-names', { contracts: mentions.join('、') });
}
