import { legalPersonName, normaliseName } from '../../identity';
import type { Applicant, Contract, Supplier } from '../types';
import { ContractNumbers } from './remark';

/** A company by the name and code it goes by. */
export interface Party {
  readonly name: string | null;
  readonly code: string | null;
}

/** What records as they come are held against: who claims, from whom it buys, and under which contracts. */
export class RegisterFacts {
  readonly numbers: ContractNumbers;
  private readonly suppliers = new Map<string, Contract[]>();

  constructor(
    readonly applicant: Party | null,
    private readonly contracts: readonly Contract[],
    private readonly listed: readonly Supplier[] = [],
  ) {
    this.numbers = new ContractNumbers(contracts.map(({ id }) => id));
    for (const contract of contracts) {
      if (contract.supplierName === null) continue;
      const key = legalPersonName(contract.supplierName);
      const own = this.suppliers.get(key);
      if (own) own.push(contract);
      else this.suppliers.set(key, [contract]);
    }
  }

  /** Whether a party of a document is the applicant; unknown where either is not named. */
  isApplicant({ name, code }: Party): boolean {
    const { applicant } = this;
    if (!applicant) return false;
    if (code !== null && applicant.code !== null && code === applicant.code) return true;
    return name !== null && applicant.name !== null && normaliseName(name) === normaliseName(applicant.name);
  }

  /** The contracts whose supplier, or a branch of it, goes by the name. */
  contractsOf(supplier: string | null): readonly Contract[] {
    return supplier === null ? NONE : (this.suppliers.get(legalPersonName(supplier)) ?? NONE);
  }

  /** The companies that the register knows: as folded, as written. */
  companies(): ReadonlyMap<string, string> {
    const names = [
      this.applicant?.name ?? null,
      ...this.contracts.map(({ supplierName }) => supplierName),
      ...this.listed.map(({ name }) => name),
    ];
    return new Map(names.flatMap((name) => (name === null ? [] : [[normaliseName(name), name] as const])));
  }
}
const NONE: readonly Contract[] = [];

export function factsOf(
  applicant: Applicant | undefined,
  contracts: readonly Contract[],
  suppliers: readonly Supplier[],
): RegisterFacts {
  return new RegisterFacts(applicant ?? null, contracts, suppliers);
}
