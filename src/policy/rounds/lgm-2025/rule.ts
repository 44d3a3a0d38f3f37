import type { Rule } from '../../rule';
import { pooledSubsidy } from '../pooled';

/** LGM 二（二）: 30 % of the completed contract amounts up to the yearly cap; no floor. */
export const lgmRule: Rule = (input) => pooledSubsidy(input);
