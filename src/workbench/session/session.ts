import type { IWorkbookData } from '@univerjs/core';
import {
  type CustomFunctions,
  readState,
  registerCustomFunctions,
  saveWorkbook,
  setTables,
} from '../../spreadsheet';
import { FunctionCalls } from '../functions/function-calls';
import type { AddInFunction } from '../functions/translate';
import type { Location, ModelEvent } from '../host';
import { text } from '../texts';
import type { Shell } from '../page/shell';
import type { Book } from '../univer/book';
import {
  allowRecalculation,
  forgetDependencies,
  recalculateAll,
  recalculateCells,
  watchCalculation,
} from '../univer/calculation';
import type { Grid } from '../univer/create-univer';
import { UniverModel } from '../univer/univer-model';
import { type AddIn, startAddIn } from './add-in';
import { download, type OpenedFile } from './book-file';
import { cellBox } from './cell-box';
import { explainErrors } from './explain-errors';
import { toModelTable, toWorkbookTable } from './tables';
import { fitTallRows } from './tall-rows';

/** How long the add-in may take to load before the workbook is calculated without it. */
const PATIENCE = 20_000;
const REST_PATIENCE = 5_000;
const REST_STEP = 50;

interface OpenBook extends OpenedFile {
  readonly book: Book;
  readonly model: UniverModel;
  readonly addIn: AddIn;
}

/** The workbook that is open, with its taskpane: as in Excel, another workbook gets a taskpane of its own. */
export class Session {
  private current: OpenBook | null = null;
  private changed = false;
  /** Whether the first calculation with the add-in has begun. */
  private started = false;
  private calculating = false;
  /** Whether something has happened that the grid will calculate in a moment. */
  private due = false;
  private editCount = 0;
  private functions: CustomFunctions | null = null;
  private readonly calls: FunctionCalls;

  constructor(
    private readonly grid: Grid,
    private readonly shell: Shell,
    private readonly specs: readonly AddInFunction[],
  ) {
    this.calls = new FunctionCalls({
      waiting: { kind: 'error', code: '#GETTING_DATA', message: text('calculating') },
      failed: (why) => ({ kind: 'error', code: '#VALUE!', message: text('functionFailed', { why }) }),
      arrived: (cells) => {
        if (!this.current) return;
        this.due = true;
        recalculateCells(this.current.book, cells);
      },
      waitingChanged: () => {
        this.showState();
      },
    });
    allowRecalculation(grid);
  }

  get model(): UniverModel | null {
    return this.current?.model ?? null;
  }

  /** True when nothing is being calculated or waited for. */
  get atRest(): boolean {
    return this.started && !this.due && !this.calculating && this.calls.waiting === 0;
  }

  /** How often the contents of cells have changed, by whomever. */
  get edits(): number {
    return this.editCount;
  }

  /** The name of the open workbook when it has changes that are not saved. */
  get unsaved(): string | null {
    return this.current && this.changed ? this.current.name : null;
  }

  /** Where a cell of the active sheet is in the window, if that sheet has no frozen rows or columns. */
  boxOf({ sheetId, area }: Location): DOMRect | null {
    const sheet = this.current?.book.workbook.getActiveSheet();
    const canvas = this.shell.gridPlace.querySelector('canvas[id*="sheet-main-canvas"]');
    return canvas && sheet?.getSheetId() === sheetId ? cellBox(sheet, canvas, area) : null;
  }

  /** The message of an error that a function of the add-in gave to a cell of the active sheet. */
  private errorMessageAt(row: number, column: number): string | null {
    const sheet = this.current?.book.workbook.getActiveSheet().getSheetName();
    return sheet === undefined ? null : (this.functions?.errorMessageAt(sheet, row, column) ?? null);
  }

  /** Puts a workbook in place of the one that is open and starts its taskpane. */
  open(opened: OpenedFile): void {
    this.close();
    const workbook = this.grid.api.createWorkbook(
      opened.file ? fitTallRows(opened.file.snapshot) : newSnapshot(opened.name),
    );
    const book: Book = { ...this.grid, workbook, unitId: workbook.getId() };
    this.functions ??= this.connectCalculation();
    const model = this.modelOf(book, opened);
    model.subscribe((event) => {
      this.note(event);
    });
    const addIn = startAddIn(this.shell.panePlace, model, this.specs);
    this.current = { ...opened, book, model, addIn };
    this.changed = false;
    this.shell.showName(opened.name, false);
    void this.calculateWithAddIn(this.current);
  }

