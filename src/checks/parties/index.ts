import type { Check } from '../check';
import { relatedParty } from './related-party';

/** The checks on related parties (关联方). */
export const PARTIES_CHECKS: readonly Check[] = [relatedParty];

export { figureMessage } from './figure';
export { gapMessages } from './gaps';
export { likeOwnGaps } from './like-own';
export { daysText, factsText, mayText } from './open';
export { judgeTies, profileOf, type JudgedTie } from './tie';
