import type { Check } from '../check';
import { contractArithmetic } from './contract-arithmetic';
import { invoiceArithmetic } from './invoice-arithmetic';
import { invoiceDuplicate } from './invoice-duplicate';
import { invoiceNumber } from './invoice-number';
import { invoiceParties } from './invoice-parties';
import { paymentDuplicate } from './payment-duplicate';
import { paymentParties } from './payment-parties';
import { paymentRefund } from './payment-refund';
import { redLetter } from './red-letter';
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
  paymentDuplicate,
  paymentParties,
  paymentRefund,
  taxRecordMatch,
  unmatchedDocument,
];
