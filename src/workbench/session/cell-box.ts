import type { FWorksheet } from '@univerjs/sheets/facade';

/** Where a cell is in the window: the grid knows its place on the sheet, from which the scrolled part goes off. */
export function cellBox(
  sheet: FWorksheet,
  canvas: Element,
  { row, column }: { row: number; column: number },
): DOMRect {
  const place = sheet.getRange(row, column).getCellRect();
  const first = sheet.getRange(0, 0).getCellRect();
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
  const shown = sheet.getRange(sheetViewStartRow, sheetViewStartColumn).getCellRect();
  const { left, top } = canvas.getBoundingClientRect();
  return new DOMRect(
    left + place.x - (shown.x - first.x) - offsetX,
    top + place.y - (shown.y - first.y) - offsetY,
    place.width,
    place.height,
  );
}
