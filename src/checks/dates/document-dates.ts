import { addMonths, formatDate, type CivilDate } from '../../calendar';
import type { Contract, Invoice, Payment, RowBase, TaxRecord } from '../../ledger';
import { message } from '../../messages';
import { contractCheck, info, warning, type Names, type Verdict } from '../about-contract';
import type { CheckContext } from '../context';
import { byContent } from '../double/content';
import { compareText } from '../grouping';
import { doubt, listOf } from '../money/about-documents';
import { countedInvoices, invoiceParts } from '../money/counted-invoices';
import { countedPayments, paymentParts } from '../money/payment-parts';
import { tableColumn } from '../table-column';
import { daysOf } from './months';

/** Months by which an invoice may come before the service without anyone asking why. */
const EARLY_MONTHS = 6;

/**
 * LG 四（二）1: the dates of invoices, payments and tax records beside those of their contract. Only
 * documents that count are looked at; one outside the cycle year has been said to be so.
 */
export const documentDates = contractCheck(
  'document-dates',
  ['invoices', 'payments', 'taxRecords'],
  function* (ctx, contract, names): Iterable<Verdict> {
    const invoices = countedInvoices(ctx, contract);
    const payments = countedPayments(ctx, contract);
    if (invoices.length === 0 && payments.length === 0) return;
    const dated = invoices.map((counted) => ({ row: counted.rows[0], day: counted.rows[0].issued, counted }));
    yield* invoiceVerdicts(ctx, contract, names, dated);
    yield* paymentVerdicts(ctx, contract, names, dated, payments);
    yield* taxVerdicts(ctx, names, dated);
  },
);

/** A document and its date, null when it states none. */
interface Dated<Row extends RowBase> {
  readonly row: Row;
  readonly day: CivilDate | null;
}
interface DatedInvoice extends Dated<Invoice> {
  readonly counted: ReturnType<typeof countedInvoices>[number];
}

function* invoiceVerdicts(
  ctx: CheckContext,
  contract: Contract,
  names: () => Names,
  invoices: readonly DatedInvoice[],
): Iterable<Verdict> {
  const parts = (of: readonly DatedInvoice[]) => invoiceParts(of.map(({ counted }) => counted));
  const late = invoices.filter(({ day }) => day !== null && day > ctx.submitted);
  if (isSome(late)) {
    const params = { ...names(), documents: namesOf(late), submitted: formatDate(ctx.submitted) };
    yield doubt(ctx, message('check.invoice-after-filing', params), first(late), 'issued', parts(late));
  }
  const signed = signingDay(ctx, contract);
  const early = invoices.filter(({ day }) => isBefore(day, signed));
  if (signed !== null && isSome(early)) {
    const params = { ...names(), documents: namesOf(early), signed: formatDate(signed) };
    yield at(warning(message('check.invoice-before-signing', params), 'issued'), early);
  }
  const start = contract.serviceStart;
  if (start === null) return;
  const far = invoices.filter(
    ({ day }) => !isBefore(day, signed) && isBefore(day, addMonths(start, -EARLY_MONTHS)),
  );
  if (isSome(far)) {
    const column = tableColumn(contract.source, 'serviceStart');
    const params = { ...names(), documents: namesOf(far), column, start: formatDate(start) };
    yield at(info(message('check.invoice-long-before', params), 'issued'), far);
  }
}

function* paymentVerdicts(
  ctx: CheckContext,
  contract: Contract,
  names: () => Names,
  invoices: readonly Dated<Invoice>[],
  counted: readonly Payment[],
): Iterable<Verdict> {
  const payments = counted.map((row): Dated<Payment> => ({ row, day: row.paid }));
  const parts = (of: readonly Dated<Payment>[]) =>
    paymentParts(
      ctx,
      contract,
      of.map(({ row }) => row),
    );
  const late = payments.filter(({ day }) => day !== null && day > ctx.submitted);
  if (isSome(late)) {
    const params = { ...names(), documents: namesOf(late), submitted: formatDate(ctx.submitted) };
    yield doubt(ctx, message('check.payment-after-filing', params), first(late), 'paid', parts(late));
  }
  const signed = signingDay(ctx, contract);
  const early = payments.filter(({ day }) => isBefore(day, signed));
  if (signed !== null && isSome(early)) {
    const params = { ...names(), documents: namesOf(early), signed: formatDate(signed) };
    yield at(warning(message('check.payment-before-signing', params), 'paid'), early);
  }
  const invoiced = earliest(invoices);
  const advance = payments.filter(({ day }) => !isBefore(day, signed) && isBefore(day, invoiced));
  if (invoiced !== null && isSome(advance)) {
    const params = { ...names(), documents: namesOf(advance), date: formatDate(invoiced) };
    yield at(info(message('check.payment-before-invoice', params), 'paid'), advance);
  }
}

