/** The programmes that the example is about. */
export const SHOWN = ['LGC', 'LGM', 'SZV'] as const;
type Shown = (typeof SHOWN)[number];

/** What the README says of the example, in yuan: the ceiling, and the part that no finding puts at risk. */
export const AMOUNTS: Readonly<Record<Shown, { readonly amount: string; readonly evidenced: string }>> = {
  LGC: { amount: '4624245.28', evidenced: '4005000.00' },
  LGM: { amount: '891000.00', evidenced: '741000.00' },
  SZV: { amount: '9300000.00', evidenced: '5550000.00' },
};

type Intended = readonly [contract: string, check: string, message: string];

/** The flags that the example is there to show: on which contract, by which check, in which sentence. */
export const INTENDED: Readonly<Record<Shown, readonly Intended[]>> = {
  LGC: [
    ['SL-2024-001', 'cycle-year', 'check.service-outside-cycle'],
    ['SL-2024-003', 'invoice', 'check.invoice-outside'],
    ['SL-2024-003', 'invoice', 'check.invoiced-below'],
    ['SL-2024-004', 'related-party', 'check.related-ended'],
    ['SL-2024-005', 'payment', 'check.paid-above'],
    ['SL-2024-006', 'payment', 'check.paid-below'],
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
    ['MX-2025-002', 'service-kind', 'check.other-service'],
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
    ['SL-2026-006', 'unreadable-cell', 'check.unreadable'],
    ['SL-2026-007', 'fee', 'check.fee-negative'],
    ['SL-2026-008', 'signing-window', 'check.signed-late'],
  ],
};

/** Checks of the applicant as a whole, which a company that may apply does not show. */
export const NOT_SHOWN: readonly string[] = [
  'filing-window',
  'applicant-enterprise',
  'applicant-software',
  'applicant-branch',
  'applicant-legal-person',
  'applicant-not-provider',
];
