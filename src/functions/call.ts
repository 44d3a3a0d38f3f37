import { PROGRAMMES, PROVIDER_ADMISSION } from '../policy';
import { amountCell } from './amount';
import { checkCell } from './check';
import { creditCodeCell } from './credit-code';
import { deadlineCell } from './deadline';
import { differenceCell } from './difference';
import { evidenceCell } from './evidence';
import { explainCell } from './explain';
import { materialsCell } from './materials';
import { parameterCell } from './parameter';
import { planCell } from './plan';
import { providerCheckCell } from './provider-check';
import { relatedPartyCell } from './related-party';
import type { CellResult } from './result';
import { rowsCell } from './rows';

type Implementation = (args: readonly unknown[]) => CellResult;

/** Every function by name; the amount functions follow from the registry of programmes. */
const IMPLEMENTATIONS: ReadonlyMap<string, Implementation> = new Map<string, Implementation>([
  ...PROGRAMMES.map((p): [string, Implementation] => [
    p.functionName,
    ([rows, ...tables]) => amountCell(p.id, rows, tables),
  ]),
  [PROVIDER_ADMISSION.functionName, ([rows, ...tables]) => providerCheckCell(rows, tables)],
  ['POLICY_EXPLAIN', ([programme, rows, ...tables]) => explainCell(programme, rows, tables)],
  ['POLICY_PARAM', ([programme, parameter, date]) => parameterCell(programme, parameter, date)],
  ['POLICY_ROWS', ([programme, rows, ...tables]) => rowsCell(programme, rows, tables)],
  ['POLICY_EVIDENCE', ([programme, rows, ...tables]) => evidenceCell(programme, rows, tables)],
  ['POLICY_CHECK', ([programme, rows, ...tables]) => checkCell(programme, rows, tables)],
  ['POLICY_MATERIALS', ([programme, rows, ...tables]) => materialsCell(programme, rows, tables)],
  ['POLICY_PLAN', ([rows, ...tables]) => planCell(rows, tables)],
  ['POLICY_DIFF', ([programme, a, b, rows, ...tables]) => differenceCell(programme, a, b, rows, tables)],
  ['CREDIT_CODE_CHECK', ([code]) => creditCodeCell(code)],
  ['RELATED_PARTY', ([supplier, ...tables]) => relatedPartyCell(supplier, tables)],
  ['LG_PAPER_DEADLINE', ([approved]) => deadlineCell(approved)],
]);

/** The names of all functions. */
export const FUNCTION_NAMES: readonly string[] = [...IMPLEMENTATIONS.keys()];

/** The functions whose value is one amount in yuan. */
export const AMOUNT_FUNCTIONS: readonly string[] = PROGRAMMES.map((p) => p.functionName);

/** Call a function with its arguments as a cell gives them: scalars or 2-D arrays. Throws on no such name. */
export function callFunction(name: string, args: readonly unknown[]): CellResult {
  const implementation = IMPLEMENTATIONS.get(name);
  if (!implementation) throw new Error(`no function ${name}`);
  return implementation(args);
}
