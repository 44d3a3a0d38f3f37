import type { Check } from '../check';

/** Checks on money claimed twice (重复申报). */
export const DOUBLE_CHECKS: readonly Check[] = [];
