import { attempt, faultParams } from '../claim';
import { message, say } from '../messages';
import { PROGRAMMES, PROVIDER_ADMISSION } from '../policy';
import { amountCell } from './amount';
import { takeArguments } from './arguments';
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
import { notAvailable, single, type CellResult } from './result';
import { rowsCell } from './rows';
import { PLAIN_WORKBOOK, type Workbook } from './workbook';

/** The arguments are those of `takeArguments`. */
type Implementation = (args: readonly unknown[], workbook: Workbook) => CellResult;

/** Every function by name; the amount functions follow from the registry of programmes. */
const IMPLEMENTATIONS: ReadonlyMap<string, Implementation> = new Map<string, Implementation>([
  ...PROGRAMMES.map((p): [string, Implementation] => [
    p.functionName,
    ([rows, ...tables]) => amountCell(p.id, rows, tables),
  ]),
  [PROVIDER_ADMISSION.functionName, ([rows, ...tables]) => providerCheckCell(rows, tables)],
  ['POLICY_EXPLAIN', ([programme, rows, ...tables]) => explainCell(programme, rows, tables)],
  [
    'POLICY_PARAM',
    ([programme, parameter, date], { dateSystem }) => parameterCell(programme, parameter, date, dateSystem),
  ],
  ['POLICY_ROWS', ([programme, rows, ...tables]) => rowsCell(programme, rows, tables)],
  ['POLICY_EVIDENCE', ([programme, rows, ...tables]) => evidenceCell(programme, rows, tables)],
  ['POLICY_CHECK', ([programme, rows, ...tables]) => checkCell(programme, rows, tables)],
  ['POLICY_MATERIALS', ([programme, rows, ...tables]) => materialsCell(programme, rows, tables)],
  ['POLICY_PLAN', ([rows, ...tables]) => planCell(rows, tables)],
  ['POLICY_DIFF', ([programme, a, b, rows, ...tables]) => differenceCell(programme, a, b, rows, tables)],
  ['CREDIT_CODE_CHECK', ([code]) => creditCodeCell(code)],
  ['RELATED_PARTY', ([supplier, ...tables]) => relatedPartyCell(supplier, tables)],
  ['LG_PAPER_DEADLINE', ([approved], { dateSystem }) => deadlineCell(approved, dateSystem)],
]);

/** The names of all functions. */
export const FUNCTION_NAMES: readonly string[] = [...IMPLEMENTATIONS.keys()];

/** The functions whose value is one amount in yuan. */
export const AMOUNT_FUNCTIONS: readonly string[] = PROGRAMMES.map((p) => p.functionName);

/** Functions that give one value, on which other formulas build. */
const OF_ONE_VALUE: ReadonlySet<string> = new Set([...AMOUNT_FUNCTIONS, 'POLICY_PARAM', 'LG_PAPER_DEADLINE']);

/**
 * A block is there to be read: where it cannot be given yet it says why in its first cell, since many an Excel does
 * not show the message of #N/A.
 */
export function readable(name: string, result: CellResult): CellResult {
  const waits = result.kind === 'error' && result.code === '#N/A';
  return waits && !OF_ONE_VALUE.has(name) ? single(result.message) : result;
}

/**
 * Call a function with its arguments as a cell gives them: scalars or 2-D arrays, blank cells '', null or 0.
 * `workbook` says what they do not. Whatever fails inside becomes an error with its sentence: the result is not
 * known, so #N/A, and of a block the sentence. Throws on no such name.
 */
export function callFunction(
  name: string,
  args: readonly unknown[],
  workbook: Workbook = PLAIN_WORKBOOK,
): CellResult {
  const implementation = IMPLEMENTATIONS.get(name);
  if (!implementation) throw new Error(`no function ${name}`);
  const tried = attempt(name, () => implementation(takeArguments(args, workbook), workbook));
  const result =
    'value' in tried ? tried.value : notAvailable(say(message('fault.function', faultParams(tried.fault))));
  return readable(name, result);
}
