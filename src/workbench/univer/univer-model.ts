import type { IExecutionOptions, ICommandInfo } from '@univerjs/core';
import {
  type IInsertSheetMutationParams,
  InsertSheetMutation,
  type IRemoveSheetMutationParams,
  RemoveSheetMutation,
  type ISetWorksheetActiveOperationParams,
  SetWorksheetActiveOperation,
  type ISetWorksheetNameMutationParams,
  SetWorksheetNameMutation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import type * as Host from '../host';
import { mapArea } from './areas';
import { type Book, worksheetOf } from './book';
import { contentChanges, type ContentChange } from './changes';
import {
  autofit,
  readColumnWidth,
  readNumberFormats,
  readStyle,
  writeColumnWidth,
  writeNumberFormats,
  writeStyle,
} from './formats';
import { addName, definedNames, deleteName } from './name-list';
import { mergedAreas, readFormulas, readText, readValues, spillAt, usedArea } from './read-cells';
import { moveOf } from './reshape';
import { select, selection } from './selection';
import { SheetList } from './sheet-list';
import { type TableChange, TableHistory } from './table-history';
import { type Table, TableList } from './table-list';
import { clear, writeCells } from './write-cells';

/** What the model needs from the page beside the grid. */
export interface ModelParts {
  readonly book: Book;
  readonly fileName: () => string;
  readonly use1904DateSystem: boolean;
  readonly settings: Readonly<Record<string, string>>;
  readonly tables: readonly Omit<Table, 'id'>[];
  /** Tells the calculation which tables there are now. */
  readonly tablesChanged: (tables: readonly Table[]) => void;
  readonly recalculate: (how: Host.RecalculateHow) => Promise<void>;
}

/** The workbook in the grid, as the protocol of the add-in wants to see it. */
export class UniverModel implements Host.WorkbookModel {
  calculationMode: Host.CalculationMode = 'Automatic';
  readonly use1904DateSystem: boolean;
  readonly tableList: TableList;

  private readonly book: Book;
  private readonly sheetList: SheetList;
  private readonly history: TableHistory;
  private readonly listeners = new Set<(event: Host.ModelEvent) => void>();
  private readonly sheetNames = new Map<string, string>();
  private readonly endings: (() => void)[] = [];
  private kept: Readonly<Record<string, string>>;
  private shown: string;
  /** Only what a person types makes a table grow. */
  private addInWrites = false;

  constructor(private readonly parts: ModelParts) {
    this.book = parts.book;
    this.use1904DateSystem = parts.use1904DateSystem;
    this.kept = parts.settings;
    this.sheetList = new SheetList(this.book);
    this.tableList = new TableList((sheetId, header) => {
      return this.readText(sheetId, header).flat();
    }, parts.tablesChanged);
    this.tableList.load(parts.tables);
    this.history = new TableHistory(this.book, this.tableList, (changes, to) => {
      this.tablesTravelled(changes, to);
    });
    this.shown = this.sheetList.activeId();
    for (const sheet of this.sheetList.all()) this.sheetNames.set(sheet.id, sheet.name);
    this.watch();
  }

  get name(): string {
    return this.parts.fileName();
  }

  sheets = () => this.sheetList.all();
  activeSheetId = () => this.sheetList.activeId();
  activateSheet = (sheetId: string): void => {
    this.sheetList.activate(sheetId);
  };
  addSheet = (name?: string) => this.sheetList.add(name);
  deleteSheet = (sheetId: string): void => {
    this.sheetList.delete(sheetId);
  };
  renameSheet = (sheetId: string, name: string): void => {
    this.sheetList.rename(sheetId, name);
  };
  moveSheet = (sheetId: string, position: number): void => {
    this.sheetList.move(sheetId, position);
  };
  setSheetVisibility = (sheetId: string, visibility: Host.SheetVisibility): void => {
    this.sheetList.setVisibility(sheetId, visibility);
  };

  usedArea = (sheetId: string, valuesOnly: boolean) => usedArea(this.book, sheetId, valuesOnly);
  readValues = (sheetId: string, area: Host.Area) => readValues(this.book, sheetId, area);
  readFormulas = (sheetId: string, area: Host.Area) => readFormulas(this.book, sheetId, area);
  spillAt = (sheetId: string, row: number, column: number) => spillAt(this.book, sheetId, row, column);
  mergedAreas = (sheetId: string) => mergedAreas(this.book, sheetId);
  readText = (sheetId: string, area: Host.Area) => readText(this.book, sheetId, area);
  readNumberFormats = (sheetId: string, area: Host.Area) => readNumberFormats(this.book, sheetId, area);
  readStyle = (sheetId: string, area: Host.Area) => readStyle(this.book, sheetId, area);

  writeCells = (sheetId: string, area: Host.Area, inputs: Host.CellInput[][]): void => {
    this.addInWrites = true;
    try {
      writeCells(this.book, sheetId, area, inputs);
    } finally {
      this.addInWrites = false;
    }
  };
  writeNumberFormats = (sheetId: string, area: Host.Area, formats: (string | null)[][]): void => {
    writeNumberFormats(this.book, sheetId, area, formats);
  };
  writeStyle = (sheetId: string, area: Host.Area, style: Partial<Host.CellStyle>): void => {
    writeStyle(this.book, sheetId, area, style);
  };
  clear = (sheetId: string, area: Host.Area, what: Host.ClearWhat): void => {
    clear(this.book, sheetId, area, what);
  };
  readColumnWidth = (sheetId: string, area: Host.Area) => readColumnWidth(this.book, sheetId, area);
  writeColumnWidth = (sheetId: string, area: Host.Area, points: number): void => {
    writeColumnWidth(this.book, sheetId, area, points);
  };
  autofit = (sheetId: string, area: Host.Area, what: 'columns' | 'rows'): void => {
    autofit(this.book, sheetId, area, what);
  };

  tables = () => this.tableList.all();
  addTable = (sheetId: string, area: Host.Area, name?: string): Host.TableInfo => {
    const table = this.tableList.add(sheetId, area, name);
    this.history.settle();
    this.tell({ type: 'tableAdded', tableId: table.id, sheetId });
    return table;
  };
  renameTable = (tableId: string, name: string): void => {
    this.tableList.rename(tableId, name);
    this.history.settle();
  };
  resizeTable = (tableId: string, area: Host.Area): void => {
    this.tableList.resize(tableId, area);
    this.history.settle();
  };
  deleteTable = (tableId: string): void => {
    const table = this.tableList.delete(tableId);
    this.writeCells(
      table.sheetId,
      table.area,
      mapArea(table.area, () => ''),
    );
    this.history.settle();
    this.tellTablesGone([table]);
  };

  names = () => definedNames(this.book);
  addName = (name: string, formula: string) => addName(this.book, name, formula);
  deleteName = (name: string, sheetId: string | undefined): void => {
    deleteName(this.book, name, sheetId);
  };

  selection = () => selection(this.book);
  select = (location: Host.Location): void => {
    select(this.book, this.sheetList, location);
  };

  recalculate = (how: Host.RecalculateHow) => this.parts.recalculate(how);

  settings = () => this.kept;
  saveSettings = (settings: Readonly<Record<string, string>>): void => {
    this.kept = { ...settings };
  };

  subscribe = (listener: (event: Host.ModelEvent) => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** Tells the add-in that results have come, once for each sheet. */
  calculated(sheetIds: Iterable<string>): void {
    for (const sheetId of sheetIds) this.tell({ type: 'calculated', sheetId });
  }

  /** Lets go of the grid; nothing is told any more. */
  dispose(): void {
    this.listeners.clear();
    this.history.dispose();
    for (const end of this.endings) end();
  }

  private watch(): void {
    const commands = this.book.api.addEvent(this.book.api.Event.CommandExecuted, (event) => {
      this.executed(event, event.options);
    });
    this.endings.push(() => {
      commands.dispose();
    });
    const selections = this.book.injector.get(SheetsSelectionsService);
    for (const source of [selections.selectionMoveEnd$, selections.selectionSet$]) {
      const subscription = source.subscribe(() => {
        this.tell({ type: 'selectionChanged', location: this.selection() });
      });
      this.endings.push(() => {
        subscription.unsubscribe();
      });
    }
  }

  private executed(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if ((command.params as { unitId?: string } | undefined)?.unitId !== this.book.unitId) return;
    const calculated =
      options?.['fromFormula'] === true || options?.['applyFormulaCalculationResult'] === true;
    const changes = contentChanges(command, calculated, (sheetId) => {
      const sheet = worksheetOf(this.book, sheetId);
      return { rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
    });
    for (const change of changes) {
      this.tellTablesGone(this.reshapeTables(change));
      this.growTables(change);
      this.tell({ type: 'cellsChanged', ...change });
    }
    if (changes.length === 0) this.sheetChanged(command);
  }

  private growTables({ sheetId, area, change }: ContentChange): void {
    if (change !== 'RangeEdited' || this.addInWrites) return;
    const filled = this.readValues(sheetId, area).some((row) => row.some((value) => value !== ''));
    if (filled) this.tableList.growOver(sheetId, area);
  }

  private reshapeTables({ sheetId, area, change }: ContentChange): readonly Table[] {
    const move = moveOf(change, area);
    return move ? this.tableList.reshape(sheetId, move) : [];
  }

  private sheetChanged(command: Readonly<ICommandInfo>): void {
    switch (command.id) {
      case InsertSheetMutation.id: {
        const { sheet } = command.params as IInsertSheetMutationParams;
        this.sheetNames.set(sheet.id, sheet.name);
        this.tell({ type: 'sheetAdded', sheetId: sheet.id });
        break;
      }
      case RemoveSheetMutation.id: {
        const { subUnitId } = command.params as IRemoveSheetMutationParams;
        this.tellTablesGone(this.tableList.deleteSheet(subUnitId));
        const name = this.sheetNames.get(subUnitId) ?? '';
        this.sheetNames.delete(subUnitId);
        this.tell({ type: 'sheetDeleted', sheetId: subUnitId, name });
        break;
      }
      case SetWorksheetNameMutation.id: {
        const { subUnitId, name } = command.params as ISetWorksheetNameMutationParams;
        const before = this.sheetNames.get(subUnitId) ?? '';
        this.sheetNames.set(subUnitId, name);
        this.tell({ type: 'sheetRenamed', sheetId: subUnitId, before, after: name });
        break;
      }
      case SetWorksheetActiveOperation.id: {
        const { subUnitId } = command.params as ISetWorksheetActiveOperationParams;
        const deactivated = this.shown;
        this.shown = subUnitId;
        if (deactivated !== subUnitId) {
          this.tell({ type: 'sheetActivated', sheetId: subUnitId, deactivated });
        }
        break;
      }
    }
  }

  private tablesTravelled(changes: readonly TableChange[], to: 'before' | 'after'): void {
    const wanted = new Map(changes.map((change) => [change.id, change[to]]));
    const { came, gone } = this.tableList.restore(wanted);
    for (const { id, sheetId } of came) this.tell({ type: 'tableAdded', tableId: id, sheetId });
    this.tellTablesGone(gone);
  }

  private tellTablesGone(tables: readonly Table[]): void {
    for (const { id, sheetId, name } of tables)
      this.tell({ type: 'tableDeleted', tableId: id, sheetId, name });
  }

  private tell(event: Host.ModelEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}
