import type { ProgrammeId } from '../../src/policy';

/** What the README says of the example, in yuan: the ceiling, and the part that no finding puts at risk. */
export const AMOUNTS: Readonly<Record<ProgrammeId, { readonly amount: string; readonly evidenced: string }>> =
  {
    LGC: { amount: '4910217.11', evidenced: '4290971.82' },
    LGM: { amount: '891000.00', evidenced: '741000.00' },
    SZV: { amount: '9300000.00', evidenced: '5550000.00' },
    // 2025: 5,800,000 × 20 % = 1,160,000, capped at 1,000,000; 2026: 1,234,567.89 × 20 % = 246,913.578.
    M03: { amount: '1246913.57', evidenced: '1246913.57' },
    // (650,000 + 500,000) × 20 %.
    M04: { amount: '230000.00', evidenced: '230000.00' },
    // 500,000 + 400,000, as set.
    M05: { amount: '900000.00', evidenced: '900000.00' },
    // 3,600,000 × 5 % + 860,000 × 50 % + 500,000 (1,240,000 × 50 % is above the cap of one sale).
    M07: { amount: '1110000.00', evidenced: '1110000.00' },
    // (560,000 + 340,000) × 30 %, above the floor of 800,000 given in 选项.
    M08: { amount: '270000.00', evidenced: '270000.00' },
    // 4,500,000 × 30 % + 2,000,000 (7,200,000 × 30 % is above the cap of one project).
    M10: { amount: '3350000.00', evidenced: '3350000.00' },
    // 3,000,000 (6,800,000 × 50 % is above the cap of one project) + 1,800,000 as set.
    M11: { amount: '4800000.00', evidenced: '4800000.00' },
    // 3,500,000 + 500,000 (600,000 is above the cap of one milestone).
    M12: { amount: '4000000.00', evidenced: '4000000.00' },
    // The higher of 1,500,000 and 2,600,000.
    M13: { amount: '2600000.00', evidenced: '2600000.00' },
    // (2,600,000 + 320,000) × 30 %.
    M16: { amount: '876000.00', evidenced: '876000.00' },
  };

/** Row by its number, check, message. */
type Intended = readonly [id: string, check: string, message: string];

/** The flags that the example is there to show: on which row, by which check, in which sentence. */
export const INTENDED: Readonly<Record<ProgrammeId, readonly Intended[]>> = {
  LGC: [
    ['SL-2024-001', 'cycle-year', 'check.counted-in-part'],
    ['SL-2024-003', 'invoice', 'check.invoice-outside'],
    ['SL-2024-003', 'invoice', 'check.invoiced-below'],
    ['SL-2024-004', 'related-party', 'check.related-ended'],
    ['SL-2024-005', 'payment', 'check.paid-above'],
    ['SL-2024-006', 'payment', 'check.paid-below-voucher'],
    ['SL-2025-001', 'related-party', 'check.related-owned'],
    ['SL-2025-002', 'supplier-qualified', 'check.admission-expired'],
    ['SL-2025-003', 'payment', 'check.paid-below'],
    ['SL-2025-004', 'supplier-qualified', 'check.supplier-unqualified'],
    ['SL-2025-005', 'use', 'check.use-inference'],
    ['SL-2025-006', 'supplier-qualified', 'check.supplier-unlisted'],
    ['SL-2025-006', 'related-party', 'check.not-screened'],
    ['SL-2025-007', 'tax-record', 'check.tax-record-missing'],
    ['SL-2025-008', 'supplier-qualified', 'check.basis-unproved'],
    ['SL-2025-009', 'invoice', 'check.invoice-missing'],
    ['SL-2025-010', 'payment', 'check.payment-missing'],
    ['SL-2025-011', 'service-kind', 'check.not-claimed'],
  ],
  LGM: [
    ['MX-2025-002', 'invoice', 'check.invoiced-below'],
    ['MX-2025-003', 'related-party', 'check.related-parent'],
    ['MX-2025-004', 'model-qualified', 'check.model-unqualified'],
    ['MX-2025-005', 'model-qualified', 'check.model-doubtful'],
    ['MX-2025-006', 'model-qualified', 'check.model-unqualified'],
    ['MX-2025-007', 'model-qualified', 'check.model-unqualified'],
    ['MX-2025-008', 'related-party', 'check.not-screened'],
    ['MX-2025-009', 'completed-in-cycle', 'check.completed-outside-cycle'],
  ],
  SZV: [
    ['SL-2024-007', 'double-funding', 'check.other-funding'],
    ['SL-2024-008', 'double-funding', 'check.other-funding'],
    ['SL-2025-008', 'double-funding', 'check.other-funding'],
    ['SL-2025-012', 'related-party', 'check.related-common'],
    ['SL-2025-013', 'use', 'check.use-mixed'],
    ['SL-2025-014', 'signing-window', 'check.signed-outside'],
    ['SL-2025-017', 'provider-admitted', 'check.item-unmatched'],
    ['SL-2025-018', 'related-party', 'check.related-controlled'],
    ['SL-2026-001', 'double-funding', 'check.other-funding-above'],
    ['SL-2026-002', 'currency', 'check.currency'],
    ['SL-2026-003', 'contract-floor', 'check.small-contract'],
    ['SL-2026-004', 'use', 'check.use-not-covered'],
    ['SL-2026-005', 'service-overrun', 'check.overrun-part'],
    ['SL-2026-006', 'provider-admitted', 'check.provider-unadmitted'],
    ['SL-2026-006', 'unreadable-cell', 'check.month-settled'],
    ['SL-2026-007', 'fee', 'check.fee-negative'],
    ['SL-2026-008', 'signing-window', 'check.signed-late'],
  ],
  M03: [['YL-2025-003', 'condition', 'check.condition-unmet']],
  M04: [['KF-2025-003', 'condition', 'check.condition-unmet']],
  M05: [['BA-2025-003', 'national-filing', 'check.filing-registration']],
  M07: [],
  M08: [],
  M10: [['SF-2025-003', 'condition', 'check.condition-unmet']],
  M11: [['GG-2025-003', 'condition', 'check.condition-unmet']],
  M12: [['PT-2025-001', 'condition', 'check.condition-unmet']],
  M13: [
    ['YQ-2025-001', 'gets-nothing', 'check.gets-nothing'],
    ['YQ-2025-002', 'condition', 'check.condition-unmet'],
  ],
  M16: [['HD-2025-003', 'condition', 'check.condition-unmet']],
};

/**
 * Checks that neither register shows: those of applicants that may not apply at all, of cells that the
 * project tables have filled in, and questions that these tables leave no room for; of items of invoices, which no list
 * here has, and of a file that is named twice.
 */
export const NOT_SHOWN: readonly string[] = [
  'earlier-cycle',
  'redemption',
  'revised-measures',
  'amount-tax',
  'contract-buyer',
  'contract-lines',
  'contract-status',
  'supplier-status',
  'evidence-file',
  'invoice-items',
  'invoice-standing',
  'no-record',
  'payment-standing',
  'tax-paper',
  'in-force',
  'applicant-answer',
  'applicant-branch',
  'applicant-kind',
  'applicant-legal-person',
  'applicant-name',
  'applicant-seat',
  'measure-year',
  'paper-deadline',
  'programme-unsaid',
  'product-kind',
  'project-amount',
  'project-identity',
  'project-kind',
  'project-year',
  'redemption-evidence',
  'same-matter',
  'selection-limit',
  'shared-file',
  'similar-name',
  'tax-record-match',
  'young-firm',
];
