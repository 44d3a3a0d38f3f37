/** Sentences of the checks that reconcile invoices, payments and tax records with contracts (资金凭证). */
export const MONEY_CHECK_MESSAGES = {} as const;
