import { bareNumber, type Contract, type Ledger, type TaxRecord } from '../../ledger';
import { message } from '../../messages';
import { formatYuan, sumFen, ZERO, type Fen } from '../../money';
import { contractCheck, info, type Verdict } from '../about-contract';
import type { CheckContext } from '../context';
import { contentKey } from '../double/content';
import { compareText, idKey, pushTo } from '../grouping';
import { documentName, doubt, likeness, listOf, numbersOf, taxRecordName } from './about-documents';
import { countedInvoices, invoiceParts, type CountedInvoice } from './counted-invoices';
import type { Named } from './loose';
import { nothingPaid, recordFault, type RecordFault } from './tax-record-standing';

/**
 * LG 四（二）1: a tax record bears out one invoice (A36): its amount is the invoice's tax, and its number
 * stands for no other invoice.
 */
export const taxRecordMatch = contractCheck(
  'tax-record-match',
  undefined,
  function* (ctx, contract, names): Iterable<Verdict> {
    const { clause } = names();
    const shared = new Map<string, CountedInvoice[]>();
    for (const invoice of countedInvoices(ctx, contract)) {
      const records = recordsOf(ctx, invoice);
      const fault = faultOf(records, payerTest(ctx, contract, invoice));
      if (fault) {
        const { record, column, value } = fault;
        const where = taxRecordName(record);
        const said = message('check.tax-record-void', {
          where,
          column,
          value,
          invoices: numbersOf([invoice]),
          clause,
        });
        yield doubt(ctx, said, record, fault.field, invoiceParts([invoice]));
        continue;
      }
      const also = records.filter((r) => r.number !== null && citedBy(ctx.ledger, r.number).length > 1);
      for (const { number } of also) pushTo(shared, idKey(number ?? ''), invoice);
      const first = records[0];
      if (also.length > 0 || !first || records.some((r) => r.amount === null)) continue;
      const recorded = sumFen(records.map((r) => r.amount ?? ZERO));
      const taxes = taxesOf(ctx, invoice);
      const [tax] = taxes;
      if (tax === undefined || taxes.some((t) => Math.abs(t - recorded) <= ROUNDING)) continue;
      const said = message('check.tax-record-amount', {
        where: taxRecordName(first),
        invoice: numbersOf([invoice]),
        recorded: formatYuan(recorded),
        tax: formatYuan(tax),
        clause,
      });
      yield { ...info(said, 'amount'), at: first, amount: invoice.amount };
    }
    for (const [number, invoices] of shared) {
      const [invoice] = invoices;
      const record = invoice && recordsOf(ctx, invoice).find((r) => idKey(r.number ?? '') === number);
      if (!record) continue;
      const said = message('check.tax-record-shared', {
        where: documentName(record, null),
        number: record.number ?? '',
        cited: listOf(citedBy(ctx.ledger, number)),
        invoices: numbersOf(invoices),
        clause,
      });
      yield doubt(ctx, said, record, 'number', invoiceParts(invoices));
    }
  },
);

/** What leaves an invoice without any record that stands; null: one does, or there is none at all. */
function faultOf(records: readonly TaxRecord[], mayPay: (name: string) => boolean): RecordFault | null {
  const faults = records.map((record) => recordFault(record, mayPay));
  if (faults.length > 0 && faults.every((fault) => fault !== null)) return faults[0] ?? null;
  return nothingPaid(records.filter((_, i) => faults[i] === null));
}

/** A36 leaves open whose record it is, the seller's or the buyer's; nobody else's bears the invoice out. */
function payerTest(
  { ledger }: CheckContext,
  contract: Contract,
  { rows: [invoice] }: CountedInvoice,
): (name: string) => boolean {
  const parties: readonly Named[] = [
    { name: contract.supplierName, code: contract.supplierCode },
    { name: invoice.sellerName, code: invoice.sellerCode },
    { name: invoice.buyerName, code: invoice.buyerCode },
    ...(ledger.applicant ? [ledger.applicant] : []),
  ];
  return (name) => {
    const known = parties.filter((party) => party.name !== null);
    return known.length < 2 || known.some((party) => likeness({ name, code: null }, party) !== 'other');
  };
}

/** Tax is paid to the fen. */
const ROUNDING = 1;

/** The records of an invoice, each number with each amount once, chosen and ordered by what they say. */
function recordsOf(ctx: CheckContext, { rows: [row] }: CountedInvoice): TaxRecord[] {
  const once = new Map<string, TaxRecord>();
  for (const record of ctx.documents.taxRecordsOf(row) ?? []) {
    const key = `${idKey(record.number ?? '')} ${String(record.amount)}`;
    const known = once.get(key);
    if (!known || contentKey(record) < contentKey(known)) once.set(key, record);
  }
  return [...once].sort(([a], [b]) => compareText(a, b)).map(([, record]) => record);
}

/** The tax that a record may show: the invoice's own, or what its red letters leave of it. */
function taxesOf(ctx: CheckContext, { rows }: CountedInvoice): Fen[] {
  const taxes = rows.map(
    ({ tax, gross, net }) => tax ?? (gross !== null && net !== null ? ((gross - net) as Fen) : null),
  );
  if (taxes.includes(null)) return [];
  const own = sumFen(taxes.map((tax) => tax ?? ZERO));
  const red = sumFen(ctx.documents.redLettersOf(rows[0]).map(({ tax }) => Math.abs(tax ?? 0) as Fen));
  return red === 0 ? [own] : [own, (own - red) as Fen];
}

const cited = new WeakMap<Ledger, ReadonlyMap<string, readonly string[]>>();

/** The invoices that records of one number name. */
function citedBy(ledger: Ledger, number: string): readonly string[] {
  let known = cited.get(ledger);
  if (!known) cited.set(ledger, (known = citations(ledger)));
  return known.get(idKey(number)) ?? [];
}

function citations({ taxRecords, invoices }: Ledger): Map<string, string[]> {
  // Either number of an invoice means it.
  const current = new Map(
    (invoices?.rows ?? []).flatMap(({ number, olderNumber }) =>
      olderNumber === null ? [] : [[bareNumber(olderNumber), bareNumber(number)] as const],
    ),
  );
  const byNumber = new Map<string, Map<string, string>>();
  for (const { number, invoiceNumber } of taxRecords?.rows ?? []) {
    if (number === null || invoiceNumber === null) continue;
    const key = idKey(number);
    let named = byNumber.get(key);
    if (!named) byNumber.set(key, (named = new Map<string, string>()));
    const cited = bareNumber(invoiceNumber);
    named.set(current.get(cited) ?? cited, invoiceNumber);
  }
  return new Map([...byNumber].map(([key, named]) => [key, [...named.values()].sort(compareText)]));
}
