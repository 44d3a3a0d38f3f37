import type { Contract } from '../ledger';
import type { Fen } from '../money';
import type { CheckContext } from './context';
import { feesOf, type Fees } from './fees';
import { projectAmount } from './project';
import { isProject, type Subject } from './subject';

const measured = new WeakMap<CheckContext, Map<Contract, Fees>>();

/** The fees of a contract, measured once per context. */
export function fees(ctx: CheckContext, contract: Contract): Fees {
  let known = measured.get(ctx);
  if (!known) measured.set(ctx, (known = new Map<Contract, Fees>()));
  let found = known.get(contract);
  if (!found) known.set(contract, (found = feesOf(ctx, contract)));
  return found;
}

/** What a finding about a contract puts in play: its base, else the contract amount. */
export function contractAmountOf(ctx: CheckContext, contract: Contract): Fen | null {
  const { base, contract: stated } = fees(ctx, contract);
  return base ?? stated;
}

/** What a finding about a row of either kind puts in play. */
export function amountInPlay(ctx: CheckContext, subject: Subject): Fen | null {
  return isProject(subject) ? projectAmount(ctx.programme, subject) : contractAmountOf(ctx, subject);
}
