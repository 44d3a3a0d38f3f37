import {
  BooleanNumber,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type Nullable,
} from '@univerjs/core';
import { entriesOf } from '../univer/areas';

type StyledCell = Nullable<{ s?: unknown }>;

const USUAL_POINTS = 12;
const PIXELS_PER_POINT = 4 / 3;
const LINE_HEIGHT = 1.35;

/**
 * Files leave out the height of rows that Excel fits to their text; without it large letters would be cut off. Gives
 * such rows their height; the file's own heights stay.
 */
export function fitTallRows(snapshot: IWorkbookData): IWorkbookData {
  const sheets = Object.entries(snapshot.sheets).map(([sheetId, sheet]) => {
    const rowData: Record<number, Partial<IRowData>> = { ...sheet.rowData };
    for (const [row, cells] of entriesOf(sheet.cellData)) {
      const points = largestFont(entriesOf<StyledCell>(cells), snapshot.styles);
      if (points <= USUAL_POINTS || rowData[row]?.h !== undefined) continue;
      const ah = Math.ceil(points * PIXELS_PER_POINT * LINE_HEIGHT);
      rowData[row] = { ...rowData[row], ia: BooleanNumber.TRUE, ah };
    }
    return [sheetId, { ...sheet, rowData }];
  });
  return { ...snapshot, sheets: Object.fromEntries(sheets) as IWorkbookData['sheets'] };
}

/** A cell's style is one of the workbook's, named, or its own. */
function largestFont(cells: [number, StyledCell][], styles: IWorkbookData['styles']): number {
  let largest = 0;
  for (const [, cell] of cells) {
    const style = typeof cell?.s === 'string' ? styles[cell.s] : (cell?.s as Nullable<IStyleData>);
    largest = Math.max(largest, style?.fs ?? 0);
  }
  return largest;
}
