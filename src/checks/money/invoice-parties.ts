import type { Invoice } from '../../ledger';
import { message, type Message } from '../../messages';
import { contractCheck, type Verdict } from '../about-contract';
import { companyName, documentName, doubt, likeness, numbersOf } from './about-documents';
import { countedInvoices, invoiceParts, type CountedInvoice } from './counted-invoices';
import { sellerOf, type Named } from './loose';

/**
 * LG 二（二）、四（二）1: the applicant bought from the contract's own supplier (A34), so that is whom its invoices
 * name. An invoice that names others counts, as the tables cannot tell a slip from a stranger's fee, but its
 * money is at risk.
 */
export const invoiceParties = contractCheck(
  'invoice-parties',
  undefined,
  function* (ctx, contract, names): Iterable<Verdict> {
    const counted = countedInvoices(ctx, contract);
    if (counted.length === 0) return;
    const { clause } = names();
    const { applicant } = ctx.ledger;
    const supplier: Named = { name: contract.supplierName, code: contract.supplierCode };
    const said = function* (
      named: (row: Invoice) => Named,
      expected: Named,
      field: keyof Invoice,
      say: (blanks: Blanks, person: boolean) => Message,
    ): Iterable<Verdict> {
      for (const { found, person, invoices } of strangers(counted, named, expected)) {
        const [first] = invoices;
        if (!first) continue;
        const [row] = first.rows;
        const blanks = {
          where: documentName(row, null),
          invoices: numbersOf(invoices),
          found: companyName(found),
          expected: companyName(expected),
          clause,
        };
        yield doubt(ctx, say(blanks, person), row, field, invoiceParts(invoices));
      }
    };
    yield* said(sellerOf, supplier, 'sellerName', (blanks, person) =>
      person ? message('check.invoice-seller-branch', blanks) : message('check.invoice-seller', blanks),
    );
    if (!applicant) return;
    yield* said(buyerOf, applicant, 'buyerName', (blanks, person) =>
      person ? message('check.invoice-buyer-branch', blanks) : message('check.invoice-buyer', blanks),
    );
  },
);

type Blanks = Readonly<Record<'invoices' | 'found' | 'expected' | 'clause', string>> & {
  readonly where: ReturnType<typeof documentName>;
};

function buyerOf({ buyerName, buyerCode }: Invoice): Named {
  return { name: buyerName, code: buyerCode };
}

interface Stranger {
  readonly found: Named;
  readonly person: boolean;
  readonly invoices: readonly CountedInvoice[];
}

/** The companies other than the one expected, each with its invoices: one remark for each company. */
function strangers(
  counted: readonly CountedInvoice[],
  named: (row: Invoice) => Named,
  expected: Named,
): Stranger[] {
  const groups = new Map<string, { found: Named; person: boolean; invoices: CountedInvoice[] }>();
  for (const invoice of counted) {
    for (const row of invoice.rows) {
      const found = named(row);
      const like = likeness(found, expected);
      if (like === 'same' || like === 'unknown') continue;
      const key = companyName(found);
      const group = groups.get(key);
      if (!group) groups.set(key, { found, person: like === 'person', invoices: [invoice] });
      else if (group.invoices.at(-1) !== invoice) group.invoices.push(invoice);
    }
  }
  return [...groups.values()];
}
