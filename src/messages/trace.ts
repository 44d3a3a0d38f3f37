/** Sentences about the steps of a calculation. */
export const TRACE_MESSAGES = {
} as const;
