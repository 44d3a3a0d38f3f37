import { attempt, faultParams } from '../claim';
import { message, say } from '../messages';
import { AMOUNTS } from './amount-specs';
import { takeArguments } from './arguments';
import { CHECK } from './check';
import { CREDIT_CODE } from './credit-code';
import { DEADLINE } from './deadline';
import { DIFFERENCE } from './difference';
import { EVIDENCE } from './evidence';
import { EXPLAIN } from './explain';
import type { FunctionSpec } from './function-spec';
import { MATERIALS } from './materials';
import { PARAMETER } from './parameter';
import { PLAN } from './plan';
import { PROVIDER_CHECK } from './provider-check';
import { RELATED } from './related-party';
import { notAvailable, single, type CellResult } from './result';
import { ROWS_FUNCTION } from './rows';
import { PLAIN_WORKBOOK, type Workbook } from './workbook';

/** Every function, the amounts first. */
export const FUNCTIONS: readonly FunctionSpec[] = [
  ...AMOUNTS,
  EXPLAIN,
  ROWS_FUNCTION,
  EVIDENCE,
  CHECK,
  MATERIALS,
  PLAN,
  DIFFERENCE,
  PARAMETER,
  PROVIDER_CHECK,
  RELATED,
  CREDIT_CODE,
  DEADLINE,
];

const BY_NAME: ReadonlyMap<string, FunctionSpec> = new Map(FUNCTIONS.map((spec) => [spec.name, spec]));

/** The names of all functions. */
export const FUNCTION_NAMES: readonly string[] = [...BY_NAME.keys()];

/** The functions whose value is one amount in yuan. */
export const AMOUNT_FUNCTIONS: readonly string[] = AMOUNTS.map(({ name }) => name);

/**
 * A block is there to be read: where it cannot be given yet it says why in its first cell, since many an Excel does
 * not show the message of #N/A.
 */
export function readable(spec: FunctionSpec, result: CellResult): CellResult {
  const waits = result.kind === 'error' && result.code === '#N/A';
  return waits && spec.gives === 'block' ? single(result.message) : result;
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
  const spec = BY_NAME.get(name);
  if (!spec) throw new Error(`no function ${name}`);
  const tried = attempt(name, () => spec.call(takeArguments(args, workbook), workbook));
  const result =
    'value' in tried ? tried.value : notAvailable(say(message('fault.function', faultParams(tried.fault))));
  return readable(spec, result);
}
