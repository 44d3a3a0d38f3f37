import type { Check } from '../check';
import { beforeMeasures } from './before-measures';
import { contractDates } from './contract-dates';
import { documentDates } from './document-dates';
import { earlierCycle } from './earlier-cycle';
import { measureYear } from './measure-year';
import { paperDeadline } from './paper-deadline';
import { revisedMeasures } from './revised-measures';
import { youngFirm } from './young-firm';

/** Checks on dates and windows (日期). */
export const DATES_CHECKS: readonly Check[] = [
  contractDates,
  documentDates,
  beforeMeasures,
  paperDeadline,
  youngFirm,
  measureYear,
  earlierCycle,
  revisedMeasures,
];
