import type { Contract } from '../ledger';
import { message } from '../messages';
import { contractCheck } from './about-contract';
import type { CheckContext } from './context';
import { numbersOf } from './money/about-documents';
import { countedInvoices, invoiceParts, type CountedInvoice } from './money/counted-invoices';
import { taxRests } from './money/document-rests';

/**
 * LG 四（二）1: a tax record (对应税票) for every invoice claimed (A36); the invoices without one are at risk, or
 * not checked where some record does not say which invoice it is of.
 */
export const taxRecord = contractCheck(
  'tax-record',
  ['invoices', 'taxRecords'],
  (ctx, contract, names) => {
    const bare = bareInvoices(ctx, contract);
    if (bare.length === 0 || ctx.ledger.taxRecords?.rows.some((row) => row.invoiceNumber === null))
      return null;
    const said = message('check.tax-record-missing', { ...names(), invoices: numbersOf(bare) });
    return { severity: 'warn', effect: 'risk', message: said, field: 'id', parts: invoiceParts(bare) };
  },
  taxRests(bareInvoices),
);

function bareInvoices(ctx: CheckContext, contract: Contract): CountedInvoice[] {
  return countedInvoices(ctx, contract).filter(
    ({ rows }) => ctx.documents.taxRecordsOf(rows[0])?.length === 0,
  );
}
