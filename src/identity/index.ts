/** Who and what is named: credit codes, legal names and invoice numbers, and what is wrong with them. */
export {
  invoiceKey,
  invoiceNumberProblem,
  isDigitalInvoice,
  type InvoiceNumberProblem,
  type InvoiceReference,
} from './invoice-number';
export { normaliseName } from './name';
export { normaliseCode, plainText } from './text';
