import type { Area } from './area';

// Written out: a test looks up in which Excels each loaded name is known.
/** What to load of a range so that `areaOf` can tell where it is. */
export const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';
/** The same of each range of a `RangeAreas`. */
export const PLACES =
  'areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount';

/** Where a range is whose `PLACE` was loaded. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}
