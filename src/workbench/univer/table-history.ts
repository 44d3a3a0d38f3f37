import {
  ICommandService,
  type IDisposable,
  IUndoRedoService,
  type IUndoRedoItem,
  type Nullable,
  RedoCommand,
  toDisposable,
  UndoCommand,
} from '@univerjs/core';
import type { Book } from './book';
import type { Table, TableList } from './table-list';

/** A table that a step made (`before` is absent), changed or took away (`after` is absent). */
export interface TableChange {
  readonly id: string;
  readonly before: Table | undefined;
  readonly after: Table | undefined;
}

interface Recorded {
  /** How many of the grid's own changes the step had then; the grid may put later ones into the same step. */
  readonly size: number;
  readonly changes: readonly TableChange[];
}

/**
 * What each step of the grid's undo stack did to the tables, so that undo and redo do it too: a deleted sheet comes back
 * with its tables, a deleted last row into the table it was of. The grid knows nothing of tables; it only puts a step on
 * its stack after everything that belongs to it was done, so what changed since the step before is its doing.
 */
export class TableHistory {
  private readonly recorded = new WeakMap<IUndoRedoItem, Recorded>();
  private readonly steps: IUndoRedoService;
  private readonly unitId: string;
  private known: readonly Table[];
  /** The step that is being undone or done again. */
  private travelling: IUndoRedoItem | null = null;
  private readonly listening: readonly IDisposable[];

  /** `travelled` gets the changes to be made when a step was undone (`before` counts) or done again (`after` does). */
  constructor(
    { injector, unitId }: Pick<Book, 'injector' | 'unitId'>,
    private readonly tables: TableList,
    private readonly travelled: (changes: readonly TableChange[], to: 'before' | 'after') => void,
  ) {
    this.known = tables.all();
    this.unitId = unitId;
    this.steps = injector.get(IUndoRedoService);
    const commands = injector.get(ICommandService);
    this.listening = [
      toDisposable(
        this.steps.undoRedoStatus$.subscribe(() => {
          this.look();
        }),
      ),
      commands.beforeCommandExecuted(({ id }) => {
        if (id === UndoCommand.id) this.depart(this.steps.pitchTopUndoElement());
        if (id === RedoCommand.id) this.depart(this.steps.pitchTopRedoElement());
      }),
      commands.onCommandExecuted(({ id }) => {
        if (id === UndoCommand.id) this.arrive(this.steps.pitchTopUndoElement(), 'before');
        if (id === RedoCommand.id) this.arrive(this.steps.pitchTopRedoElement(), 'after');
      }),
    ];
  }

  /** What was done to the tables up to now without a step of the grid cannot be undone, by no step. */
  settle(): void {
    this.known = this.tables.all();
  }

  dispose(): void {
    for (const listener of this.listening) listener.dispose();
  }

  /** While a cell is being edited, the grid shows the steps of the editor; those of the workbook are seen later. */
  private look(): void {
    const step = this.steps.pitchTopUndoElement();
    if (step?.unitID !== this.unitId || this.travelling) return;
    const before = this.recorded.get(step);
    const size = step.undoMutations.length;
    if (before?.size === size) return;
    const changes = [...(before?.changes ?? []), ...differences(this.known, this.tables.all())];
    this.recorded.set(step, { size, changes });
    this.settle();
  }

  private depart(step: Nullable<IUndoRedoItem>): void {
    this.look();
    this.travelling = step ? step : null;
  }

  /** A step that is still on top of the stack was not undone: the grid refused. */
  private arrive(top: Nullable<IUndoRedoItem>, to: 'before' | 'after'): void {
    const step = this.travelling;
    this.travelling = null;
    if (!step || step === top) return;
    const changes = this.recorded.get(step)?.changes ?? [];
    this.travelled(to === 'before' ? [...changes].reverse() : changes, to);
    this.settle();
  }
}

function differences(before: readonly Table[], after: readonly Table[]): TableChange[] {
  const was = new Map(before.map((table) => [table.id, table]));
  const is = new Map(after.map((table) => [table.id, table]));
  const ids = new Set([...was.keys(), ...is.keys()]);
  return [...ids]
    .map((id) => ({ id, before: was.get(id), after: is.get(id) }))
    .filter((change) => change.before !== change.after);
}
