import { isDenied, readCertificate, type CertificateReading } from '../identity';
import type { Supplier } from '../ledger';

/**
 * What the cells of a supplier say of its certificates. Every check that asks for one reads it here, so
 * that 办理中 means the same everywhere: there is no certificate.
 */

/** The telecom licence IDC/ISP of the ministry (LGC 三（二）2（2）, SZP 四（二）1). */
export function licenceOf({ licence }: Pick<Supplier, 'licence'>): CertificateReading {
  return readCertificate(licence, 'licence');
}

/** The filing of a generative AI service with the national regulator (LGM 三（二）2（1）, LG-M 三（五）). */
export function filingOf({ filingNumber }: { readonly filingNumber: string | null }): CertificateReading {
  return readCertificate(filingNumber, 'filing');
}

/** The admission as a voucher provider: a batch, or a mark that it was admitted. */
export function admissionOf({ batch }: Pick<Supplier, 'batch'>): CertificateReading {
  return hasBatch({ batch }) ? ADMITTED : readCertificate(batch, 'admission');
}

/** Whether the row names its batches, as the ledger reads them: 1, or 1、3. */
export function hasBatch({ batch }: Pick<Supplier, 'batch'>): boolean {
  return batch !== null && /^\d+(?:、\d+)*$/.test(batch);
}

export function isAdmitted(supplier: Pick<Supplier, 'batch'>): boolean {
  return admissionOf(supplier).says === 'given';
}

/** The rows that say that the provider is admitted; where none does, those that may be meant to. */
export function admittedAmong(rows: readonly Supplier[]): readonly Supplier[] {
  const admitted = rows.filter(isAdmitted);
  return admitted.length > 0 ? admitted : rows.filter((s) => admissionOf(s).says === 'unclear');
}

/** A number or a mark that stands in the cell, rightly or not understood. */
export function mayBeGiven(reading: CertificateReading): boolean {
  return reading.says !== 'blank' && reading.says !== 'other' && !isDenied(reading);
}

const ADMITTED: CertificateReading = { says: 'given', paper: null };
