import type { Check } from '../check';
import { doubleClaim } from './double-claim';
import { enteredTwice } from './entered-twice';
import { evidenceFile } from './evidence-file';
import { otherMoney } from './other-money';
import { programmeUnsaid } from './programme-unsaid';
import { sameMatter } from './same-matter';
import { sharedProject } from './shared-project';
import { voucherBeside } from './voucher-beside';
import { voucherHolder } from './voucher-holder';
import { voucherRedeemed } from './voucher-redeemed';

/** Checks on money claimed twice (重复申报). */
export const DOUBLE_CHECKS: readonly Check[] = [
  enteredTwice,
  doubleClaim,
  sameMatter,
  sharedProject,
  programmeUnsaid,
  voucherBeside,
  voucherRedeemed,
  voucherHolder,
  otherMoney,
  evidenceFile,
];
