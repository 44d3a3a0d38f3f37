import { message } from '../messages';
import { contractCheck } from './about-contract';
import { numbersOf } from './money/about-documents';
import { countedInvoices, invoiceParts } from './money/counted-invoices';

/** LG 四（二）1: a tax record (对应税票) for every invoice claimed (A36); the invoices without one are at risk. */
export const taxRecord = contractCheck('tax-record', ['invoices', 'taxRecords'], (ctx, contract, names) => {
  const bare = countedInvoices(ctx, contract).filter(
    ({ rows }) => ctx.documents.taxRecordsOf(rows[0])?.length === 0,
  );
  if (bare.length === 0) return null;
  const said = message('check.tax-record-missing', { ...names(), invoices: numbersOf(bare) });
  return { severity: 'warn', effect: 'risk', message: said, field: 'id', parts: invoiceParts(bare) };
});