  /** Hands the workbook out as a file, once the results that are on their way are in it. */
  async save(): Promise<void> {
    if (!this.current) return;
    const { name, book, file } = this.current;
    this.shell.showStatus('busy', text('saving'));
    try {
      await this.rest();
      const bytes = await saveWorkbook(readState(this.grid.injector, book.unitId), file ?? undefined);
      download(name, new Uint8Array(bytes));
    } catch (error) {
      this.showState();
      throw new Error(text('notSaved', { why: error instanceof Error ? error.message : String(error) }));
    }
    this.changed = false;
    this.shell.showName(name, false);
    this.shell.showStatus('ready', text('saved', { name }));
  }

  /** The grid's calculation takes functions and can be watched only once there is a workbook. */
  private connectCalculation(): CustomFunctions {
    watchCalculation(this.grid, (calculating) => {
      this.calculating = calculating;
      if (calculating) {
        this.due = false;
        this.calls.begin();
      } else this.current?.model.calculated(this.current.model.sheets().map((sheet) => sheet.id));
      this.showState();
    });
    explainErrors(this.grid.injector, (row, column) => this.errorMessageAt(row, column));
    return registerCustomFunctions(this.grid.injector, this.specs, this.calls.invoke);
  }

  /** Waits until nothing is calculated any more, but not for ever: an add-in may never answer. */
  private async rest(): Promise<void> {
    for (let waited = 0; !this.atRest && waited < REST_PATIENCE; waited += REST_STEP) {
      await new Promise((resolve) => setTimeout(resolve, REST_STEP));
    }
  }

  private modelOf(book: Book, { name, file }: OpenedFile): UniverModel {
    return new UniverModel({
      book,
      fileName: () => name,
      use1904DateSystem: file?.dateSystem === 1904,
      settings: {},
      tables: (file?.tables ?? []).map(toModelTable),
      tablesChanged: (tables) => {
        setTables(this.grid.injector, book.unitId, tables.map(toWorkbookTable));
      },
      recalculate: async (how) => {
        if (how !== 'Recalculate') this.calls.forgetResults();
        await recalculateAll(book);
      },
    });
  }

  /** Everything is calculated once the add-in can answer; without an answer the rest is calculated all the same. */
  private async calculateWithAddIn(open: OpenBook): Promise<void> {
    this.showState();
    const late = setTimeout(() => {
      if (this.current !== open) return;
      this.shell.complain(text('addInSilent'));
      void this.calculateAll(open);
    }, PATIENCE);
    const runner = await open.addIn.ready;
    clearTimeout(late);
    if (this.current !== open) return;
    if (this.started) this.shell.settle();
    this.calls.attach(runner);
    await this.calculateAll(open);
  }

  private async calculateAll(open: OpenBook): Promise<void> {
    await recalculateAll(open.book);
    if (this.current !== open) return;
    this.started = true;
    this.showState();
  }

  /** The status line says what the workbook is doing. */
  showState(): void {
    if (!this.started) this.shell.showStatus('busy', text('waitingForAddIn'));
    else if (this.calls.waiting > 0) this.shell.showStatus('busy', text('calculating'));
    else this.shell.showStatus('ready', text('ready'));
  }

  private note(event: ModelEvent): void {
    if (event.type === 'selectionChanged' || event.type === 'calculated' || event.type === 'sheetActivated') {
      return;
    }
    if (event.type === 'cellsChanged') {
      this.due = true;
      this.editCount += 1;
    }
    if (this.changed || !this.current) return;
    this.changed = true;
    this.shell.showName(this.current.name, true);
  }

  private close(): void {
    if (!this.current) return;
    const { addIn, model, book } = this.current;
    this.current = null;
    this.started = false;
    this.due = false;
    addIn.dispose();
    model.dispose();
    this.calls.reset();
    this.grid.api.disposeUnit(book.unitId);
    forgetDependencies(this.grid);
  }
}

function newSnapshot(name: string): Partial<IWorkbookData> {
  const id = 'sheet-1';
  return { name, sheetOrder: [id], sheets: { [id]: { id, name: text('firstSheet') } } };
}
