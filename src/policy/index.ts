export type * from './types';
export type { EligibleRow, Rule, RuleInput } from './rule';
export { sumRows } from './rule';
export { Parameters } from './parameters';
export { FIXED_READINGS, OPTIONS, optionSpec, type OptionName, type OptionSpec } from './options';
export { PROGRAMMES, PROVIDER_ADMISSION, findProgramme, programmeOf, programmesNamed } from './registry';
export type { Programme } from './programme';
export { overrideProgramme, valueText, type Overridden, type Override } from './overrides';
export { sideOf, windowText, type WindowSide } from './mechanisms';
