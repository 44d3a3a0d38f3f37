/** A cell of what a custom function gives back. An error may stand in any cell of a spilled result. */
export type FunctionCell = string | number | boolean | CellError;

export interface CellError {
  /** Excel's error as a cell shows it. */
  readonly error: string;
  readonly message?: string;
}

/** What came of a call: cells that spill when there are several, all rows equally long, or one error. */
export type FunctionResult =
  | { readonly kind: 'values'; readonly values: FunctionCell[][] }
  | { readonly kind: 'error'; readonly code: string; readonly message: string };

/** The runtime's own numbers for errors; every other one (it threw, its promise was rejected) shows as #VALUE!. */
const ERROR_CODES: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

/** The errors whose message Excel shows; it drops the message of all others. */
const WITH_MESSAGE: ReadonlySet<string> = new Set(['#VALUE!', '#N/A']);

/** Reads one entry of SetInvocationResults, `{id, value, failed?, errorCode?}`, or of its newer form, an array. */
export function readInvocationResult(entry: unknown): { id: number; result: FunctionResult } | undefined {
  const { id, failed, value, errorCode } = asFields(entry);
  if (typeof id !== 'number') return undefined;
  const result = failed ? failure(errorCode, value) : success(value);
  return { id, result };
}

function asFields(entry: unknown): { id?: unknown; failed: boolean; value?: unknown; errorCode?: unknown } {
  if (Array.isArray(entry)) {
    const [id, succeeded, value, errorCode] = entry as unknown[];
    return { id, failed: succeeded !== true, value, errorCode };
  }
  const fields = isRecord(entry) ? entry : {};
  return { ...fields, failed: fields['failed'] === true };
}

function failure(errorCode: unknown, message: unknown): FunctionResult {
  const code = (typeof errorCode === 'number' && ERROR_CODES[errorCode]) || '#VALUE!';
  return asError({ error: code, ...(typeof message === 'string' && { message }) });
}

function success(value: unknown): FunctionResult {
  if (!Array.isArray(value)) {
    const cell = readCell(value);
    return isError(cell) ? asError(cell) : { kind: 'values', values: [[cell]] };
  }
  const rows = value.map((row: unknown) => (Array.isArray(row) ? row.map(readCell) : []));
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some((row) => row.length !== width)) {
    return asError({ error: '#VALUE!', message: 'The function gave rows of different lengths or no cells.' });
  }
  return { kind: 'values', values: rows };
}

function asError({ error, message = '' }: CellError): FunctionResult {
  return { kind: 'error', code: error, message: WITH_MESSAGE.has(error) ? message : '' };
}

/** Rich values show as what they are in a plain cell; null shows as 0, as Excel does it. */
function readCell(value: unknown): FunctionCell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value === null || value === undefined) return 0;
  const rich = isRecord(value) ? value : {};
  if (rich['valueType'] === 'CustomFunctionError' || rich['type'] === 'Error') {
    const { code, basicValue, message } = rich;
    const error = typeof code === 'string' ? code : typeof basicValue === 'string' ? basicValue : '#VALUE!';
    return { error, ...(typeof message === 'string' && WITH_MESSAGE.has(error) && { message }) };
  }
  const plain = rich['type'] === 'FormattedNumber' ? rich['basicValue'] : rich['text'];
  return typeof plain === 'string' || typeof plain === 'number' ? plain : { error: '#VALUE!' };
}

/** The same where Excel shows the error and not what it says. */
export function withoutMessages(result: FunctionResult): FunctionResult {
  if (result.kind === 'error') return { ...result, message: '' };
  const cells = (row: FunctionCell[]): FunctionCell[] =>
    row.map((cell) => (isError(cell) ? { error: cell.error } : cell));
  return { ...result, values: result.values.map(cells) };
}

export function isError(cell: unknown): cell is CellError {
  return isRecord(cell) && typeof cell['error'] === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
