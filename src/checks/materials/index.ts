import type { Check } from '../check';
import { contractContent } from './contract-content';
import { materialKind } from './material-kind';
import { materialUnsigned, materialUnstamped } from './material-marks';
import { materialMissing } from './material-missing';
import { redemptionEvidence } from './redemption-evidence';
import { sharedFile } from './shared-file';

/** Checks on the materials of an application (申报材料). */
export const MATERIALS_CHECKS: readonly Check[] = [
  materialMissing,
  materialUnstamped,
  materialUnsigned,
  materialKind,
  contractContent,
  redemptionEvidence,
  sharedFile,
];
