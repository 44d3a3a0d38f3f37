import type { Check } from '../check';

/** Checks on credit codes and names (主体身份). */
export const IDENTITY_CHECKS: readonly Check[] = [];
