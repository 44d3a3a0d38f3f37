import type { Check } from '../check';
import { doubleClaim } from './double-claim';
import { enteredTwice } from './entered-twice';

/** Checks on money claimed twice (重复申报). */
export const DOUBLE_CHECKS: readonly Check[] = [doubleClaim, enteredTwice];
