import type { ErrorCode, FunctionResult, FunctionSpec, Scalar } from '../../spreadsheet';
import { type Argument, type ArgumentCell, type FunctionResult as HostResult, isError } from '../host';

/** A function as functions.json describes it to Excel. */
export interface AddInFunction extends FunctionSpec {
  readonly id: string;
  readonly allowErrorForDataTypeAny?: boolean;
}

const ERRORS: ReadonlySet<string> = new Set<ErrorCode>([
  '#GETTING_DATA',
  '#VALUE!',
  '#N/A',
  '#NUM!',
  '#DIV/0!',
  '#NAME?',
  '#NULL!',
  '#REF!',
]);

/**
 * Arguments as the grid has them become those that Excel on the web sends: what is given for a repeating parameter
 * travels as one list, null when there is nothing.
 */
export function toHostArguments(spec: FunctionSpec | undefined, args: readonly unknown[]): Argument[] {
  const repeating = spec?.parameters.findIndex((parameter) => parameter.repeating) ?? -1;
  if (repeating < 0) return args.map(toHostArgument);
  const repeated = args.slice(repeating).map(toHostArgument);
  return [...args.slice(0, repeating).map(toHostArgument), repeated.length > 0 ? repeated : null];
}

/** Errors are objects. Blanks are null, an empty text is a text. */
function toHostArgument(argument: unknown): ArgumentCell | ArgumentCell[][] {
  if (!Array.isArray(argument)) return toHostCell(argument);
  return argument.map((row: unknown) => (Array.isArray(row) ? row.map(toHostCell) : [toHostCell(row)]));
}

function toHostCell(value: unknown): ArgumentCell {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  return ERRORS.has(value) ? { error: value } : value;
}

/** A result of the add-in becomes one of the grid, which shows errors inside a spilled block as their text. */
export function toGridResult(result: HostResult): FunctionResult {
  if (result.kind === 'error') {
    const code = ERRORS.has(result.code) ? (result.code as ErrorCode) : '#VALUE!';
    return { kind: 'error', code, message: result.message };
  }
  const toScalar = (cell: (typeof result.values)[number][number]): Scalar =>
    isError(cell) ? cell.error : cell;
  return { kind: 'values', values: result.values.map((row) => row.map(toScalar)) };
}
