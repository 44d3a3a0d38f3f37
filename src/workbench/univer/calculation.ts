import { CommandType, ICommandService, type IOperation } from '@univerjs/core';
import { IActiveDirtyManagerService, IDependencyManagerService } from '@univerjs/engine-formula';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import type { Book } from './book';

/** Cells of one workbook whose functions have new results. */
interface ResultsArrived {
  readonly unitId: string;
  readonly cells: readonly { sheetId: string; row: number; column: number }[];
}

const ResultsArrivedOperation: IOperation<ResultsArrived> = {
  id: 'workbench.operation.results-arrived',
  type: CommandType.OPERATION,
  handler: () => true,
};

/** Lets the grid calculate cells again although nothing they refer to has changed. Once per grid. */
export function allowRecalculation({ injector }: Pick<Book, 'injector'>): void {
  injector.get(ICommandService).registerCommand(ResultsArrivedOperation);
  injector.get(IActiveDirtyManagerService).register(ResultsArrivedOperation.id, {
    commandId: ResultsArrivedOperation.id,
    getDirtyData: (command) => {
      const { unitId, cells } = command.params as ResultsArrived;
      return {
        dirtyRanges: cells.map(({ sheetId, row, column }) => ({
          unitId,
          sheetId,
          range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
        })),
      };
    },
  });
}

/** Calculates the cells, and whatever depends on them, anew. Cells of sheets that are gone are left out. */
export function recalculateCells(
  book: Book,
  cells: readonly { sheet: string; row: number; column: number }[],
): void {
  const known = cells.flatMap(({ sheet, row, column }) => {
    const sheetId = book.workbook.getSheetByName(sheet)?.getSheetId();
    return sheetId === undefined ? [] : [{ sheetId, row, column }];
  });
  const parameters: ResultsArrived = { unitId: book.unitId, cells: known };
  book.api.syncExecuteCommand(ResultsArrivedOperation.id, parameters);
}

/** Calculates every formula of the workbook; resolves when the results are in the cells. */
export async function recalculateAll({ api }: Pick<Book, 'api'>): Promise<void> {
  const formula = api.getFormula();
  const applied = formula.onCalculationResultApplied();
  formula.executeCalculation();
  await applied;
}

/** Makes the grid forget what depended on what in a workbook that is gone; it does not do so of its own accord. */
export function forgetDependencies({ injector }: Pick<Book, 'injector'>): void {
  injector.get(IDependencyManagerService).reset();
}

/** Calls the listener when the grid begins to calculate and when the results are in the cells. */
export function watchCalculation(
  { injector }: Pick<Book, 'injector'>,
  listener: (calculating: boolean) => void,
): void {
  let run = -1;
  let calculating = false;
  injector.get(FormulaCalculationSessionService).state$.subscribe((state) => {
    const now = state.started && !(state.resultApplied && (state.stopped || state.completed));
    const begins = now && state.id !== run;
    if (begins) run = state.id;
    if (!begins && now === calculating) return;
    calculating = now;
    listener(now);
  });
}
