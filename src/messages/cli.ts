/** Sentences about the command line. */
export const CLI_MESSAGES = {
} as const;
