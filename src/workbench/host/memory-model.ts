import { intersection } from './areas';
import { MemorySheet, type ResultOf } from './memory-sheet';
import { ModelError } from './model';
import type {
  Area,
  CalculationMode,
  CellInput,
  CellStyle,
  CellValue,
  ClearWhat,
  Location,
  ModelEvent,
  NameInfo,
  SharedStyle,
  SheetInfo,
  SheetVisibility,
  TableInfo,
  WorkbookModel,
} from './model';

interface MemoryTab {
  readonly id: string;
  name: string;
  visibility: SheetVisibility;
  readonly cells: MemorySheet;
  readonly merged: Area[];
}

const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/**
 * A workbook that lives in memory: what tests give to the protocol instead of a grid.
 * It calculates nothing; `setResults` puts values behind formulas, and `resultOf` says what they come to when entered.
 */
export class MemoryModel implements WorkbookModel {
  readonly name = 'Book1.xlsx';
  readonly use1904DateSystem: boolean;
  calculationMode: CalculationMode = 'Automatic';
  resultOf: ResultOf = () => '';

  private tabs: MemoryTab[];
  private tableList: TableInfo[] = [];
  private nameList: NameInfo[] = [];
  private selected: Location;
  private saved: Readonly<Record<string, string>> = {};
  private lastId = 0;
  private readonly listeners = new Set<(event: ModelEvent) => void>();

  constructor(options: { use1904DateSystem?: boolean } = {}) {
    this.use1904DateSystem = options.use1904DateSystem ?? false;
    const first = this.newTab('Sheet1');
    this.tabs = [first];
    this.selected = { sheetId: first.id, area: FIRST_CELL };
  }

  sheets(): readonly SheetInfo[] {
    return this.tabs.map(({ id, name, visibility }, position) => ({ id, name, position, visibility }));
  }

  activeSheetId(): string {
    return this.selected.sheetId;
  }

  activateSheet(sheetId: string): void {
    if (sheetId !== this.selected.sheetId) this.select({ sheetId, area: FIRST_CELL });
  }

  addSheet(name = this.freeName()): SheetInfo {
    this.refuseTakenName(name);
    const tab = this.newTab(name);
    this.tabs.push(tab);
    this.emit({ type: 'sheetAdded', sheetId: tab.id });
    return { id: tab.id, name, position: this.tabs.length - 1, visibility: tab.visibility };
  }

  deleteSheet(sheetId: string): void {
    const gone = this.tab(sheetId);
    const next = this.tabs.find((tab) => tab !== gone && tab.visibility === 'Visible');
    if (!next)
      throw new ModelError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
    this.tabs = this.tabs.filter((tab) => tab !== gone);
    this.tableList = this.tableList.filter((table) => table.sheetId !== sheetId);
    if (this.selected.sheetId === sheetId) this.activateSheet(next.id);
    this.emit({ type: 'sheetDeleted', sheetId, name: gone.name });
  }

  renameSheet(sheetId: string, name: string): void {
    const tab = this.tab(sheetId);
    const before = tab.name;
    if (before.toLowerCase() !== name.toLowerCase()) this.refuseTakenName(name);
    tab.name = name;
    this.emit({ type: 'sheetRenamed', sheetId, before, after: name });
  }

  moveSheet(sheetId: string, position: number): void {
    const tab = this.tab(sheetId);
    this.tabs = this.tabs.filter((other) => other !== tab);
    this.tabs.splice(position, 0, tab);
  }

  setSheetVisibility(sheetId: string, visibility: SheetVisibility): void {
    this.tab(sheetId).visibility = visibility;
  }

  usedArea(sheetId: string, valuesOnly: boolean): Area | undefined {
    return this.tab(sheetId).cells.usedArea(valuesOnly);
  }

  readValues(sheetId: string, area: Area): CellValue[][] {
    return this.tab(sheetId).cells.values(area);
  }

  readFormulas(sheetId: string, area: Area): CellValue[][] {
    return this.tab(sheetId).cells.formulas(area);
  }

  spillAt = (sheetId: string, row: number, column: number) => this.tab(sheetId).cells.spillAt(row, column);

  mergedAreas = (sheetId: string): readonly Area[] => this.tab(sheetId).merged;

  /** Merges the cells of an area, as a person does. */
  merge(sheetId: string, area: Area): void {
    this.tab(sheetId).merged.push(area);
  }

  readText(sheetId: string, area: Area): string[][] {
    return this.tab(sheetId).cells.text(area);
  }

  readNumberFormats(sheetId: string, area: Area): string[][] {
    return this.tab(sheetId).cells.numberFormats(area);
  }

  readStyle(sheetId: string, area: Area): SharedStyle {
    return this.tab(sheetId).cells.style(area);
  }

  writeCells(sheetId: string, area: Area, inputs: CellInput[][]): void {
    this.tab(sheetId).cells.write(area, inputs);
    this.emit({ type: 'cellsChanged', sheetId, area, change: 'RangeEdited' });
  }

  writeNumberFormats(sheetId: string, area: Area, formats: (string | null)[][]): void {
    this.tab(sheetId).cells.writeNumberFormats(area, formats);
  }

  writeStyle(sheetId: string, area: Area, style: Partial<CellStyle>): void {
    this.tab(sheetId).cells.writeStyle(area, style);
  }

  clear(sheetId: string, area: Area, what: ClearWhat): void {
    this.tab(sheetId).cells.clear(area, what);
    if (what !== 'Formats') this.emit({ type: 'cellsChanged', sheetId, area, change: 'RangeEdited' });
  }

