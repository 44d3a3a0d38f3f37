import type { TableKind } from '../../../src/ledger';

/** The tables of the review register, in the order of its sheets. */
export const REVIEW_KINDS = [
  'applicant',
  'contracts',
  'invoices',
  'payments',
  'taxRecords',
  'suppliers',
  'ownership',
  'roles',
  'materials',
  'options',
] as const satisfies readonly TableKind[];
export type ReviewKind = (typeof REVIEW_KINDS)[number];

/** Cells of a line by field; absent is blank. Dates are ISO text. */
export type Cells = Readonly<Record<string, string | number>>;

/** A line with a name of its own, so that a defect finds it wherever it stands. */
export interface ReviewRow {
  readonly key: string;
  readonly cells: Cells;
}

/** Every table of the register by kind. */
export type ReviewRegister = Readonly<Record<ReviewKind, readonly ReviewRow[]>>;
