/**
 * The one module that speaks to hucre, the young .xlsx library: whatever it does in its own way
 * (dates as Date objects, shared formulas with empty children) is put right on both sides of here.
 */
import { dateToSerial } from 'hucre';
import { openXlsx, resolveThemeColor, saveXlsx, writeXlsx } from 'hucre/xlsx';
import type { Cell, CellValue, Workbook, WriteSheet } from 'hucre/xlsx';
import { UnreadableWorkbook } from './types';
import type { Scalar, UnreadableReason } from './types';

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
export async function readFile(bytes: Uint8Array): Promise<FileWorkbook> {
  const wrong = wrongContainer(bytes);
  if (wrong !== null) throw new UnreadableWorkbook(wrong);
  try {
    return await openXlsx(bytes, { readStyles: true });
  } catch (cause) {
    throw new UnreadableWorkbook('damaged', cause);
  }
}

/** Write back a workbook that came from `readFile`, with all the parts that were not touched. */
export function writeFile(workbook: FileWorkbook): Promise<Uint8Array> {
  return saveXlsx(workbook);
}

/** A workbook with nothing in it, as a base for one that was not opened from a file. */
export async function emptyFile(): Promise<FileWorkbook> {
  return openXlsx(await writeXlsx({ sheets: [{ name: 'Sheet1', rows: [] }] }));
}

/** The bytes of a workbook of our own making. */
export function newWorkbook(sheets: WriteSheet[]): Promise<Uint8Array> {
  return writeXlsx({ sheets, defaultFont: { name: '等线', size: 11 } });
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, i) => bytes[i] === byte);
}

const ZIP = [0x50, 0x4b];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
/** The stream an encrypted package holds, in the UTF-16 of a compound file's directory. */
const ENCRYPTED_PACKAGE = 'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e';

function wrongContainer(bytes: Uint8Array): UnreadableReason | null {
  if (startsWith(bytes, ZIP)) return null;
  if (!startsWith(bytes, COMPOUND_FILE)) return 'not-a-workbook';
  return new TextDecoder('latin1').decode(bytes).includes(ENCRYPTED_PACKAGE) ? 'encrypted' : 'old-format';
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
