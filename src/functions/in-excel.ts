import { message, say } from '../messages';
import { callFunction, readable } from './call';
import type { FunctionSpec } from './function-spec';
import { notAvailable, type CellResult } from './result';
import { WorkbookGate } from './workbook-gate';

/** The workbook in which this runtime runs: there is one runtime a workbook. */
export const excelWorkbook = new WorkbookGate();

/**
 * A function as Excel calls it. It answers with a promise, because a call may have to wait until the workbook has
 * said how it counts its dates; it rejects with the error that Excel shows with its message.
 */
export function inExcel(spec: FunctionSpec): (...args: unknown[]) => Promise<unknown> {
  return async (...args) => {
    const result = await answer(spec, argumentsOf(spec, args));
    if (result.kind === 'values') return spec.gives === 'value' ? result.values[0]?.[0] : result.values;
    const code =
      result.code === '#N/A'
        ? CustomFunctions.ErrorCode.notAvailable
        : CustomFunctions.ErrorCode.invalidValue;
    // This is how a cell gets its message, though it is no JavaScript Error.
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    throw new CustomFunctions.Error(code, result.message);
  };
}

/** Excel hands over null for what was left out, a list for a repeating parameter, and after them the call itself. */
function argumentsOf({ parameters }: FunctionSpec, args: readonly unknown[]): unknown[] {
  return parameters.flatMap(({ repeating }, i) => {
    if (!repeating) return [args[i]];
    return Array.isArray(args[i]) ? (args[i] as unknown[]) : [];
  });
}

/** A date is a number of days from a year that only the workbook knows: no amount before it has said so. */
async function answer(spec: FunctionSpec, args: readonly unknown[]): Promise<CellResult> {
  const workbook = await excelWorkbook.now();
  if (workbook === null) return readable(spec, notAvailable(say(message('function.workbook-unknown'))));
  return callFunction(spec.name, args, workbook);
}
