import type { CivilDate } from '../calendar';
import type { Contract, Supplier } from '../ledger';
import { PROVIDER_ADMISSION } from '../policy';

/** When an admission must be valid (A16). */
export type ValidityTest = 'all' | 'signing' | 'service' | 'application';

/** The last day of an admission, inclusive: the row's own, else the round's (SZP 四（三）). */
export function admissionEnd(supplier: Supplier): CivilDate {
  return supplier.validTo ?? PROVIDER_ADMISSION.parameters.date('admissionValidTo');
}

/**
 * The first tested day on which the supplier's admission is not valid, null when it always is. Days
 * that the contract does not state are not tested.
 */
export function validityGap(
  supplier: Supplier,
  contract: Contract,
  submitted: CivilDate,
  test: ValidityTest,
): CivilDate | null {
  const end = admissionEnd(supplier);
  const days: readonly (CivilDate | null)[] = {
    all: [contract.serviceStart, contract.serviceEnd, submitted],
    service: [contract.serviceStart, contract.serviceEnd],
    signing: [contract.signed],
    application: [submitted],
  }[test];
  const outside = (day: CivilDate): boolean =>
    day > end || (supplier.admitted !== null && day < supplier.admitted);
  return days.find((day): day is CivilDate => day !== null && outside(day)) ?? null;
}
