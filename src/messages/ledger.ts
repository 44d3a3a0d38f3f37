/** Sentences about reading cells and tables. */
export const LEDGER_MESSAGES = {
} as const;
