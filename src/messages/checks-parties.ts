/** Sentences of the checks on related parties (关联方). */
export const PARTY_CHECK_MESSAGES = {} as const;
