import type { Contract } from '../ledger';
import { ZERO, type Fen } from '../money';
import type { CheckContext } from './context';
import { feesOf, type Fees } from './fees';
import { projectAmount } from './project';
import { once } from './recalled';
import { isProject, type Subject } from './subject';
import type { EvidencePart } from './types';

/** The fees of a contract, measured once per context. */
export const fees = once((ctx, contract: Contract): Fees => feesOf(ctx, contract));

/** What a finding about a contract puts in play: its base, else the contract amount. */
export function contractAmountOf(ctx: CheckContext, contract: Contract): Fen | null {
  const { base, contract: stated } = fees(ctx, contract);
  return base ?? stated;
}

/** What a finding about a row of either kind puts in play. */
export function amountInPlay(ctx: CheckContext, subject: Subject): Fen | null {
  return isProject(subject) ? projectAmount(ctx.programme, subject) : contractAmountOf(ctx, subject);
}

/** The fees of a contract without parts of its evidence; a document that several parts name goes once. */
export function feesWithout(ctx: CheckContext, contract: Contract, parts: readonly EvidencePart[]): Fees {
  if (parts.length === 0) return fees(ctx, contract);
  const documents = new Map<string, EvidencePart>();
  for (const part of parts) {
    const known = documents.get(part.key);
    if (!known || known.amount < part.amount) documents.set(part.key, part);
  }
  return feesOf(ctx, contract, [...documents.values()]);
}

/** What a row's base loses when parts of its evidence fall away; a project row has no parts. */
export function amountAtRisk(
  ctx: CheckContext,
  subject: Subject,
  parts: readonly EvidencePart[],
): Fen | null {
  if (isProject(subject)) return amountInPlay(ctx, subject);
  const { base } = fees(ctx, subject);
  if (base === null) return contractAmountOf(ctx, subject);
  return (base - (feesWithout(ctx, subject, parts).base ?? ZERO)) as Fen;
}
