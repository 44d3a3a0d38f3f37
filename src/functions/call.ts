import { PROGRAMMES } from '../policy';
import { amountCell } from './amount';
import { explainCell } from './explain';
import { parameterCell } from './parameter';
import type { CellResult } from './result';

type Implementation = (args: readonly unknown[]) => CellResult;

/** Every function by name; the amount functions follow from the registry of programmes. */
const IMPLEMENTATIONS: ReadonlyMap<string, Implementation> = new Map<string, Implementation>([
  ...PROGRAMMES.map((p): [string, Implementation] => [
    p.functionName,
    ([rows, ...tables]) => amountCell(p.id, rows, tables),
  ]),
  ['POLICY_EXPLAIN', ([programme, rows, ...tables]) => explainCell(programme, rows, tables)],
  ['POLICY_PARAM', ([programme, parameter, date]) => parameterCell(programme, parameter, date)],
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