/** A tax record follows its invoice, and is there when the application is made. */
function* taxVerdicts(
  ctx: CheckContext,
  names: () => Names,
  invoices: readonly DatedInvoice[],
): Iterable<Verdict> {
  const pairs = invoices.flatMap(({ row, day, counted }) =>
    (ctx.documents.taxRecordsOf(row) ?? []).map((tax) => ({
      row: tax,
      day: tax.issued,
      invoiced: day,
      counted,
    })),
  );
  const early = pairs.filter(({ day, invoiced }) => isBefore(day, invoiced));
  if (isSome(early)) {
    const said = message('check.tax-record-before-invoice', { ...names(), documents: namesOf(early) });
    yield at(warning(said, 'issued'), early);
  }
  // Where the day of the application is not stated, the record may still come in time or be asked for.
  const submitted = ctx.ledger.applicant?.submitted ?? null;
  const late = pairs.filter(({ day }) => isBefore(submitted, day));
  if (submitted === null || !isSome(late)) return;
  const inTime = new Set(pairs.filter(({ day }) => !isBefore(submitted, day)).map(({ counted }) => counted));
  const missed = [...new Set(late.map(({ counted }) => counted))].filter((invoice) => !inTime.has(invoice));
  const params = { ...names(), documents: namesOf(late), submitted: formatDate(submitted) };
  const said = message('check.tax-record-after-filing', params);
  yield doubt(ctx, said, first(late), 'issued', invoiceParts(missed));
}

/**
 * The day from which documents are in order. A contract signed after its service began, or after the
 * application, is asked about for that; its documents are then no further matter.
 */
function signingDay(ctx: CheckContext, contract: Contract): CivilDate | null {
  const signed = daysOf(ctx.ledger, contract, 'signed')?.start ?? null;
  const { serviceStart } = contract;
  if (signed === null || signed > ctx.submitted) return null;
  return serviceStart !== null && signed > serviceStart ? null : signed;
}

function isBefore(day: CivilDate | null, other: CivilDate | null): boolean {
  return day !== null && other !== null && day < other;
}

function earliest(rows: readonly Dated<RowBase>[]): CivilDate | null {
  const days = rows.flatMap(({ day }) => day ?? []);
  return days.length === 0 ? null : days.reduce((a, b) => (b < a ? b : a));
}

type Some<T> = readonly [T, ...T[]];

function isSome<T>(rows: readonly T[]): rows is Some<T> {
  return rows.length > 0;
}

type Document = Invoice | Payment | TaxRecord;

/** The earliest of several documents, whatever the order of the rows: where the finding points. */
function first(rows: Some<Dated<Document>>): Document {
  return [...rows].sort(byDay)[0]?.row ?? rows[0].row;
}

function byDay(a: Dated<Document>, b: Dated<Document>): number {
  return (
    (a.day ?? 0) - (b.day ?? 0) ||
    compareText(statedNumber(a.row) ?? '', statedNumber(b.row) ?? '') ||
    byContent(a.row, b.row)
  );
}

function at(verdict: Verdict, rows: Some<Dated<Document>>): Verdict {
  return { ...verdict, at: first(rows) };
}

/** 25440… (2025-08-20), 25440… (2025-09-01). */
function namesOf(rows: readonly Dated<Document>[]): string {
  return listOf(
    [...rows]
      .sort(byDay)
      .map(({ row, day }) => (day === null ? numberOf(row) : `${numberOf(row)} (${formatDate(day)})`)),
  );
}

function numberOf(row: Document): string {
  return statedNumber(row) ?? `#${row.row}`;
}

function statedNumber(row: Document): string | null {
  return 'serial' in row ? row.serial : row.number;
}
