import { message, type Message } from '../messages';
import { callFunction } from './call';
import type { FormulaCall } from './formula-call';
import type { Workbook } from './workbook';

/** How many of the first arguments of a function are single values; the others are ranges, as all of the rest. */
export const SINGLE_VALUES: ReadonlyMap<string, number> = new Map([
  ...['POLICY_EXPLAIN', 'POLICY_ROWS', 'POLICY_EVIDENCE', 'POLICY_CHECK', 'POLICY_MATERIALS'].map(
    (name): [string, number] => [name, 1],
  ),
  ['POLICY_DIFF', 3],
  ['POLICY_PARAM', 3],
  ['CREDIT_CODE_CHECK', 1],
  ['RELATED_PARTY', 1],
  ['LG_PAPER_DEADLINE', 1],
]);

/**
 * Why a cell shows an error: what its function says of the cells it is given, `cells` by argument. A function that has
 * a result now was only not calculated again. Null when a range stands where there can be one value.
 */
export function reasonOfCall(
  { name, args }: FormulaCall,
  cells: readonly (readonly (readonly unknown[])[] | null)[],
  workbook: Workbook,
): Message | null {
  const values: unknown[] = [];
  for (const [i, argument] of args.entries()) {
    const isSingle = i < (SINGLE_VALUES.get(name) ?? 0);
    const range = 'area' in argument ? cells[i] : [[argument.value]];
    if (!range || (isSingle && (range.length !== 1 || range[0]?.length !== 1))) return null;
    values.push(isSingle ? range[0]?.[0] : range);
  }
  const result = callFunction(name, values, workbook);
  return result.kind === 'error'
    ? message('formula.error.said', { said: result.message })
    : message('formula.error.now');
}
