import { message, say } from '../messages';
import { callFunction, readable } from './call';
import { notAvailable, type CellResult } from './result';
import { WorkbookGate } from './workbook-gate';

/** The workbook in which this runtime runs: there is one runtime a workbook. */
export const excelWorkbook = new WorkbookGate();

/** Excel passes null for optional arguments that were left out. */
export function given(tables: unknown): unknown[] {
  return Array.isArray(tables) ? tables : [];
}

/** The value of a cell. Rejects with the error that Excel shows with its message. */
export async function one(name: string, args: readonly unknown[]): Promise<unknown> {
  return (await block(name, args))[0]?.[0];
}

/** A block that spills. Rejects with the error that Excel shows with its message. */
export async function block(name: string, args: readonly unknown[]): Promise<(string | number)[][]> {
  const result = await answer(name, args);
  if (result.kind === 'values') return result.values;
  const code =
    result.code === '#N/A' ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue;
  // This is how a cell gets its message, though it is no JavaScript Error.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  throw new CustomFunctions.Error(code, result.message);
}

/** A date is a number of days from a year that only the workbook knows: no amount before it has said so. */
async function answer(name: string, args: readonly unknown[]): Promise<CellResult> {
  const workbook = await excelWorkbook.now();
  if (workbook === null) return readable(name, notAvailable(say(message('function.workbook-unknown'))));
  return callFunction(name, args, workbook);
}
