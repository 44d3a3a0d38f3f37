import type { IWorkbookData } from '@univerjs/core';
import {
  type CallingCell,
  type CustomFunctions,
  freshUnitId,
  readState,
  registerCustomFunctions,
  saveWorkbook,
  setTables,
} from '../../spreadsheet';
import { FunctionCalls } from '../functions/function-calls';
import type { BlankCells, Location, ModelEvent, Profile } from '../host';
import { text } from '../texts';
import type { Book } from '../univer/book';
import { Calculation } from '../univer/calculation';
import { createGrid, type Grid } from '../univer/create-univer';
import { UniverModel } from '../univer/univer-model';
import { type AddIn, startAddIn } from './add-in';
import type { AddInSource } from './add-in-source';
import type { OpenedFile } from './book-file';
import { cellBox } from './cell-box';
import { explainErrors } from './explain-errors';
import { toModelTable, toWorkbookTable } from './tables';
import { fitTallRows } from './tall-rows';

/** Where an open workbook stands in the page, what it can call, and who is told of it. */
export interface OpenBookParts {
  readonly gridPlace: HTMLElement;
  readonly panePlace: HTMLElement;
  readonly source: AddInSource;
  readonly profile: Profile;
  /** Something was changed, or calculation began, came further or ended. */
  readonly stateChanged: () => void;
}

/** What a workbook is doing: `waiting` for the add-in to start. */
export type BookState = 'waiting' | 'calculating' | 'atRest';

/**
 * One workbook that is open, with all that belongs to it: a spreadsheet, a calculation, calls of functions and a
 * taskpane of its own. Closing it ends them all, so that the next workbook finds nothing of it.
 */
export class OpenBook {
  readonly name: string;
  readonly model: UniverModel;
  /** Whether something is not saved yet. */
  changed = false;
  /** How often cells, sheets or tables have changed, by whomever. */
  edits = 0;

  private readonly place = document.createElement('div');
  private readonly grid: Grid;
  private readonly book: Book;
  private readonly calculation: Calculation;
  private readonly calls: FunctionCalls;
  private readonly functions: CustomFunctions;
  private readonly addIn: AddIn;
  /** Resolves when the add-in answers calls; never when it does not start. */
  readonly ready: Promise<void>;
  /** Whether the first calculation with the add-in is done. */
  private started = false;
  private closed = false;

  constructor(
    private readonly opened: OpenedFile,
    private readonly parts: OpenBookParts,
  ) {
    const { gridPlace, panePlace, source, profile } = parts;
    this.name = opened.name;
    this.place.className = 'wb-spreadsheet';
    gridPlace.append(this.place);
    this.grid = createGrid(this.place);
    this.book = bookIn(this.grid, opened);
    this.calls = new FunctionCalls({
      waiting: { kind: 'error', code: '#GETTING_DATA', message: text('calculating') },
      failed: (why) => ({ kind: 'error', code: '#VALUE!', message: text('functionFailed', { why }) }),
      arrived: (cells) => {
        this.arrived(cells);
      },
      waitingChanged: () => {
        this.tell();
      },
    });
    this.calculation = new Calculation(this.grid.injector, {
      begins: () => {
        this.calls.begin();
        this.tell();
      },
      ended: () => {
        this.model.calculated(this.model.sheets().map((sheet) => sheet.id));
        this.tell();
      },
    });
    this.functions = registerCustomFunctions(this.grid.injector, source.specs, this.calls.invoke);
    explainErrors(this.grid.injector, (row, column) => this.errorMessageAt(row, column));
    this.model = this.modelOf(opened);
    this.model.subscribe((event) => {
      this.note(event);
    });
    this.addIn = startAddIn(panePlace, this.model, source, profile);
    this.ready = this.addIn.ready.then((runner) => {
      if (!this.closed) this.calls.attach(runner);
    });
  }

  get state(): BookState {
    if (!this.started) return 'waiting';
    return this.calculation.atRest && this.calls.waiting === 0 ? 'atRest' : 'calculating';
  }

  /** Calculates everything; what the add-in has not answered is answered later. */
  async calculateAll(): Promise<void> {
    if (this.closed) return;
    this.calculation.recalculateAll({ anew: true });
    await this.calculation.rest();
    this.started = true;
    this.tell();
  }

