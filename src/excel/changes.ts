import { excelFault, ExcelFault, patiently, type FaultKind } from './fault';
import { supports } from './supports';
import { run } from './run';

type Work<T> = (context: Excel.RequestContext) => Promise<T>;

/** Some Excels offer undo groups and then refuse them: the command under way does without. */
let refusesGroups = false;
let last: Promise<unknown> = Promise.resolve();

/** After these the same command may succeed at once, having looked again. */
const AGAIN: ReadonlySet<FaultKind> = new Set<FaultKind>(['no-group', 'changed']);
const ATTEMPTS = 3;

/**
 * Does a command that changes the workbook: one at a time, and again from its start while a cell is being edited, when
 * Excel is busy, when somebody changed meanwhile what was found, and when Excel refused to make one step to undo of
 * it. So each attempt must look in the workbook for what is there before it writes. Throws an `ExcelFault`.
 */
export function command<T>(attempt: () => Promise<T>): Promise<T> {
  const done = last.then(() => {
    refusesGroups = false;
    return patiently(() => again(attempt));
  });
  last = done.catch(() => undefined);
  return done;
}

async function again<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      const fault = excelFault(error);
      if (!fault || tries === ATTEMPTS || !AGAIN.has(fault.kind)) throw error;
    }
  }
}

/** Changes the workbook within a command. Where Excel can, all of it is one step to undo. */
export async function change<T>(work: Work<T>): Promise<T> {
  if (refusesGroups || !supports('1.20')) return run(work);
  try {
    return await run(work, { excel: { mergeUndoGroup: true } });
  } catch (error) {
    const fault = excelFault(error);
    // Beside UndoNotSupported there are internal errors that come of the group alone.
    if (fault?.kind !== 'no-group' && fault?.kind !== 'other') throw error;
    refusesGroups = true;
    throw new ExcelFault('no-group', fault.message);
  }
}

/**
 * Makes what is written easier to read. A refusal is no reason to fail: tried once more, outside of the group, and
 * then left out.
 */
export async function polish(
  context: Excel.RequestContext,
  work: (context: Excel.RequestContext) => void,
): Promise<void> {
  const done = async (within: Excel.RequestContext): Promise<void> => {
    work(within);
    await within.sync();
  };
  if (!(await isDone(() => done(context)))) await isDone(() => run(done));
}

async function isDone(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (excelFault(error) === null) throw error;
    return false;
  }
}
