import type { CellResult } from './result';

/** Excel passes null for optional arguments that were left out. */
export function given(tables: unknown): unknown[] {
  return Array.isArray(tables) ? tables : [];
}

/** The value of a cell. Throws the error that Excel shows with its message. */
export function one(result: CellResult): unknown {
  return block(result)[0]?.[0];
}

/** A block that spills. Throws the error that Excel shows with its message. */
export function block(result: CellResult): (string | number)[][] {
  if (result.kind === 'values') return result.values;
  const code =
    result.code === '#N/A' ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue;
  // This is how a cell gets its message, though it is no JavaScript Error.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  throw new CustomFunctions.Error(code, result.message);
}
