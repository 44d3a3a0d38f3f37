import { message } from '../messages';
import { atRisk, contractCheck } from './about-contract';
import { countedInvoices } from './invoice';

/** LG 四（二）1: a tax record (对应税票) for every invoice claimed (A36). */
export const taxRecord = contractCheck('tax-record', ['invoices', 'taxRecords'], (ctx, contract, names) => {
  const invoices = countedInvoices(ctx, ctx.documents.invoicesOf(contract) ?? []);
  const bare = invoices.filter((i) => ctx.documents.taxRecordsOf(i)?.length === 0);
  if (bare.length === 0) return null;
  const numbers = bare.map((i) => i.number ?? `#${i.row}`).join('、');
  return atRisk(message('check.tax-record-missing', { ...names(), invoices: numbers }), 'id');
});
