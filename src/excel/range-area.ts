import type { Area } from './area';

const NAMES = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'] as const;

/** What to load of a range so that `areaOf` can tell where it is. */
export const PLACE = NAMES.join();
/** The same of each range of a `RangeAreas`. */
export const PLACES = NAMES.map((name) => `areas/items/${name}`).join();

/** Where a range is whose `PLACE` was loaded. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}
