import {
  BooleanNumber,
  ColorKit,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { ModelError, type Area, type CellStyle, type SharedStyle, type VerticalAlignment } from '../host';
import { mapArea } from './areas';
import { type Book, sheetOf, worksheetOf } from './book';
import { applyPatches } from './write-cells';

const GENERAL = 'General';

export function readNumberFormats(book: Book, sheetId: string, area: Area): string[][] {
  const sheet = worksheetOf(book, sheetId);
  return mapArea(area, (row, column) => sheet.getComposedCellStyle(row, column).n?.pattern ?? GENERAL);
}

export function writeNumberFormats(
  book: Book,
  sheetId: string,
  area: Area,
  formats: (string | null)[][],
): void {
  eachCell(book, sheetId, area, (row, column) => {
    const pattern = formats[row - area.row]?.[column - area.column];
    return pattern === null || pattern === undefined ? undefined : { n: { pattern } };
  });
}

/** The style all cells share; null where they differ. */
export function readStyle(book: Book, sheetId: string, area: Area): SharedStyle {
  const sheet = worksheetOf(book, sheetId);
  const styles = mapArea(area, (row, column) => cellStyle(sheet.getComposedCellStyle(row, column))).flat();
  const shared = <Key extends keyof CellStyle>(key: Key): CellStyle[Key] | null => {
    const first = styles[0];
    if (!first) throw new ModelError('InvalidArgument', 'The range is empty.');
    return styles.every((style) => style[key] === first[key]) ? first[key] : null;
  };
  return {
    fill: shared('fill'),
    fontColor: shared('fontColor'),
    bold: shared('bold'),
    italic: shared('italic'),
    wrapText: shared('wrapText'),
    verticalAlignment: shared('verticalAlignment'),
  };
}

export function writeStyle(book: Book, sheetId: string, area: Area, style: Partial<CellStyle>): void {
  const patch = gridStyle(style);
  eachCell(book, sheetId, area, () => patch);
}

/** Of widths in pixels, as the grid has them. */
const POINTS_PER_PIXEL = 0.75;

export function readColumnWidth(book: Book, sheetId: string, { column, columns }: Area): number | null {
  const sheet = sheetOf(book, sheetId);
  const width = sheet.getColumnWidth(column);
  const shared = Array.from({ length: columns }, (_, i) => sheet.getColumnWidth(column + i)).every(
    (each) => each === width,
  );
  return shared ? width * POINTS_PER_PIXEL : null;
}

export function writeColumnWidth(
  book: Book,
  sheetId: string,
  { column, columns }: Area,
  points: number,
): void {
  sheetOf(book, sheetId).setColumnWidths(column, columns, Math.round(points / POINTS_PER_PIXEL));
}

/** Fits column widths or row heights to what the cells show. */
export function autofit(book: Book, sheetId: string, area: Area, what: 'columns' | 'rows'): void {
  const sheet = sheetOf(book, sheetId);
  if (what === 'columns') sheet.autoResizeColumns(area.column, area.columns);
  else sheet.autoResizeRows(area.row, area.rows);
}

function eachCell(
  book: Book,
  sheetId: string,
  area: Area,
  styleAt: (row: number, column: number) => IStyleData | undefined,
): void {
  const patches: Record<number, Record<number, { s: IStyleData }>> = {};
  let count = 0;
  mapArea(area, (row, column) => {
    const style = styleAt(row, column);
    if (!style) return;
    (patches[row] ??= {})[column] = { s: style };
    count += 1;
  });
  if (count > 0) applyPatches(book, sheetId, patches, count);
}

function cellStyle(style: IStyleData): CellStyle {
  return {
    fill: hex(style.bg?.rgb),
    fontColor: hex(style.cl?.rgb) || '#000000',
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    wrapText: style.tb === WrapStrategy.WRAP,
    verticalAlignment: alignmentOf(style.vt),
  };
}

function gridStyle(style: Partial<CellStyle>): IStyleData {
  const patch: IStyleData = {};
  if (style.fill !== undefined) patch.bg = style.fill === '' ? null : { rgb: style.fill };
  if (style.fontColor !== undefined) patch.cl = { rgb: style.fontColor };
  if (style.bold !== undefined) patch.bl = flag(style.bold);
  if (style.italic !== undefined) patch.it = flag(style.italic);
  if (style.wrapText !== undefined) patch.tb = style.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (style.verticalAlignment !== undefined) patch.vt = ALIGNMENTS[style.verticalAlignment];
  return patch;
}

const ALIGNMENTS: Readonly<Record<VerticalAlignment, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** A cell that says nothing stands at the bottom, as in Excel. */
function alignmentOf(vt: Nullable<VerticalAlign>): VerticalAlignment {
  if (vt === VerticalAlign.TOP) return 'Top';
  return vt === VerticalAlign.MIDDLE ? 'Center' : 'Bottom';
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function hex(rgb: Nullable<string>): string {
  return rgb ? new ColorKit(rgb).toHexString().toUpperCase() : '';
}
