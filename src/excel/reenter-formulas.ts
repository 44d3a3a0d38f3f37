import { isErrorText } from '../ledger';
import { change, command } from './changes';
import { ExcelFault, refusedAs } from './fault';
import { formulasIn, type FormulaCell } from './read-formulas';
import { run } from './run';
import { supports } from './supports';

/** What to enter into a cell with a formula; null: it stays as it is. */
export type EntryOf = (cell: FormulaCell) => string | null;

/** What became of the formulas that were entered anew. */
export interface Reentered {
  readonly done: readonly FormulaCell[];
  /** Those that would have to be entered anew still. */
  readonly left: readonly FormulaCell[];
}

interface Due {
  readonly cell: FormulaCell;
  readonly entry: string;
}

/** A formula may have 8192 characters: a request stays below the 5 MB that Excel on the web takes. */
const CELLS_A_WRITE = 200;
const TEXT = '@';

/**
 * Enters formulas anew, as `entryOf` says of each cell as it is at that moment, and looks what became of them. What is
 * refused on one sheet keeps nothing from being entered on the others. Throws an `ExcelFault`.
 */
export async function reenterFormulas(entryOf: EntryOf): Promise<Reentered> {
  if (!supports('1.9')) return { done: [], left: [] };
  // Another attempt meets only what is left of them.
  const met = new Map<string, FormulaCell>();
  return command(async () => {
    await change(async (context) => {
      const due = await dueIn(context, entryOf);
      for (const { cell } of due) met.set(keyOf(cell), cell);
      await enterDue(context, due, entryOf);
    });
    if (met.size === 0) return { done: [], left: [] };
    const left = await run((context) => dueIn(context, entryOf));
    return { done: without(met, left), left: left.map(({ cell }) => cell) };
  });
}

/**
 * A cell that shows what was saved shows it no longer when Excel does not know its function even now. So those in
 * error go first, else one cell: if none of them is put right, the others stay.
 */
async function enterDue(context: Excel.RequestContext, due: readonly Due[], entryOf: EntryOf): Promise<void> {
  const inError = due.filter(({ cell }) => isErrorText(cell.value));
  const first = inError.length > 0 ? inError : due.slice(0, 1);
  const others = due.filter((one) => !first.includes(one));
  await enterAll(context, first);
  if (others.length === 0) return;
  const entered = new Map(first.map(({ cell }) => [keyOf(cell), cell]));
  if (without(entered, await dueIn(context, entryOf)).length > 0) await enterAll(context, others);
}

function without(cells: ReadonlyMap<string, FormulaCell>, due: readonly Due[]): FormulaCell[] {
  const left = new Set(due.map(({ cell }) => keyOf(cell)));
  return [...cells].filter(([key]) => !left.has(key)).map(([, cell]) => cell);
}

async function dueIn(context: Excel.RequestContext, entryOf: EntryOf): Promise<Due[]> {
  const { cells } = await formulasIn(context, () => true);
  return cells.flatMap((cell) => {
    const entry = entryOf(cell);
    return entry === null ? [] : [{ cell, entry }];
  });
}

function keyOf({ sheet, row, column }: FormulaCell): string {
  return `${String(row)} ${String(column)} ${sheet}`;
}

/** Sheet by sheet. A protected one is told at the end. */
async function enterAll(context: Excel.RequestContext, due: readonly Due[]): Promise<void> {
  let refused: ExcelFault | undefined;
  for (const [sheet, cells] of bySheet(due)) {
    try {
      await enter(context, sheet, cells);
    } catch (error) {
      const fault = refusedAs('protected', sheet, error);
      if (!(fault instanceof ExcelFault) || fault.kind !== 'protected') throw error;
      refused ??= fault;
    }
  }
  if (refused) throw refused;
}

function bySheet(due: readonly Due[]): Map<string, Due[]> {
  const sheets = new Map<string, Due[]>();
  for (const one of due) sheets.set(one.cell.sheet, [...(sheets.get(one.cell.sheet) ?? []), one]);
  return sheets;
}

/** In a cell with the text format a formula would become text: it loses the format first. */
async function enter(context: Excel.RequestContext, name: string, due: readonly Due[]): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  for (let from = 0; from < due.length; from += CELLS_A_WRITE) {
    const ranges = due.slice(from, from + CELLS_A_WRITE).map(({ cell, entry }) => ({
      range: sheet.getCell(cell.row - 1, cell.column - 1).load('numberFormat'),
      entry,
    }));
    await context.sync();
    for (const { range, entry } of ranges) {
      if (range.numberFormat[0]?.[0] === TEXT) range.numberFormat = [['General']];
      range.formulas = [[entry]];
    }
    await context.sync();
  }
}
