/**
 * Why a request to Excel failed, in the terms that call for different answers:
 * editing: a cell is being edited, try again when it is done. session: Excel lost the add-in, reload the page.
 * too-large: more data than one request may carry. busy: too many requests, wait. gone: the sheet was deleted or
 * renamed. hidden: the sheet exists but cannot be shown. other: anything else, `message` holds Excel's words.
 */
export type FaultKind = 'editing' | 'session' | 'too-large' | 'busy' | 'gone' | 'hidden' | 'other';

export class ExcelFault extends Error {
  override readonly name = 'ExcelFault';
  constructor(
    readonly kind: FaultKind,
    message: string,
  ) {
    super(message);
  }
}

const KINDS: Readonly<Record<string, FaultKind>> = {
  InvalidOperationInCellEditMode: 'editing',
  InvalidOrTimedOutSession: 'session',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  ActivityLimitReached: 'busy',
  RequestAborted: 'busy',
  ItemNotFound: 'gone',
};

/** Whatever was thrown, as a fault. Excel's own code decides; an error without one is `other`. */
export function asFault(error: unknown): ExcelFault {
  if (error instanceof ExcelFault) return error;
  if (!(error instanceof Error)) return new ExcelFault('other', String(error));
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return new ExcelFault(KINDS[code] ?? 'other', error.message);
}

const PAUSES_MS: readonly number[] = [300, 900, 2400];

/** Does the work, again after a pause when a cell is being edited or Excel is busy. Throws an `ExcelFault`. */
export async function patiently<T>(
  work: () => Promise<T>,
  wait: (ms: number) => Promise<void> = pause,
): Promise<T> {
  for (const ms of PAUSES_MS) {
    try {
      return await work();
    } catch (error) {
      const fault = asFault(error);
      if (fault.kind !== 'editing' && fault.kind !== 'busy') throw fault;
      await wait(ms);
    }
  }
  try {
    return await work();
  } catch (error) {
    throw asFault(error);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
