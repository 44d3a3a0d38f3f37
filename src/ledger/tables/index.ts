import type { TableKind } from '../types';
import { CONTRACTS } from './contracts';
import { DISPOSITIONS } from './dispositions';
import { INVOICES } from './invoices';
import { APPLICANT, OPTIONS } from './key-value';
import { MATERIALS, PARAMETERS } from './papers';
import { OWNERSHIP, ROLES } from './parties';
import { SUPPLIERS } from './suppliers';
import { PAYMENTS } from './payments';
import { PROJECT_TABLES } from './projects';
import type { TableSpec } from './spec';
import { DEDUCTIONS, TAX_CERTIFICATES, TAX_RECORDS } from './tax';

/** Every table a workbook may hold. Where two fit a header row equally well, the earlier one wins. */
export const TABLES = {
  contracts: CONTRACTS,
  invoices: INVOICES,
  payments: PAYMENTS,
  taxRecords: TAX_RECORDS,
  deductions: DEDUCTIONS,
  taxCertificates: TAX_CERTIFICATES,
  suppliers: SUPPLIERS,
  ownership: OWNERSHIP,
  roles: ROLES,
  applicant: APPLICANT,
  materials: MATERIALS,
  options: OPTIONS,
  parameters: PARAMETERS,
  dispositions: DISPOSITIONS,
  ...PROJECT_TABLES,
} as const satisfies Record<TableKind, TableSpec>;

export { APPLICANT_FIELDS } from './key-value';
