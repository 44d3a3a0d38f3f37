import type { Check } from '../check';

/** Checks on the materials of an application (申报材料). */
export const MATERIALS_CHECKS: readonly Check[] = [];
