import type { Check } from '../check';
import { amountTax } from './amount-tax';
import { contractBuyer } from './contract-buyer';
import { contractLines } from './contract-lines';
import { contractStatus } from './contract-status';
import { supplierStatus } from './supplier-status';

/** Checks on contracts as a ledger keeps them. */
export const LEDGER_CHECKS: readonly Check[] = [
  contractStatus,
  contractBuyer,
  supplierStatus,
  amountTax,
  contractLines,
];
