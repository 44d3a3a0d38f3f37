import type { Ownership } from '../../ledger';
import { WHOLE } from '../../parties';
import { RELATED_THRESHOLDS } from '../../policy';
import type { CheckContext } from '../context';
import { dayOf } from '../dates/settled';
import { likeness } from '../money/about-documents';
import type { Subject } from '../subject';

/** Whether the holding is one in the supplier on a day that counts, and large enough to matter. */
export function isHoldingIn(
  ctx: CheckContext,
  { heldName, heldCode, share, to }: Ownership,
  row: Subject,
): boolean {
  const held = { name: heldName, code: heldCode };
  if (likeness(held, { name: row.supplierName, code: row.supplierCode }) !== 'same') return false;
  const signed = dayOf(ctx, row, 'signed');
  if (to !== null && signed !== null && to < signed) return false;
  return share === null || RELATED_THRESHOLDS.influence.times(WHOLE).lte(share.upper);
}
