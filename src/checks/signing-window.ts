import { formatDate, type DateWindow } from '../calendar';
import type { Contract } from '../ledger';
import { message } from '../messages';
import { sideOf, windowText } from '../policy';
import { contractCheck, excludes, incomplete } from './about-contract';
import { batchOf, earliestStart } from './batches';
import type { CheckContext } from './context';
import { columnName } from './finding';

const FIELD = 'signed';

/**
 * SZV 三（二）注: signed inside the window of the provider's batch, both ends inclusive, and not after
 * the application itself (A28).
 */
export const signingWindow = contractCheck(
  'signing-window',
  undefined,
  (ctx, contract, names) => {
    const column = columnName(contract.source, FIELD);
    const { signed } = contract;
    if (signed === null) {
      return isUnread(ctx, contract)
        ? null
        : incomplete(message('check.signed-blank', { ...names(), column }), FIELD);
    }
    const window = windowOf(ctx, contract);
    const params = () => ({ ...names(), column, date: formatDate(signed) });
    if (sideOf(window, signed) !== 'inside') {
      const batch = batchOf(ctx, contract)?.batch ?? '?';
      return excludes(
        message('check.signed-outside', { ...params(), window: windowText(window), batch }),
        FIELD,
      );
    }
    if (ctx.option('sz.signBySubmission') === 'true' && signed > ctx.submitted) {
      return excludes(
        message('check.signed-late', { ...params(), submitted: formatDate(ctx.submitted) }),
        FIELD,
      );
    }
    return null;
  },
  (ctx) => ctx.ledger.contracts?.has(FIELD) ?? false,
);

function windowOf(ctx: CheckContext, contract: Contract): DateWindow {
  const start = batchOf(ctx, contract)?.start ?? earliestStart(ctx);
  return { start, end: ctx.programme.parameters.date('contractEnd') };
}

/** A cell that could not be read is reported as such, not as blank as well. */
function isUnread(ctx: CheckContext, { row, source }: Contract): boolean {
  const problems = ctx.ledger.contracts?.problems ?? [];
  return problems.some((p) => p.row === row && p.source === source && p.field === FIELD);
}
