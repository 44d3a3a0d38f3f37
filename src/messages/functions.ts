/** Sentences about custom functions and their errors. */
export const FUNCTION_MESSAGES = {
} as const;