  readColumnWidth = (sheetId: string, area: Area) => this.tab(sheetId).cells.columnWidth(area);

  writeColumnWidth(sheetId: string, area: Area, points: number): void {
    this.tab(sheetId).cells.setColumnWidth(area, points);
  }

  autofit(sheetId: string): void {
    // Nobody measures the letters of cells in memory; the sheet must still exist.
    this.tab(sheetId);
  }

  tables(): readonly TableInfo[] {
    return this.tableList;
  }

  addTable(sheetId: string, area: Area, name = `Table${String(this.tableList.length + 1)}`): TableInfo {
    this.tab(sheetId);
    this.refuseTakenTableName(name);
    if (this.tableList.some((table) => table.sheetId === sheetId && intersection(table.area, area))) {
      throw new ModelError('InvalidOperation', 'A table cannot overlap another table.');
    }
    const table = { id: this.nextId(), name, sheetId, area, showHeaders: true, showTotals: false };
    this.tableList = [...this.tableList, table];
    this.emit({ type: 'tableAdded', tableId: table.id, sheetId });
    return table;
  }

  renameTable(tableId: string, name: string): void {
    this.refuseTakenTableName(name, tableId);
    this.changeTable(tableId, { name });
  }

  resizeTable(tableId: string, area: Area): void {
    this.changeTable(tableId, { area });
  }

  deleteTable(tableId: string): void {
    const gone = this.table(tableId);
    this.tableList = this.tableList.filter((table) => table !== gone);
    this.clear(gone.sheetId, gone.area, 'All');
    this.emit({ type: 'tableDeleted', tableId, sheetId: gone.sheetId, name: gone.name });
  }

  names(): readonly NameInfo[] {
    return this.nameList;
  }

  addName(name: string, formula: string): NameInfo {
    if (this.nameList.some((other) => other.name.toLowerCase() === name.toLowerCase())) {
      throw new ModelError('ItemAlreadyExists', `The name ${name} is already defined.`);
    }
    const info = { name, formula, visible: true, comment: '' };
    this.nameList = [...this.nameList, info];
    return info;
  }

  deleteName(name: string, sheetId: string | undefined): void {
    this.nameList = this.nameList.filter((info) => info.name !== name || info.sheetId !== sheetId);
  }

  selection(): Location {
    return this.selected;
  }

  select(location: Location): void {
    if (this.tab(location.sheetId).visibility !== 'Visible') {
      throw new ModelError('InvalidOperation', 'A hidden worksheet cannot be activated.');
    }
    const deactivated = this.selected.sheetId;
    this.selected = location;
    if (deactivated !== location.sheetId) {
      this.emit({ type: 'sheetActivated', sheetId: location.sheetId, deactivated });
    }
    this.emit({ type: 'selectionChanged', location });
  }

  recalculate(): Promise<void> {
    for (const tab of this.tabs) this.emit({ type: 'calculated', sheetId: tab.id });
    return Promise.resolve();
  }

  settings(): Readonly<Record<string, string>> {
    return this.saved;
  }

  saveSettings(settings: Readonly<Record<string, string>>): void {
    this.saved = { ...settings };
  }

  subscribe(listener: (event: ModelEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Gives cells the values that calculation would have found, spilled ones too, and says so as a calculation does. */
  setResults(sheetId: string, area: Area, values: CellValue[][]): void {
    this.tab(sheetId).cells.setResults(area, values);
    this.emit({ type: 'calculated', sheetId });
  }

  private tab(sheetId: string): MemoryTab {
    const tab = this.tabs.find(({ id }) => id === sheetId);
    if (!tab) throw new ModelError('ItemNotFound', "The worksheet doesn't exist.");
    return tab;
  }

  private table(tableId: string): TableInfo {
    const table = this.tableList.find(({ id }) => id === tableId);
    if (!table) throw new ModelError('ItemNotFound', "The table doesn't exist.");
    return table;
  }

  private changeTable(tableId: string, change: Partial<TableInfo>): void {
    const before = this.table(tableId);
    this.tableList = this.tableList.map((table) => (table === before ? { ...table, ...change } : table));
  }

  private newTab(name: string): MemoryTab {
    return {
      id: `{sheet-${this.nextId()}}`,
      name,
      visibility: 'Visible',
      cells: new MemorySheet((formula) => this.resultOf(formula)),
      merged: [],
    };
  }

  private nextId(): string {
    this.lastId += 1;
    return String(this.lastId);
  }

  private freeName(): string {
    let number = this.tabs.length + 1;
    while (this.isTaken(`Sheet${String(number)}`)) number += 1;
    return `Sheet${String(number)}`;
  }

  private isTaken(name: string): boolean {
    return this.tabs.some((tab) => tab.name.toLowerCase() === name.toLowerCase());
  }

  private refuseTakenName(name: string): void {
    if (this.isTaken(name))
      throw new ModelError('ItemAlreadyExists', `A worksheet named ${name} exists already.`);
  }

  private refuseTakenTableName(name: string, exceptId?: string): void {
    const isTaken = this.tableList.some(
      (table) => table.id !== exceptId && table.name.toLowerCase() === name.toLowerCase(),
    );
    if (isTaken || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) {
      throw new ModelError('InvalidArgument', `${name} cannot be the name of a table.`);
    }
  }

  private emit(event: ModelEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}
