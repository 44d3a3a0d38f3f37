/** How far a reading has come: rows of all sheets together. */
export interface Progress {
  readonly rows: number;
  readonly of: number;
}

/** What whoever has the workbook read may want to know and do meanwhile. */
export interface Reading {
  /** Called whenever more rows are there. It begins at 0 again when Excel was busy and all is read once more. */
  readonly onProgress?: (progress: Progress) => void;
  /** Ends the reading with an `ExcelFault` 'cancelled'; nothing more is asked of Excel. */
  readonly signal?: AbortSignal;
}
