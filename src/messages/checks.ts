/** Sentences about findings. */
export const CHECK_MESSAGES = {
} as const;
