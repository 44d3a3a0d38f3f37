import type { Check } from '../check';

/** Checks on related parties (关联方). */
export const PARTIES_CHECKS: readonly Check[] = [];
