import type { AmountUnit } from '../money';
import type { TableKind } from './types';

/** A merged area of cells, 0-based from values[0][0]; only its first cell holds a value. */
export interface MergedArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A block of cells as Excel hands it over, with where it stands if that is known. */
export interface TableInput {
  /** Cell values, header row included; blank cells may be null, undefined or ''. */
  readonly values: readonly (readonly unknown[])[];
  readonly sheet?: string | undefined;
  /** 1-based sheet row and column of values[0][0]; 1 and 1 when unknown. */
  readonly firstRow?: number | undefined;
  readonly firstColumn?: number | undefined;
  /** The workbook's date system; serials of the 1904 system are shifted when read. */
  readonly dateSystem?: 1900 | 1904 | undefined;
  /** Unit of amounts whose own header names none (a line 单位：万元 above the table); 'yuan' when absent. */
  readonly unit?: AmountUnit | undefined;
  /** The table it should be: headers that fit several tables are read as this one when it can be. */
  readonly expected?: TableKind | undefined;
  /** Its merged areas; undefined: not known, as where a function is given values only. */
  readonly merges?: readonly MergedArea[] | undefined;
  /** The lines of the sheet right above `values`, the nearest last: a title, a line 单位：万元. */
  readonly above?: readonly (readonly unknown[])[] | undefined;
  /**
   * Whether a blank cell may have come as the number 0, as desktop Excel hands a range to a function: then
   * no 0 is taken for something that was typed, each reads as a blank cell.
   */
  readonly zeroMayBeBlank?: boolean | undefined;
}
