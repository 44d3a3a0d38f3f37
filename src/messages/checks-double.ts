/** Sentences of the checks on money claimed twice (重复申报). */
export const DOUBLE_CLAIM_MESSAGES = {} as const;
