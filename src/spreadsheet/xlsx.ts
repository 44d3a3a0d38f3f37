/**
 * The one module that speaks to hucre, the young .xlsx library: whatever it does in its own way
 * (dates as Date objects, shared formulas with empty children) is put right on both sides of here.
 */
import { dateToSerial } from 'hucre';
import { openXlsx, resolveThemeColor, saveXlsx, writeXlsx } from 'hucre/xlsx';
import type { Cell, CellValue, Workbook, WriteSheet } from 'hucre/xlsx';
import { withoutFullCalculation } from './calculation-at-opening';
import { wrongContainer } from './container';
import { drawNear, putBack } from './far-cells';
import { Parts, wholeSheets, withTexts, type SheetPart } from './parts';
import { UnreadableWorkbook } from './types';
import type { Scalar } from './types';

export type {
  Cell as FileCell,
  CellStyle as FileStyle,
  ColumnDef as FileColumn,
  DataValidation,
  Sheet as FileSheet,
  TableDefinition,
  WriteSheet as NewSheet,
} from 'hucre/xlsx';
export type FileWorkbook = Workbook;
/** A cell of a workbook of our own making. */
export type NewCell = Partial<Cell>;

/** Read the bytes of an .xlsx file. Throws `UnreadableWorkbook`. */
export async function readFile(bytes: Uint8Array, name: string): Promise<FileWorkbook> {
  const wrong = wrongContainer(bytes, name);
  if (wrong !== null) throw new UnreadableWorkbook(wrong);
  const parts = Parts.of(bytes);
  const sheets = wholeSheets(parts);
  const far = sheets.flatMap((sheet) => {
    const near = drawNear(sheet.xml);
    return near === null ? [] : [{ ...sheet, ...near }];
  });
  const workbook = await read(far.length === 0 ? bytes : withTexts(bytes, far), sheets);
  for (const { name: sheetName, drawn } of far) {
    const sheet = workbook.sheets.find((found) => found.name === sheetName);
    if (sheet !== undefined) putBack(sheet, drawn);
  }
  return workbook;
}

/** What stops the library is told by its words alone: which part, and whether it is one of size. */
async function read(bytes: Uint8Array, sheets: readonly SheetPart[]): Promise<FileWorkbook> {
  try {
    // Each by its place: a sheet that is one chart is none that the library knows.
    return await openXlsx(bytes, { readStyles: true, sheets: sheets.map(({ index }) => index) });
  } catch (cause) {
    const words = cause instanceof Error ? cause.message : '';
    if (/zip bomb/.test(words)) throw new UnreadableWorkbook('too-large', { cause });
    const scattered = sheets.find(({ name }) => words.startsWith(`Sheet "${name}" spans `));
    if (scattered) throw new UnreadableWorkbook('too-scattered', { place: scattered.name, cause });
    const cut = sheets.find(({ path }) => words.split(/[\s:]/).includes(path));
    if (cut) throw new UnreadableWorkbook('cut', { place: cut.name, cause });
    throw new UnreadableWorkbook('damaged', { cause });
  }
}

/** Write back a workbook that came from `readFile`, with all the parts that were not touched. */
export async function writeFile(workbook: FileWorkbook): Promise<Uint8Array> {
  return withoutFullCalculation(await saveXlsx(workbook));
}

/** A workbook with nothing in it, as a base for one that was not opened from a file. */
export async function emptyFile(): Promise<FileWorkbook> {
  return openXlsx(await writeXlsx({ sheets: [{ name: 'Sheet1', rows: [] }] }));
}

/** The bytes of a workbook of our own making. */
export async function newWorkbook(
  sheets: WriteSheet[],
  properties?: NonNullable<FileWorkbook['properties']>,
): Promise<Uint8Array> {
  const defaultFont = { name: '等线', size: 11 };
  const bytes = await writeXlsx({ sheets, defaultFont, ...(properties === undefined ? {} : { properties }) });
  return withoutFullCalculation(bytes);
}

/** A time of day after a full date, as writers of ISO-typed date cells put it. */
const ISO_DATE_TIME = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2}(?:\.\d+)?)Z?$/;

/** A cell's value as the grid holds it: dates are serials of the workbook's own date system. */
export function gridValue(value: CellValue | undefined, is1904: boolean): Scalar | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return dateToSerial(value, is1904);
  if (typeof value === 'string' && ISO_DATE_TIME.test(value)) {
    return dateToSerial(new Date(value.endsWith('Z') ? value : `${value}Z`), is1904);
  }
  return value;
}

/** "FF0000" of a theme colour, or null when the theme does not have it. */
export function themeColor(workbook: FileWorkbook, theme: number, tint: number | undefined): string | null {
  const colors = workbook.themeColors;
  return colors?.[theme] === undefined ? null : resolveThemeColor(colors, theme, tint);
}
