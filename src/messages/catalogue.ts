import { CHECK_MESSAGES } from './checks';
import { DATE_CHECK_MESSAGES } from './checks-dates';
import { DOUBLE_CLAIM_MESSAGES } from './checks-double';
import { IDENTITY_MESSAGES } from './checks-identity';
import { LEDGER_CHECK_MESSAGES } from './checks-ledgers';
import { MATERIAL_MESSAGES } from './checks-materials';
import { MONEY_CHECK_MESSAGES } from './checks-money';
import { RECORD_CHECK_MESSAGES } from './checks-records';
import { PARTY_CHECK_MESSAGES } from './checks-parties';
import { UNKNOWN_MESSAGES } from './checks-unknown';
import { CLI_MESSAGES } from './cli';
import { FAULT_MESSAGES } from './faults';
import { FORMULA_MESSAGES } from './formulas';
import { FUNCTION_MESSAGES } from './functions';
import { LEDGER_MESSAGES } from './ledger';
import { PANE_MESSAGES } from './pane';
import { PARTY_MESSAGES } from './parties';
import { PLAN_MESSAGES } from './plan';
import { PROVIDER_MESSAGES } from './provider';
import { RELATED_MESSAGES } from './related';
import { SURVEY_MESSAGES } from './survey';
import { TASK_MESSAGES } from './tasks';
import { TRACE_MESSAGES } from './trace';
import { PROJECT_TRACE_MESSAGES } from './trace-projects';

/** The one catalogue: id → sentence in Chinese and English, with the same {blanks} in both. */
export const CATALOGUE = {
  ...LEDGER_MESSAGES,
  ...LEDGER_CHECK_MESSAGES,
  ...PARTY_MESSAGES,
  ...CHECK_MESSAGES,
  ...PARTY_CHECK_MESSAGES,
  ...IDENTITY_MESSAGES,
  ...DATE_CHECK_MESSAGES,
  ...MATERIAL_MESSAGES,
  ...MONEY_CHECK_MESSAGES,
  ...RECORD_CHECK_MESSAGES,
  ...DOUBLE_CLAIM_MESSAGES,
  ...UNKNOWN_MESSAGES,
  ...SURVEY_MESSAGES,
  ...TASK_MESSAGES,
  ...TRACE_MESSAGES,
  ...PROJECT_TRACE_MESSAGES,
  ...PROVIDER_MESSAGES,
  ...PLAN_MESSAGES,
  ...RELATED_MESSAGES,
  ...FAULT_MESSAGES,
  ...FUNCTION_MESSAGES,
  ...FORMULA_MESSAGES,
  ...PANE_MESSAGES,
  ...CLI_MESSAGES,
} as const;
