import { AMOUNT_FUNCTIONS, FUNCTION_NAMES } from '../functions';
import type { FunctionParameter, FunctionSpec } from '../spreadsheet';

const ROWS: FunctionParameter = { name: 'rows', dimensionality: 'matrix' };
const TABLES: FunctionParameter = {
  name: 'tables',
  dimensionality: 'matrix',
  optional: true,
  repeating: true,
};

const PROGRAMME: FunctionParameter = { name: 'programme' };

/** Parameters of the functions that are not FN(rows, [tables…]). */
const OTHERS: Readonly<Record<string, readonly FunctionParameter[]>> = {
  POLICY_EXPLAIN: [PROGRAMME, ROWS, TABLES],
  POLICY_ROWS: [PROGRAMME, ROWS, TABLES],
  POLICY_EVIDENCE: [PROGRAMME, ROWS, TABLES],
  POLICY_CHECK: [PROGRAMME, ROWS, TABLES],
  POLICY_MATERIALS: [PROGRAMME, ROWS, TABLES],
  POLICY_DIFF: [PROGRAMME, { name: 'a' }, { name: 'b' }, ROWS, TABLES],
  POLICY_PARAM: [PROGRAMME, { name: 'parameter' }, { name: 'date', optional: true }],
  CREDIT_CODE_CHECK: [{ name: 'code' }],
  RELATED_PARTY: [{ name: 'supplier' }, TABLES],
  LG_PAPER_DEADLINE: [{ name: 'approvalDate' }],
};

/** Our functions as the calculation knows them; a test holds them against the metadata for Excel. */
export const FUNCTION_SPECS: readonly FunctionSpec[] = FUNCTION_NAMES.map((name) => ({
  name,
  parameters: OTHERS[name] ?? [ROWS, TABLES],
}));

const NAMES = new Set(FUNCTION_NAMES);
const AMOUNTS = new Set(AMOUNT_FUNCTIONS);

export { AMOUNTS as AMOUNT_NAMES, NAMES as OUR_NAMES };
