import type { Check } from '../check';

/** Checks on dates and windows (日期). */
export const DATES_CHECKS: readonly Check[] = [];
