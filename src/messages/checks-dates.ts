/** Sentences of the checks on dates and windows (日期). */
export const DATE_CHECK_MESSAGES = {} as const;
