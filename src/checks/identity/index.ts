import type { Check } from '../check';
import { branchOffice } from './branch-office';
import { creditCode } from './credit-code';
import { nameCode } from './name-code';
import { similarName } from './similar-name';

/** Checks on credit codes and names (主体身份). */
export const IDENTITY_CHECKS: readonly Check[] = [creditCode, nameCode, similarName, branchOffice];
