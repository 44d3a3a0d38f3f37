import type { Check } from '../check';
import { contractArithmetic } from './contract-arithmetic';
import { invoiceArithmetic } from './invoice-arithmetic';
import { invoiceDuplicate } from './invoice-duplicate';
import { invoiceItems } from './invoice-items';
import { invoiceNumber } from './invoice-number';
import { invoiceParties } from './invoice-parties';
import { invoiceStanding } from './invoice-standing';
import { noRecord } from './no-record';
import { paymentDuplicate } from './payment-duplicate';
import { paymentParties } from './payment-parties';
import { paymentRefund } from './payment-refund';
import { paymentStanding } from './payment-standing';
import { redLetter } from './red-letter';
import { taxPaper } from './tax-paper';
import { taxRecordMatch } from './tax-record-match';
import { unmatchedDocument } from './unmatched-document';

/** Invoices, payments and tax records reconciled with the contracts they back. */
export const MONEY_CHECKS: readonly Check[] = [
  contractArithmetic,
  invoiceNumber,
  invoiceDuplicate,
  redLetter,
  invoiceArithmetic,
  invoiceParties,
  invoiceStanding,
  invoiceItems,
  paymentDuplicate,
  paymentParties,
  paymentRefund,
  paymentStanding,
  taxRecordMatch,
  taxPaper,
  unmatchedDocument,
  noRecord,
];
