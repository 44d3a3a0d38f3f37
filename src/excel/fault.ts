/**
 * Why a request to Excel failed, in the terms that call for different answers:
 * editing: a cell is being edited, try again when it is done. session: Excel lost the add-in, reload the page.
 * too-large: more data than one request may carry. busy: too many requests, wait. gone: the sheet that `message`
 * names was deleted or renamed. hidden: that sheet exists but cannot be shown. protected: that sheet may not be
 * written. structure: no sheet may be added, because the workbook is protected. denied: Excel does not say what may
 * not be done. changed: what was to be read or written is no longer there, because somebody changed it meanwhile.
 * silent: Excel has not answered for half a minute. cancelled: it was called off, and that is all. no-group: the
 * changes cannot be made one step to undo. other: anything else, `message` holds Excel's words.
 */
export type FaultKind =
  | 'editing'
  | 'session'
  | 'too-large'
  | 'busy'
  | 'gone'
  | 'hidden'
  | 'protected'
  | 'structure'
  | 'denied'
  | 'changed'
  | 'silent'
  | 'cancelled'
  | 'no-group'
  | 'other';

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
  AccessDenied: 'denied',
  ItemNotFound: 'changed',
  Conflict: 'changed',
  InsertDeleteConflict: 'changed',
  UndoNotSupported: 'no-group',
};

/** What Office.js says of how it was called, before Excel heard of it: the fault is ours. */
const OURS: ReadonlySet<string> = new Set([
  'PropertyNotLoaded',
  'ValueNotLoaded',
  'InvalidRequestContext',
  'RunMustReturnPromise',
]);

/**
 * What Excel answered, as a fault; its own code decides. Null: Excel said nothing of the kind, the error is ours.
 */
export function excelFault(error: unknown): ExcelFault | null {
  if (error instanceof ExcelFault) return error;
  if (!isOfficeError(error) || OURS.has(error.code)) return null;
  return new ExcelFault(KINDS[error.code] ?? 'other', error.message);
}

/** The error of a write, as the fault that names the sheet when it was not allowed. */
export function refusedAs(kind: 'protected' | 'structure', sheet: string, error: unknown): unknown {
  return excelFault(error)?.kind === 'denied' ? new ExcelFault(kind, sheet) : error;
}

function isOfficeError(error: unknown): error is OfficeExtension.Error {
  return typeof OfficeExtension !== 'undefined' && error instanceof OfficeExtension.Error;
}

const PAUSES_MS: readonly number[] = [300, 900, 2400];

/** Does the work, again after a pause when a cell is being edited or Excel is busy. Throws an `ExcelFault`, or our own error. */
export async function patiently<T>(
  work: () => Promise<T>,
  wait: (ms: number) => Promise<void> = pause,
): Promise<T> {
  for (const ms of PAUSES_MS) {
    try {
      return await work();
    } catch (error) {
      const fault = excelFault(error);
      if (fault?.kind !== 'editing' && fault?.kind !== 'busy') throw fault ?? error;
      await wait(ms);
    }
  }
  try {
    return await work();
  } catch (error) {
    throw excelFault(error) ?? error;
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
