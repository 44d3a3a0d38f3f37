import { ExcelFault, readAreas, type SheetArea } from '../excel';
import { excelWorkbook, reasonOfCall, type FormulaCall, type FormulaError } from '../functions';
import { message, type Message } from '../messages';
import type { ToldError } from './host';

/** So many functions are asked for their reason, as long as this takes: each needs the time of its formula. */
const MOST_CALLS = 20;
const PATIENCE_MS = 3000;

type Cells = readonly (readonly unknown[])[] | null;

/**
 * Every error with why: where its function knows, what it says of the cells as they are now. Cells that Excel does not
 * give, and what fails meanwhile, leave the reason unknown.
 */
export async function toldErrors(errors: readonly FormulaError[]): Promise<ToldError[]> {
  const calls = new Map<string, FormulaCall>();
  for (const { reason } of errors) if ('args' in reason) calls.set(keyOf(reason), reason);
  const asked = [...calls].slice(0, MOST_CALLS);
  const reasons = new Map(await answers(asked));
  return errors.map(({ reason, ...error }) => {
    if (!('args' in reason)) return { ...error, reason };
    const said = reasons.get(keyOf(reason)) ?? message('formula.error.later');
    // Excel may just be about to calculate it.
    return { ...error, reason: said, isPending: error.isPending || said.id === 'formula.error.now' };
  });
}

async function answers(calls: readonly [string, FormulaCall][]): Promise<[string, Message][]> {
  if (calls.length === 0) return [];
  const cells = await cellsOf(calls.map(([, call]) => call));
  const workbook = await excelWorkbook.now();
  const found: [string, Message][] = [];
  const until = Date.now() + PATIENCE_MS;
  for (const [key, call] of calls) {
    const given = call.args.map((argument) =>
      'area' in argument ? (cells.get(JSON.stringify(argument.area)) ?? null) : null,
    );
    const isRead = call.args.every((argument, i) => !('area' in argument) || given[i] !== null);
    const reason = isRead && workbook ? reasonOfCall(call, given, workbook) : null;
    found.push([key, reason ?? message('formula.error.unread')]);
    if (Date.now() > until) break;
    await paused();
  }
  return found;
}

/** The cells of every area that is given to a call, each once. */
async function cellsOf(calls: readonly FormulaCall[]): Promise<ReadonlyMap<string, Cells>> {
  const areas = new Map<string, SheetArea>();
  for (const { args } of calls)
    for (const argument of args)
      if ('area' in argument) areas.set(JSON.stringify(argument.area), argument.area);
  try {
    const read = areas.size === 0 ? [] : await readAreas([...areas.values()]);
    return new Map([...areas.keys()].map((key, i) => [key, read[i] ?? null]));
  } catch (error) {
    if (!(error instanceof ExcelFault)) throw error;
    return new Map();
  }
}

function keyOf(call: FormulaCall): string {
  return JSON.stringify(call);
}

/** Functions and pane share one thread: between two answers others have their turn. */
function paused(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