  /** Has functions take blank cells for something else from now on: they are all asked again. */
  handBlanksAs(blanks: BlankCells): void {
    this.addIn.blanks = blanks;
    this.calls.forgetResults();
    this.calculation.recalculateAll();
  }

  /** The bytes of an .xlsx file with everything that is in the grid now. */
  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    const state = readState(this.grid.injector, this.book.unitId);
    return new Uint8Array(await saveWorkbook(state, this.opened.file ?? undefined));
  }

  /** Where a cell of the active sheet is in the window, if that sheet has no frozen rows or columns. */
  boxOf({ sheetId, area }: Location): DOMRect | null {
    const sheet = this.book.workbook.getActiveSheet();
    const canvas = this.place.querySelector('canvas[id*="sheet-main-canvas"]');
    return canvas && sheet.getSheetId() === sheetId ? cellBox(sheet, canvas, area) : null;
  }

  /** Ends everything at once but a calculation that is under way: what it works with stays until it has stopped. */
  close(): void {
    this.closed = true;
    this.addIn.dispose();
    this.calls.close();
    this.model.dispose();
    this.place.remove();
    void this.calculation.stop().then(() => {
      this.calculation.dispose();
      this.functions.dispose();
      this.grid.dispose();
    });
  }

  private modelOf({ name, file }: OpenedFile): UniverModel {
    return new UniverModel({
      book: this.book,
      fileName: () => name,
      use1904DateSystem: file?.dateSystem === 1904,
      settings: {},
      tables: (file?.tables ?? []).map(toModelTable),
      tablesChanged: (tables) => {
        setTables(this.grid.injector, this.book.unitId, tables.map(toWorkbookTable));
        this.cellsMoved();
      },
      recalculate: async (how) => {
        if (how !== 'Recalculate') this.calls.forgetResults();
        this.calculation.recalculateAll({ anew: how === 'FullRebuild' });
        await this.calculation.rest();
      },
    });
  }

  private arrived(cells: readonly CallingCell[]): void {
    const known = cells.flatMap(({ sheet, row, column }) => {
      const sheetId = this.book.workbook.getSheetByName(sheet)?.getSheetId();
      return sheetId === undefined ? [] : [{ sheetId, row, column }];
    });
    this.calculation.recalculateCells(this.book.unitId, known);
  }

  /** What is kept by the place of a cell, messages, earlier values, dependencies, belongs to other cells now. */
  private cellsMoved(): void {
    if (!this.started) return;
    this.functions.forgetMessages();
    this.calls.forgetPlaces();
    this.calculation.recalculateAll({ anew: true });
  }

  private tell(): void {
    if (!this.closed) this.parts.stateChanged();
  }

  /** The message of an error that a function of the add-in gave to a cell of the active sheet. */
  private errorMessageAt(row: number, column: number): string | null {
    const sheet = this.book.workbook.getActiveSheet().getSheetName();
    return this.functions.errorMessageAt(sheet, row, column);
  }

  private note(event: ModelEvent): void {
    if (event.type === 'selectionChanged' || event.type === 'calculated' || event.type === 'sheetActivated') {
      return;
    }
    this.edits += 1;
    if (movesCells(event)) this.cellsMoved();
    this.changed = true;
    this.tell();
  }
}

function movesCells(event: ModelEvent): boolean {
  if (event.type === 'cellsChanged') return event.change !== 'RangeEdited';
  return event.type === 'sheetRenamed' || event.type === 'sheetDeleted' || event.type === 'sheetAdded';
}

/** Puts the workbook into a grid that has none yet. */
function bookIn(grid: Grid, { name, file }: OpenedFile): Book {
  const snapshot = file ? fitTallRows(file.snapshot) : newSnapshot(name);
  const unitId = freshUnitId();
  const workbook = grid.api.createWorkbook({ ...snapshot, id: unitId });
  return { ...grid, workbook, unitId };
}

function newSnapshot(name: string): Partial<IWorkbookData> {
  const id = 'sheet-1';
  return { name, sheetOrder: [id], sheets: { [id]: { id, name: text('firstSheet') } } };
}
