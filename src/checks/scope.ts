import type { Contract } from '../ledger';
import { programmesNamed, type Programme } from '../policy';
import { classifyUse } from './use-words';

/** Contracts addressed to a programme, and those that are not, with what says so. */
export interface ScopedContracts {
  readonly inside: readonly Contract[];
  readonly outside: readonly { readonly contract: Contract; readonly by: 'claimedUnder' | 'use' }[];
}

/**
 * One register often holds compute and model contracts of several years together. A contract that
 * names the programmes it is meant for (申报项目) is looked at by those alone; one that does not, but
 * whose use (用途) clearly buys the other kind of service, is not addressed to this programme either.
 * Neither is a defect. A contract that does not say stays in.
 */
export function inScope(contracts: readonly Contract[], programme: Programme): ScopedContracts {
  const inside: Contract[] = [];
  const outside: { contract: Contract; by: 'claimedUnder' | 'use' }[] = [];
  for (const contract of contracts) {
    const by = excludedBy(contract, programme);
    if (by === null) inside.push(contract);
    else outside.push({ contract, by });
  }
  return { inside, outside };
}

/** Whether a contract is one that the programme looks at. */
export function isAddressed(contract: Contract, programme: Programme): boolean {
  return excludedBy(contract, programme) === null;
}

function excludedBy({ claimedUnder, use }: Contract, programme: Programme): 'claimedUnder' | 'use' | null {
  const named = claimedUnder === null ? [] : programmesNamed(claimedUnder);
  if (named.length > 0) return named.some((p) => p.id === programme.id) ? null : 'claimedUnder';
  const kind = programme.contractsAre;
  return use !== null && kind !== null && buysOtherKind(use, kind) ? 'use' : null;
}

function buysOtherKind(use: string, kind: 'compute' | 'model'): boolean {
  const { kinds } = classifyUse(use);
  const compute = COMPUTE.some((k) => kinds.has(k));
  if (kind === 'compute') return kinds.has('model') && !compute;
  return compute && !kinds.has('model');
}

const COMPUTE = ['training', 'verification', 'inference', 'production'] as const;
