import type { Rule } from '../../rule';
import { yearlyShare } from '../yearly';

/** LG-M 二（三）: 20 % of the year's corpus contracts up to the yearly cap. */
export const m03Rule: Rule = (input) => yearlyShare(input);
