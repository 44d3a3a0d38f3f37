import {
  CommandType,
  type ICommandInfo,
  ICommandService,
  type IExecutionOptions,
  type Injector,
  type IOperation,
} from '@univerjs/core';
import {
  FormulaExecuteStageType,
  IActiveDirtyManagerService,
  IDependencyManagerService,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import {
  ClearSelectionFormatCommand,
  type ISetRangeValuesMutationParams,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from '@univerjs/sheets';
import { TriggerCalculationController } from '@univerjs/sheets-formula';

/** A cell of a workbook whose function has a new result. */
export interface ResultPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

interface ResultsArrived {
  readonly unitId: string;
  readonly cells: readonly ResultPlace[];
}

const ResultsArrivedOperation: IOperation<ResultsArrived> = {
  id: 'workbench.operation.results-arrived',
  type: CommandType.OPERATION,
  handler: () => true,
};

/** Commands that write cells and change nothing to calculate. */
const PAINTING: ReadonlySet<string> = new Set([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
]);

export interface CalculationListener {
  /** A calculation begins. */
  readonly begins: () => void;
  /** Its results are in the cells. */
  readonly ended: () => void;
}

/**
 * The grid's calculation: asks for one, and knows when it has come to rest. The grid gathers what has changed for a
 * tenth of a second, then calculates, stopping a calculation that is under way; only both together are at rest.
 */
export class Calculation {
  /** Something has changed, and the grid has not begun to calculate it. */
  private due = false;
  /** How many calculations have begun and not ended; the grid may begin one while another is being stopped. */
  private running = 0;
  /** The one that is under way says that it is through; its results are put into the cells next. */
  private ending = false;
  /** One was stopped: the grid calculates again what it was for, but may lose it when it stops twice. */
  private stopped = false;
  private resting: (() => void)[] = [];
  private stopping: (() => void) | null = null;
  private readonly commands: ICommandService;
  private readonly dirty: IActiveDirtyManagerService;
  private readonly listening: { dispose(): void };

  constructor(
    private readonly injector: Injector,
    private readonly listener: CalculationListener,
  ) {
    // Left to itself, the grid begins to listen for changes when it is first painted, and never hears of earlier ones.
    injector.get(TriggerCalculationController);
    this.commands = injector.get(ICommandService);
    this.dirty = injector.get(IActiveDirtyManagerService);
    this.commands.registerCommand(ResultsArrivedOperation);
    this.dirty.register(ResultsArrivedOperation.id, {
      commandId: ResultsArrivedOperation.id,
      getDirtyData: ({ params }) => ({ dirtyRanges: rangesOf(params as ResultsArrived) }),
    });
    this.listening = this.commands.onCommandExecuted((command, options) => {
      this.executed(command, options);
    });
  }

  /** False while anything is to be calculated or is being calculated. */
  get atRest(): boolean {
    return !this.due && this.running === 0;
  }

  /** Resolves when nothing is to be calculated any more. */
  rest(): Promise<void> {
    if (this.atRest) return Promise.resolve();
    return new Promise((resolve) => {
      this.resting.push(resolve);
    });
  }

  /** Has cells, and whatever depends on them, calculated again although nothing they refer to has changed. */
  recalculateCells(unitId: string, cells: readonly ResultPlace[]): void {
    const parameters: ResultsArrived = { unitId, cells };
    this.commands.syncExecuteCommand(ResultsArrivedOperation.id, parameters);
  }

  /** Has every formula calculated; with `anew` after forgetting what depends on what. */
  recalculateAll({ anew = false } = {}): void {
    if (anew) this.injector.get(IDependencyManagerService).reset();
    this.commands.syncExecuteCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { commands: [], forceCalculation: true },
      { onlyLocal: true },
    );
  }

  /** Stops for good; resolves when nothing is being calculated. What is only due is not begun any more. */
  stop(): Promise<void> {
    if (this.running === 0) return Promise.resolve();
    this.commands.syncExecuteCommand(SetFormulaCalculationStopMutation.id, {});
    return new Promise((resolve) => {
      this.stopping = resolve;
    });
  }

  dispose(): void {
    this.listening.dispose();
    for (const resolve of this.resting.splice(0)) resolve();
  }

  private executed(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    switch (command.id) {
      case SetFormulaCalculationStartMutation.id:
        this.due = false;
        this.running += 1;
        this.listener.begins();
        break;
      case SetFormulaCalculationStopMutation.id:
        this.stopped = true;
        break;
      case SetFormulaCalculationNotificationMutation.id:
        this.notified(command.params as ISetFormulaCalculationNotificationMutation);
        break;
      default:
        if (this.makesDue(command, options)) this.due = true;
    }
  }

  /** Exactly what the grid itself takes as a reason to calculate. */
  private makesDue({ id, params }: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean {
    if (!this.dirty.get(id)) return false;
    if (id !== SetRangeValuesMutation.id) return true;
    const { trigger } = params as ISetRangeValuesMutationParams;
    return options?.onlyLocal !== true && !(trigger && PAINTING.has(trigger));
  }

  /** A calculation that is stopped says twice that it has ended; only the second time it has. */
  private notified({ stageInfo, functionsExecutedState }: ISetFormulaCalculationNotificationMutation): void {
    if (stageInfo?.stage === FormulaExecuteStageType.CALCULATION_COMPLETED) this.ending = true;
    if (functionsExecutedState === undefined || !this.ending) return;
    this.ending = false;
    this.running -= 1;
    if (this.stopping) {
      if (this.running === 0) this.stopping();
      return;
    }
    if (this.atRest && this.stopped) {
      this.stopped = false;
      this.recalculateAll();
    }
    this.listener.ended();
    if (this.atRest) for (const resolve of this.resting.splice(0)) resolve();
  }
}

function rangesOf({ unitId, cells }: ResultsArrived) {
  return cells.map(({ sheetId, row, column }) => ({
    unitId,
    sheetId,
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
  }));
}
