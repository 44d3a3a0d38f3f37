/** Sentences of the checks on credit codes and names (主体身份). */
export const IDENTITY_MESSAGES = {} as const;
