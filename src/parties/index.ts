/** Who controls whom: how each supplier stands to the applicant, by the ownership table. */
export type * from './types';
export { screeningGaps, screenParties, type ScreeningGap } from './screen';
