import type { FileCell, FileSheet, FileStyle, FileWorkbook } from './xlsx';

/**
 * What a file holds beyond the grid: kept while the workbook is open so that saving gives it back.
 * Sheets are known by the id they got in the grid, styles by their id in the snapshot.
 */
export interface Origin {
  readonly workbook: FileWorkbook;
  readonly sheets: ReadonlyMap<string, FileSheet>;
  readonly styles: ReadonlyMap<string, FileStyle>;
  /** Names the file stores as functions of an add-in, upper case. */
  readonly addInFunctions: ReadonlySet<string>;
  /** Cells with a note, link, rich text or array flag, by the mark their grid cell carries. */
  readonly marked: ReadonlyMap<string, FileCell>;
}

/** The mark travels with the grid's cell when rows are inserted or cells are moved. */
export interface CellMark {
  readonly origin: string;
}
