import type { IWorkbookData } from '@univerjs/core';
import type { Origin } from './origin';

/** One parameter of a custom function, as Microsoft's functions.json describes it. */
export interface FunctionParameter {
  readonly name: string;
  readonly description?: string | undefined;
  readonly type?: string | undefined;
  readonly dimensionality?: 'scalar' | 'matrix' | undefined;
  readonly optional?: boolean | undefined;
  readonly repeating?: boolean | undefined;
}

/** A custom function: an entry of `functions` in Microsoft's functions.json. */
export interface FunctionSpec {
  /** The name typed in a cell, upper case, without prefix. */
  readonly name: string;
  readonly description?: string | undefined;
  readonly helpUrl?: string | undefined;
  readonly parameters: readonly FunctionParameter[];
}

/** `#GETTING_DATA` stands while an answer is on its way. */
export type ErrorCode =
  '#GETTING_DATA' | '#VALUE!' | '#N/A' | '#NUM!' | '#DIV/0!' | '#NAME?' | '#NULL!' | '#REF!';
export type Scalar = string | number | boolean;

/** What a custom function returns to the grid: a block of values (1 × 1 for one value) or an error. */
export type FunctionResult =
  | { readonly kind: 'values'; readonly values: readonly (readonly Scalar[])[] }
  | { readonly kind: 'error'; readonly code: ErrorCode; readonly message: string };

/** The cell that calls: sheet name, row and column counted from 0. */
export interface CallingCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Runs a custom function. Each argument is a scalar or a rectangle `unknown[][]` as Excel on the web
 * hands them over: a range of one cell is 1 × 1, blank cells are null (a formula's empty text is ''), dates are
 * serials, an error cell is its text ("#N/A"); an optional argument that was left out is null. Whole columns and rows arrive
 * trimmed to the used range of their sheet. For a repeating parameter the arguments simply follow.
 */
export type Invoke = (
  name: string,
  args: readonly unknown[],
  cell: CallingCell,
) => FunctionResult | Promise<FunctionResult>;

/** An Excel table of the workbook. Rows and columns count from 0 and are inclusive. */
export interface WorkbookTable {
  readonly name: string;
  readonly sheetId: string;
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
  readonly columns: readonly string[];
  readonly totalsRow: boolean;
}

/** What the grid holds now, ready to be saved or read. Nothing in it is shared with the live grid. */
export interface WorkbookState {
  /** Univer's own snapshot: sheets in order, cells with formula (plain function names) and value. */
  readonly snapshot: IWorkbookData;
  readonly tables: readonly WorkbookTable[];
  readonly spills: readonly Spill[];
  /** Names of the custom functions registered here: a file stores calls of them in its own form. */
  readonly addInFunctions: readonly string[];
}

/** A formula whose result covers more than its own cell. `values[0][0]` is the cell itself. */
export interface Spill {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly (Scalar | null)[])[];
}

/** An .xlsx file opened. `origin` is kept by us for saving what the grid does not show. */
export interface WorkbookFile {
  readonly snapshot: IWorkbookData;
  readonly tables: readonly WorkbookTable[];
  /** Serials in the cells are of this date system, as in the file. */
  readonly dateSystem: 1900 | 1904;
  readonly origin: Origin;
}

/**
 * Why bytes are no workbook we can open: no spreadsheet at all; a password; .xls; text; a web page called .xls;
 * another spreadsheet's format (place: its ending); cut off or changed on the way; a sheet that is (place: its
 * name); unpacked too large; a sheet's cells too far apart (place: its name).
 */
export type UnreadableReason =
  | 'not-a-workbook'
  | 'encrypted'
  | 'old-format'
  | 'plain-text'
  | 'web-page'
  | 'other-format'
  | 'damaged'
  | 'cut'
  | 'too-large'
  | 'too-scattered';

/** Thrown by `openWorkbook`; the sentence for a person is chosen by `reason`. */
export class UnreadableWorkbook extends Error {
  /** The sheet or the format that the reason is about, '' where it needs none. */
  readonly place: string;

  constructor(
    readonly reason: UnreadableReason,
    { place = '', cause }: { readonly place?: string; readonly cause?: unknown } = {},
  ) {
    super(reason, { cause });
    this.name = 'UnreadableWorkbook';
    this.place = place;
  }
}

/** What is known of a registered set of custom functions while it lives in an engine. */
export interface CustomFunctions {
  /**
   * The message that came with an error when the cell was last calculated (row and column from 0), or
   * null: the cell has no error from one of our functions.
   */
  errorMessageAt(sheet: string, row: number, column: number, code?: string): string | null;
  /** Forget all messages: cells have moved, and everything is about to be calculated anew. */
  forgetMessages(): void;
  /** Take the functions out of the engine again. */
  dispose(): void;
}

/** A cell after calculation. Row and column count from 0. */
export interface CalculatedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** The formula as the user types it, with "=" and plain function names. */
  readonly formula: string;
  readonly result: CellResult;
}
export type CellResult =
  | { readonly kind: 'value'; readonly value: Scalar | null }
  | { readonly kind: 'spill'; readonly values: readonly (readonly (Scalar | null)[])[] }
  | { readonly kind: 'error'; readonly code: string; readonly message: string | null };
