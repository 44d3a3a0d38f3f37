import type { Contract } from '../ledger';
import { message, type Message } from '../messages';
import type { Check } from './check';
import type { CheckContext } from './context';
import { cite, finding } from './finding';
import { isProject } from './subject';
import { ownPapers, type Rest } from './unknown/rest';

const CHECK = 'redemption';

/**
 * SZV 五 特别提醒: when the voucher is redeemed (stage 兑现) its money rests on invoices, payments and the proof that the
 * service was completed (服务完成证明, named in the row); when it is applied for, on none of them.
 */
export const redemption: Check = {
  id: CHECK,
  rests: [
    lacking('invoices', 'unknown.redemption-invoices', (ctx, c) => ctx.documents.invoicesOf(c)?.length ?? 0),
    lacking('payments', 'unknown.redemption-payments', (ctx, c) => ctx.documents.paymentsOf(c)?.length ?? 0),
    ownPapers('serviceProof', (ctx, subject) => isRedeemed(ctx) && !isProject(subject)),
  ],
  *run(ctx, { clause }) {
    if (!isRedeemed(ctx) || ctx.contracts.length === 0) return;
    const said = message('check.redemption-stage', { clause: cite(clause) });
    yield finding(ctx, { check: CHECK, severity: 'info', effect: 'none', message: said, clause });
  },
};

function isRedeemed(ctx: CheckContext): boolean {
  return ctx.option('docs.stage') === 'redemption';
}

/** Contracts without a document of a kind. */
function lacking(
  table: Rest['table'],
  id: 'unknown.redemption-invoices' | 'unknown.redemption-payments',
  count: (ctx: CheckContext, contract: Contract) => number,
): Rest {
  return {
    table,
    fields: [],
    *blanks(ctx, subject) {
      if (isRedeemed(ctx) && !isProject(subject) && count(ctx, subject) === 0) yield { row: null };
    },
    said: (_ctx, subjects): Message => message(id, { count: subjects.length }),
  };
}
