/** Who and what is named: credit codes, legal names and invoice numbers, and what is wrong with them. */
export { headOfficeName, legalPersonName } from './branch';
export {
  isDenied,
  readCertificate,
  type CertificateReading,
  type NumberedCertificate,
  type OtherPaper,
} from './certificate';
export { creditCodeCorrections, likelyCorrection, type Correction } from './corrections';
export {
  creditCodeCheck,
  isCreditCode,
  isDamagedCode,
  isScientific,
  organisationCheck,
  readCreditCode,
  type CreditCodeReading,
  type CreditCodeRule,
} from './credit-code';
export {
  invoiceKey,
  invoiceNumberProblem,
  isDigitalInvoice,
  type InvoiceNumberProblem,
  type InvoiceReference,
} from './invoice-number';
export { normaliseName } from './name';
export { kindsAgree, readUnitKind, unitKindOfName, type UnitKind } from './unit-kind';
export { isShortFor, significantPart, SimilarNames } from './similar';
export { normaliseCode, plainText } from './text';
