import type { Contract } from '../../ledger';
import { applyRate, maxFen, minFen, ZERO, type Fen } from '../../money';
import {
  fundingSource,
  programmesNamed,
  type ContractProgrammeId,
  type FundingSource,
  type Programme,
} from '../../policy';
import type { CheckContext } from '../context';
import { contractAmount } from '../price';
import { otherFundingOf } from '../double-funding';

/** Whose the other money of a contract is; null: nobody says. */
export function sourceOf({ fundingSource: text }: Contract): FundingSource | null {
  return text === null ? null : fundingSource(text);
}

/**
 * I10: the part of a contract's other money that is what a programme computed beside it pays for the contract, so
 * that the plan does not count it a second time. Named so by 资助来源, claimed for the contract, and no more than
 * the programme's rate of the contract amount: what is above that comes from elsewhere.
 */
export function ownFundingOf(ctx: CheckContext, contract: Contract, payer: ContractProgrammeId): Fen {
  const source = sourceOf(contract);
  if (source?.kind !== 'programme') return ZERO;
  const programme = source.programmes.find(({ id }) => id === payer);
  if (!programme || !isClaimedUnder(contract, payer)) return ZERO;
  return minFen(otherFundingOf(ctx, contract), mostOf(ctx, contract, programme));
}

/** The most that a programme pays for the contract before its caps; 0 where the contract amount is not known. */
export function mostOf(ctx: CheckContext, contract: Contract, { parameters }: Programme): Fen {
  const amount = contractAmount(ctx, contract, ctx.option('amount.basis')) ?? contract.incurred ?? ZERO;
  return applyRate(maxFen(ZERO, amount), parameters.rate('rate'));
}

/** Where 申报项目 says nothing, the contract is open to every programme. */
function isClaimedUnder({ claimedUnder }: Contract, payer: ContractProgrammeId): boolean {
  return claimedUnder === null || programmesNamed(claimedUnder).some(({ id }) => id === payer);
}
