import type { Check } from '../check';

/** Checks that reconcile invoices, payments and tax records with contracts (资金凭证). */
export const MONEY_CHECKS: readonly Check[] = [];
