import { message } from '../messages';
import { contractCheck, excludes, incomplete } from './about-contract';
import { fees } from './amounts';
import type { Check } from './check';
import { negativeAmounts } from './plain-amounts';

/** The row states a fee on the tax basis chosen (A03); without it the amount cannot be told. */
const ofRows = contractCheck('fee', undefined, (ctx, contract, names) => {
  const { base, contract: stated } = fees(ctx, contract);
  // Invoices and payments never make a fee negative, a cell of the contract may.
  if ([base, stated, contract.incurred].some((fee) => fee !== null && fee < 0))
    return excludes(message('check.fee-negative', names()), 'net');
  if (base !== null || stated !== null) return null;
  const problems = ctx.ledger.contracts?.problems ?? [];
  if (problems.some((p) => p.row === contract.row && p.source === contract.source)) return null;
  if (contract.gross !== null) return incomplete(message('check.fee-net-unknown', names()), 'taxRate');
  return incomplete(message('check.fee-blank', names()), 'net');
});

export const fee: Check = {
  id: 'fee',
  *run(ctx, applied) {
    yield* negativeAmounts(ctx, applied);
    yield* ofRows.run(ctx, applied);
  },
};
