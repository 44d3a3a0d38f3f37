import { CHECK_MESSAGES } from './checks';
import { CLI_MESSAGES } from './cli';
import { FUNCTION_MESSAGES } from './functions';
import { LEDGER_MESSAGES } from './ledger';
import { PANE_MESSAGES } from './pane';
import { PARTY_MESSAGES } from './parties';
import { PLAN_MESSAGES } from './plan';
import { TRACE_MESSAGES } from './trace';

/** The one catalogue: id → sentence in Chinese and English, with the same {blanks} in both. */
export const CATALOGUE = {
  ...LEDGER_MESSAGES,
  ...PARTY_MESSAGES,
  ...CHECK_MESSAGES,
  ...TRACE_MESSAGES,
  ...PLAN_MESSAGES,
  ...FUNCTION_MESSAGES,
  ...PANE_MESSAGES,
  ...CLI_MESSAGES,
} as const;
