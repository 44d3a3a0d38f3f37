/** Ledger + checks + policy = a claim: amount, rows in and out, evidenced, at risk, trace. */
export type { Alternative, Claim, RowIn, RowOut } from './types';
export { attempt, faultParams, watchFaults } from '../checks';
export { creditCodeAnswer, type CreditCodeAnswer } from './credit-code';
export { claimFor, claimsFor, outcomeFor } from './claim';
export { compareEditions, type EditionDifference } from './difference';
export type { Edition } from './evaluate';
export {
  lowCaseOf,
  lowCaseTexts,
  planFor,
  type LowCase,
  type LowReading,
  type Plan,
  type PlannedRow,
} from './plan';
export { relatedAnswer, type RelatedAnswer, type RelatedLine } from './related';
export { beyondCap, rowAmounts, type RowAmount } from './row-amounts';
export { explain, type ExplainCell } from './explain';
export { materialsFor, type ClaimMaterials } from './materials/materials-for';
export { materialsReport, type MaterialReport } from './materials/report';
export { MATERIALS_FIELDS, materialsRows, materialsTable, type MaterialsRow } from './materials/table';
export { tablesAsked, tablesAskedOf } from './tables-asked';
export { providersOf, type ProviderAnswer } from './providers';
export * from './tasks';
