import type { Defect } from '../plant';
import { APPLICANT_DEFECTS } from './applicant';
import { DATE_DEFECTS } from './dates';
import { MONEY_DEFECTS } from './money';
import { SUPPLIER_DEFECTS } from './suppliers';
import { USE_DEFECTS } from './uses';

/** Everything that is wrong in the register of the review day. */
export const DEFECTS: readonly Defect[] = [
  ...APPLICANT_DEFECTS,
  ...SUPPLIER_DEFECTS,
  ...DATE_DEFECTS,
  ...MONEY_DEFECTS,
  ...USE_DEFECTS,
];
