import type { Defect } from '../plant';
import { APPLICANT_DEFECTS } from './applicant';
import { DATE_DEFECTS } from './dates';
import { DOCUMENT_DEFECTS } from './documents';
import { DOUBLE_DEFECTS } from './double';
import { IDENTITY_DEFECTS } from './identity';
import { MATERIAL_DEFECTS } from './materials';
import { MONEY_DEFECTS } from './money';
import { PARTY_DEFECTS } from './parties';
import { SUPPLIER_DEFECTS } from './suppliers';
import { USE_DEFECTS } from './uses';

/** Everything that is wrong in the register of the review day. */
export const DEFECTS: readonly Defect[] = [
  ...APPLICANT_DEFECTS,
  ...IDENTITY_DEFECTS,
  ...PARTY_DEFECTS,
  ...SUPPLIER_DEFECTS,
  ...DATE_DEFECTS,
  ...MONEY_DEFECTS,
  ...DOCUMENT_DEFECTS,
  ...USE_DEFECTS,
  ...DOUBLE_DEFECTS,
  ...MATERIAL_DEFECTS,
];
