import type { Ownership } from '../../ledger';
import type { LocalText, Message } from '../../messages';
import type { AppliedCheck } from '../../policy';
import type { CheckContext } from '../context';
import { cite, finding, rowName, supplierName } from '../finding';
import { documentName } from '../money/about-documents';
import { subjectId, subjectsOf } from '../subject';
import type { Finding } from '../types';
import { isHoldingIn } from './holding-in';
import { isOut } from './own-holders';

interface Blanks {
  readonly row: LocalText;
  readonly where: LocalText | Message;
  readonly holder: string;
  readonly supplier: string | LocalText;
  readonly clause: string;
}

/** Puts at risk every row whose supplier has one of these holders, of whom it is open who they are. */
export function* holderDoubts(
  ctx: CheckContext,
  { check, clause }: AppliedCheck,
  holdings: readonly Ownership[],
  say: (blanks: Blanks) => Message,
): Iterable<Finding> {
  if (holdings.length === 0) return;
  for (const subject of subjectsOf(ctx)) {
    const held = holdings.find((holding) => isHoldingIn(ctx, holding, subject));
    if (!held || isOut(ctx, subject)) continue;
    const said = say({
      row: rowName(subject, subjectId(subject)),
      where: documentName(held, null),
      holder: held.holderName ?? '',
      supplier: supplierName(subject),
      clause: cite(clause),
    });
    yield finding(ctx, {
      check,
      severity: 'warn',
      effect: 'risk',
      message: said,
      contract: subject,
      at: held,
      field: 'holderName',
      clause,
    });
  }
}
