/**
 * What the protocol needs to know of a spreadsheet, and nothing else.
 *
 * The protocol (this folder) turns the requests of office.js into calls of this interface; the page implements it
 * over its grid, the Node tests over `MemoryModel`. Everything is plain data and synchronous, except `recalculate`.
 * Rows and columns count from 0. A method that cannot do what is asked throws `ModelError`.
 */
export interface WorkbookModel {
  /** File name with its extension, as Excel's title bar shows it. */
  readonly name: string;
  /** Whether date serials count from 1904. */
  readonly use1904DateSystem: boolean;
  calculationMode: CalculationMode;

  /** All sheets, hidden ones too, in the order of their tabs. */
  sheets(): readonly SheetInfo[];
  activeSheetId(): string;
  /** Makes the sheet the one shown; a hidden sheet throws `InvalidOperation`. */
  activateSheet(sheetId: string): void;
  /** Adds an empty sheet at the end; without a name the model picks a free one. A taken name throws `ItemAlreadyExists`. */
  addSheet(name?: string): SheetInfo;
  /** Deletes the sheet with its tables. The last visible sheet throws `InvalidOperation`. */
  deleteSheet(sheetId: string): void;
  renameSheet(sheetId: string, name: string): void;
  /** Moves the sheet so that it becomes the `position`-th tab, counted from 0. */
  moveSheet(sheetId: string, position: number): void;
  setSheetVisibility(sheetId: string, visibility: SheetVisibility): void;

  /** The smallest area that holds every filled cell (or, unless `valuesOnly`, every formatted one too); undefined when there is none. */
  usedArea(sheetId: string, valuesOnly: boolean): Area | undefined;
  /** Values as Excel gives them: '' for blank, serials for dates, the text ("#N/A") for errors; spilled cells included. */
  readValues(sheetId: string, area: Area): CellValue[][];
  /** The formula with its leading "=" where the cell has one, else the value. A spilled cell gives its value. */
  readFormulas(sheetId: string, area: Area): CellValue[][];
  /** The area that a formula fills beyond its own cell, if the given cell is one of it; undefined for any other cell. */
  spillAt(sheetId: string, row: number, column: number): Area | undefined;
  /** The merged areas of a sheet. */
  mergedAreas(sheetId: string): readonly Area[];
  /** What the cell shows, formatted. */
  readText(sheetId: string, area: Area): string[][];
  /** Format codes in Excel's en-US notation; "General" where none is set. */
  readNumberFormats(sheetId: string, area: Area): string[][];
  /** The style that all cells of the area share; a property on which they differ is null. */
  readStyle(sheetId: string, area: Area): SharedStyle;

  /** Writes one input per cell; the matrix has the area's shape. See `CellInput`. One `cellsChanged` event a call. */
  writeCells(sheetId: string, area: Area, inputs: CellInput[][]): void;
  /** Writes format codes; null leaves a cell's format alone. */
  writeNumberFormats(sheetId: string, area: Area, formats: (string | null)[][]): void;
  /** Applies the given properties to every cell of the area and leaves the others. */
  writeStyle(sheetId: string, area: Area, style: Partial<CellStyle>): void;
  /** Empties the area: its contents (values and formulas), its formats, or both. */
  clear(sheetId: string, area: Area, what: ClearWhat): void;
  /** The width in points that all columns of the area share; null when they differ. */
  readColumnWidth(sheetId: string, area: Area): number | null;
  /** Gives every column of the area a width in points. */
  writeColumnWidth(sheetId: string, area: Area, points: number): void;
  /** Fits the widths of the area's columns, or the heights of its rows, to what they show. */
  autofit(sheetId: string, area: Area, what: 'columns' | 'rows'): void;

  /** Every table of the workbook, sheet by sheet. */
  tables(): readonly TableInfo[];
  /** Makes a table of an area whose first row holds the headers. An overlap throws `InvalidOperation`. */
  addTable(sheetId: string, area: Area, name?: string): TableInfo;
  /** A taken or ill-formed name throws `InvalidArgument`. */
  renameTable(tableId: string, name: string): void;
  /** Gives the table a new area that keeps its header row. */
  resizeTable(tableId: string, area: Area): void;
  /** Deletes the table together with its cells' contents, as Excel's `table.delete()` does. */
  deleteTable(tableId: string): void;

