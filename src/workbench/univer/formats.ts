import { BooleanNumber, ColorKit, type IStyleData, type Nullable, WrapStrategy } from '@univerjs/core';
import { ModelError, type Area, type CellStyle, type SharedStyle } from '../host';
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
  };
}

export function writeStyle(book: Book, sheetId: string, area: Area, style: Partial<CellStyle>): void {
  const patch = gridStyle(style);
  eachCell(book, sheetId, area, () => patch);
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
  };
}

function gridStyle(style: Partial<CellStyle>): IStyleData {
  const patch: IStyleData = {};
  if (style.fill !== undefined) patch.bg = style.fill === '' ? null : { rgb: style.fill };
  if (style.fontColor !== undefined) patch.cl = { rgb: style.fontColor };
  if (style.bold !== undefined) patch.bl = flag(style.bold);
  if (style.italic !== undefined) patch.it = flag(style.italic);
  if (style.wrapText !== undefined) patch.tb = style.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  return patch;
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function hex(rgb: Nullable<string>): string {
  return rgb ? new ColorKit(rgb).toHexString().toUpperCase() : '';
}
