import { applicantBranch, applicantLegalPerson, applicantNotProvider, applicantSoftware } from './applicant';
import { applicantAnswer, applicantSeat } from './applicant-answer';
import { applicantKind, applicantName } from './applicant-kind';
import type { Check } from './check';
import { DATES_CHECKS } from './dates';
import { DOUBLE_CHECKS } from './double';
import { IDENTITY_CHECKS } from './identity';
import { LEDGER_CHECKS } from './ledgers';
import { MATERIALS_CHECKS } from './materials';
import { MONEY_CHECKS } from './money';
import { PARTIES_CHECKS } from './parties';
import { completedInCycle } from './completed-in-cycle';
import { condition } from './condition';
import { contractFloor } from './contract-floor';
import { currency } from './currency';
import { cycleYear } from './cycle-year';
import { doubleFunding } from './double-funding';
import { fee } from './fee';
import { filingWindow } from './filing-window';
import { inForce } from './in-force';
import { invoice } from './invoice';
import { modelQualified } from './model-qualified';
import { nationalFiling } from './national-filing';
import { payment } from './payment';
import { productKind } from './product-kind';
import { projectAmountCheck } from './project-amount';
import { projectIdentity } from './project-identity';
import { projectKindCheck } from './project-kind';
import { projectYear } from './project-year';
import { providerAdmitted } from './provider-admitted';
import { redemption } from './redemption';
import { selectionLimit } from './selection-limit';
import { serviceKind } from './service-kind';
import { serviceOverrun } from './service-overrun';
import { signingWindow } from './signing-window';
import { supplierQualified } from './supplier-qualified';
import { taxRecord } from './tax-record';
import { unreadableCell } from './unreadable-cell';
import { use } from './use';

/** Every check by its id; which of them apply, and under which clause, is said by each round's data. */
export const CHECKS: ReadonlyMap<string, Check> = new Map(
  [
    filingWindow,
    applicantKind,
    applicantName,
    applicantAnswer,
    applicantSeat,
    applicantSoftware,
    applicantBranch,
    applicantLegalPerson,
    applicantNotProvider,
    inForce,
    serviceKind,
    use,
    unreadableCell,
    currency,
    supplierQualified,
    modelQualified,
    providerAdmitted,
    signingWindow,
    serviceOverrun,
    cycleYear,
    completedInCycle,
    fee,
    invoice,
    payment,
    taxRecord,
    doubleFunding,
    contractFloor,
    redemption,
    condition,
    nationalFiling,
    projectKindCheck,
    productKind,
    projectAmountCheck,
    projectYear,
    projectIdentity,
    selectionLimit,
    ...LEDGER_CHECKS,
    ...IDENTITY_CHECKS,
    ...PARTIES_CHECKS,
    ...DATES_CHECKS,
    ...MONEY_CHECKS,
    ...DOUBLE_CHECKS,
    ...MATERIALS_CHECKS,
  ].map((check) => [check.id, check]),
);