  names(): readonly NameInfo[];
  /** Defines a workbook name. A taken name throws `ItemAlreadyExists`. */
  addName(name: string, formula: string): NameInfo;
  deleteName(name: string, sheetId: string | undefined): void;

  /** The selected area on the active sheet. */
  selection(): Location;
  /** Activates the sheet, selects the area and scrolls it into view. */
  select(location: Location): void;

  /** Resolves when calculation has come to rest; functions that wait for an add-in may still be outstanding. */
  recalculate(how: RecalculateHow): Promise<void>;

  /** The add-in's settings in this workbook, values already serialised to text by office.js. */
  settings(): Readonly<Record<string, string>>;
  /** Replaces all of them; the workbook keeps them when it is saved. */
  saveSettings(settings: Readonly<Record<string, string>>): void;

  /** Calls the listener after each change, whoever made it; returns the function that ends it. */
  subscribe(listener: (event: ModelEvent) => void): () => void;
}

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';
/** Recalculate what is dirty, everything, or everything after rebuilding the dependencies. */
export type RecalculateHow = 'Recalculate' | 'Full' | 'FullRebuild';
export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';
export type ClearWhat = 'All' | 'Contents' | 'Formats';

/** A rectangle of cells, counted from 0; `rows` and `columns` are at least 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Location {
  readonly sheetId: string;
  readonly area: Area;
}

/** What a cell holds after calculation: '' is blank, errors are their text, dates their serial. */
export type CellValue = string | number | boolean;

/**
 * What to put into a cell: null leaves it alone, '' empties it, a string that starts with "=" is a formula (which may
 * spill), any other string is text, taken literally, whatever it looks like. Text that starts with "=" is a `TextInput`.
 */
export type CellInput = string | number | boolean | TextInput | null;

/** Text and nothing else, though it may look like a formula. */
export interface TextInput {
  readonly text: string;
}

export interface SheetInfo {
  /** Does not change when the sheet is renamed or moved. */
  readonly id: string;
  readonly name: string;
  /** Counted from 0. */
  readonly position: number;
  readonly visibility: SheetVisibility;
}

export interface TableInfo {
  /** Does not change when the table is renamed or resized. */
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** The whole table: header row, data rows and, where shown, the total row. */
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

export interface NameInfo {
  readonly name: string;
  /** With its leading "=", for example "=Sheet1!$A$1:$B$2". */
  readonly formula: string;
  /** The sheet that the name belongs to; absent for a name of the workbook. */
  readonly sheetId?: string;
  readonly visible: boolean;
  readonly comment: string;
}

/** Colours are "#RRGGBB"; a fill of '' is none. */
export interface CellStyle {
  readonly fill: string;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly wrapText: boolean;
  readonly verticalAlignment: VerticalAlignment;
}

export type VerticalAlignment = 'Top' | 'Center' | 'Bottom';

export type SharedStyle = { readonly [Key in keyof CellStyle]: CellStyle[Key] | null };

export type ModelEvent =
  | {
      readonly type: 'cellsChanged';
      readonly sheetId: string;
      readonly area: Area;
      readonly change: CellChange;
    }
  | { readonly type: 'selectionChanged'; readonly location: Location }
  | { readonly type: 'sheetAdded'; readonly sheetId: string }
  | { readonly type: 'sheetDeleted'; readonly sheetId: string; readonly name: string }
  | {
      readonly type: 'sheetRenamed';
      readonly sheetId: string;
      readonly before: string;
      readonly after: string;
    }
  | { readonly type: 'sheetActivated'; readonly sheetId: string; readonly deactivated: string }
  | { readonly type: 'tableAdded'; readonly tableId: string; readonly sheetId: string }
  | {
      readonly type: 'tableDeleted';
      readonly tableId: string;
      readonly sheetId: string;
      readonly name: string;
    }
  | { readonly type: 'calculated'; readonly sheetId: string };

/**
 * How cells changed. Content edits by a person or an add-in only: neither formats nor results of recalculation are
 * changes (the latter are `calculated`).
 */
export type CellChange =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

/** A refusal in Excel's own terms; it reaches the add-in as an `OfficeExtension.Error` with this code. */
export class ModelError extends Error {
  constructor(
    readonly code: ExcelErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'ModelError';
  }
}

export type ExcelErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'InvalidObjectPath'
  | 'RequestAborted'
  | 'UndoNotSupported'
  | 'UnsupportedOperation';
