export type * from './types';
export type { EligibleRow, Rule, RuleInput } from './rule';
export { sumRows } from './rule';
export { Parameters } from './parameters';
export { parseShare } from './share';
export { READINGS, REASONS, type Reading } from './readings';
export { FIXED_READINGS, OPTIONS, optionSpec, type OptionName, type OptionSpec } from './options';
export { PROGRAMMES, findProgramme, programmeOf, programmesNamed } from './registry';
export {
  isAdmission,
  PROVIDER_ADMISSION,
  PROVIDER_CONDITIONS,
  type ProviderCondition,
} from './provider-admission';
export { MATERIALS, MATERIAL_WORDS } from './materials';
export type {
  MaterialCondition,
  MaterialForm,
  MaterialProgramme,
  MaterialSeal,
  MaterialSign,
  MaterialStage,
  MaterialUnit,
  RequiredMaterial,
  WordList,
} from './materials';
export { NO_AMOUNT, type NoAmount } from './no-amount';
export {
  RELATED_BASES,
  RELATED_CLASSES,
  RELATED_PROFILES,
  RELATED_THRESHOLDS,
  type RelatedClassId,
  type RelatedClass,
  type RelatedProfile,
  type RelatedWorth,
} from './related-parties';
export { isNoCompute } from './invoice-items';
export { fundingSource, type FundingSource } from './funding-sources';
export { kindOf } from './row-kinds';
export type {
  Applicants,
  AppliedCheck,
  Condition,
  Question,
  ConditionField,
  MoneyField,
  RowKind,
} from './row-kinds';
export { isYoung, isEnterprise } from './rounds/szv-2026/young';
export type { Programme } from './programme';
export { overrideProgramme, valueText, type Overridden, type Override } from './overrides';
export { fenRounding, roundingUnit, sideOf, windowText, type WindowSide } from './mechanisms';
