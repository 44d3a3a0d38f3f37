/** Sentences about who controls whom. */
export const PARTY_MESSAGES = {} as const;
