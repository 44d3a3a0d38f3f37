/** Who is tied to whom: how each supplier stands to the applicant, by the tables of holdings and posts. */
export type * from './types';
export { screeningGaps, screenParties, type ScreeningGap } from './screen';
export { WHOLE } from './graph';
export { CLASS_OF } from './kinds';
export { listed, type Text } from './text';
export { merged } from './span';
