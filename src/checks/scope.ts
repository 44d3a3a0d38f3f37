import type { Contract } from '../ledger';
import { classifyUse } from './use-words';

/** Contracts of one kind of service, and those of the other kind. */
export interface ScopedContracts {
  readonly inside: readonly Contract[];
  readonly outside: readonly Contract[];
}

/**
 * One register often holds compute and model contracts together. A contract whose use (用途) says
 * clearly that it buys the other kind of service is not a defect, only not addressed to this
 * programme. A contract that does not say stays in.
 */
export function inScope(contracts: readonly Contract[], kind: 'compute' | 'model'): ScopedContracts {
  const inside: Contract[] = [];
  const outside: Contract[] = [];
  for (const contract of contracts) (buysOtherKind(contract.use, kind) ? outside : inside).push(contract);
  return { inside, outside };
}

function buysOtherKind(use: string | null, kind: 'compute' | 'model'): boolean {
  if (use === null) return false;
  const said = classifyUse(use);
  const compute = said.training || said.verification || said.inference || said.production;
  return kind === 'compute' ? said.model && !compute : compute && !said.model;
}
