import { anniversary, type CivilDate } from '../../calendar';
import type { Contract, Invoice, Ledger, Payment, Supplier } from '../../ledger';
import {
  MATERIALS,
  PROVIDER_ADMISSION,
  type MaterialCondition,
  type MaterialProgramme,
  type MaterialStage,
} from '../../policy';
import { validityGap } from '../admission';
import type { CheckContext } from '../context';
import { countedInvoices } from '../money/counted-invoices';
import { filingOf, mayBeGiven } from '../certificate';
import { isRecognised } from '../supplier-qualified';

/** What decides which documents a claim needs. */
export interface MaterialFacts {
  readonly programme: MaterialProgramme;
  readonly ledger: Ledger;
  /** The day of the application: 上年度, 近两年 and 近三个月 are counted back from it. */
  readonly submitted: CivilDate;
  readonly stage: MaterialStage;
  /** The contracts that count: only they need documents. */
  readonly contracts: readonly Contract[];
  /** Null where the suppliers, invoices or payments table is not given. */
  suppliersOf(contract: Contract): readonly Supplier[] | null;
  invoicesOf(contract: Contract): readonly Invoice[] | null;
  paymentsOf(contract: Contract): readonly Payment[] | null;
  /** Whether the supplier is an admitted voucher provider, as LGC 三（二）2（1） asks; null: not known. */
  isAdmitted(contract: Contract): boolean | null;
}

/** The facts of a programme's claim; null where its documents list no materials (the articles of LG-M). */
export function factsOf(ctx: CheckContext, contracts: readonly Contract[]): MaterialFacts | null {
  const programme = ctx.programme.id as MaterialProgramme;
  const list = MATERIALS.get(programme);
  if (!list) return null;
  const stage = ctx.option('docs.stage') as MaterialStage;
  const admitted = new Map<Contract, boolean>();
  return {
    programme,
    ledger: ctx.ledger,
    submitted: ctx.submitted,
    // A programme without the stage (no paper set for the voucher) is still being applied for.
    stage: list.some(({ stages }) => stages.includes(stage)) ? stage : 'application',
    contracts,
    suppliersOf: (contract) => ctx.suppliers?.of(contract) ?? null,
    invoicesOf: (contract) =>
      ctx.ledger.invoices ? countedInvoices(ctx, contract).map(({ rows: [first] }) => first) : null,
    paymentsOf: (contract) => ctx.documents.paymentsOf(contract),
    isAdmitted(contract) {
      if (!ctx.suppliers) return null;
      let answer = admitted.get(contract);
      if (answer === undefined) {
        const reading = ctx.option('lg.recognised');
        answer = ctx.suppliers
          .of(contract)
          .some((s) => isRecognised(s, reading) && validityGap(ctx, s, contract) === null);
        admitted.set(contract, answer);
      }
      return answer;
    },
  };
}

/** The facts of a provider that applies for admission: nothing but the applicant itself. */
export function providerFacts(ledger: Ledger): MaterialFacts {
  const nothing = (): null => null;
  return {
    programme: 'SZP',
    ledger,
    submitted: ledger.applicant?.submitted ?? PROVIDER_ADMISSION.parameters.date('windowEnd'),
    stage: 'application',
    contracts: [],
    suppliersOf: nothing,
    invoicesOf: nothing,
    paymentsOf: nothing,
    isAdmitted: nothing,
  };
}

/** Whether a condition holds, for a contract's supplier where it is about one; null: nobody says. */
export function holds(
  facts: MaterialFacts,
  condition: MaterialCondition,
  contract: Contract | undefined,
): boolean | null {
  const { applicant } = facts.ledger;
  switch (condition) {
    case 'branch':
      return applicant?.branch ?? null;
    case 'ethics-sensitive':
      return applicant?.ethicsSensitive ?? null;
    case 'public-institution':
      return isPublicInstitution(facts.ledger);
    case 'under-one-year': {
      const registered = applicant?.registered ?? null;
      return registered === null ? null : facts.submitted < anniversary(registered, 1);
    }
    case 'supplier-admitted':
      return contract ? facts.isAdmitted(contract) : null;
    case 'supplier-not-admitted': {
      const admitted = contract ? facts.isAdmitted(contract) : null;
      return admitted === null ? null : !admitted;
    }
    case 'model-filed':
      return shows(facts, contract, (s) => mayBeGiven(filingOf(s)));
    case 'model-assessed':
      return shows(facts, contract, (s) => (s.mlpsLevel ?? 0) > 0);
    case 'on-request':
      return null;
  }
}

function isPublicInstitution({ applicant }: Ledger): boolean | null {
  if (!applicant) return null;
  if (applicant.publicInstitution !== null) return applicant.publicInstitution;
  return applicant.type === null ? null : applicant.type.normalize('NFKC').includes('事业单位');
}

/** A row that shows it proves it; the lack of one leaves it open, since either form will do. */
function shows(
  facts: MaterialFacts,
  contract: Contract | undefined,
  test: (supplier: Supplier) => boolean,
): boolean | null {
  const rows = contract ? facts.suppliersOf(contract) : null;
  return rows?.some(test) === true ? true : null;
}
