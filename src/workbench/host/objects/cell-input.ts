import { matrix } from '../areas';
import type { Area, CellInput, Location, WorkbookModel } from '../model';
import { ModelError } from '../model';
import { invalid } from './arguments';
import { dateSerial } from './functions';
import { isUnbounded } from './range-geometry';

/** One input for a cell with the number format that Excel gives it on the way, as when a date is typed. */
interface Entry {
  readonly input: CellInput;
  readonly numberFormat?: string;
}

const TEXT_FORMAT = '@';

/** Writes what a script sets as `values` or `formulas`: one value for all cells, or a matrix of the range's shape. */
export function writeInputs(model: WorkbookModel, { sheetId, area }: Location, given: unknown): void {
  const cells = shaped(given, area);
  const formats = model.readNumberFormats(sheetId, area);
  const entries = cells.map((row, down) =>
    row.map((value, right): Entry => {
      const isTextCell = formats[down]?.[right] === TEXT_FORMAT;
      return isTextCell && typeof value === 'string' ? { input: literal(value) } : entered(value, model);
    }),
  );
  const newFormats = entries.map((row, down) =>
    row.map(
      ({ numberFormat }, right) => (formats[down]?.[right] === 'General' ? numberFormat : undefined) ?? null,
    ),
  );
  if (newFormats.some((row) => row.some((format) => format !== null))) {
    model.writeNumberFormats(sheetId, area, newFormats);
  }
  model.writeCells(
    sheetId,
    area,
    entries.map((row) => row.map(({ input }) => input)),
  );
}

export function writeNumberFormats(model: WorkbookModel, { sheetId, area }: Location, given: unknown): void {
  const formats = shaped(given, area).map((row) =>
    row.map((format) => {
      if (format !== null && typeof format !== 'string') throw invalid();
      return format;
    }),
  );
  model.writeNumberFormats(sheetId, area, formats);
}

function shaped(given: unknown, area: Area): unknown[][] {
  if (isUnbounded(area)) {
    throw new ModelError('InvalidOperation', 'Cells of whole rows or columns cannot be set at once.');
  }
  if (!Array.isArray(given)) return matrix(area, () => given);
  const rows = given.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : []));
  if (rows.length !== area.rows || rows.some((row) => row.length !== area.columns)) {
    throw invalid(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return rows;
}

/** What a value becomes when entered: Excel reads text as if it had been typed. */
function entered(value: unknown, model: WorkbookModel): Entry {
  if (value === null || value === undefined) return { input: null };
  if (typeof value === 'number' || typeof value === 'boolean') return { input: value };
  if (typeof value !== 'string')
    throw new ModelError('ApiNotFound', 'Cell values that are objects are not available.');
  if (value.startsWith("'")) return { input: literal(value.slice(1)) };
  if (value.startsWith('=')) return { input: value };
  return typedNumber(value) ?? typedDate(value, model.use1904DateSystem) ?? typedText(value);
}

function typedText(value: string): Entry {
  const isLogical = /^(true|false)$/i.test(value.trim());
  return { input: isLogical ? value.trim().toLowerCase() === 'true' : value };
}

function typedNumber(value: string): Entry | undefined {
  const [, digits, percent] =
    /^\s*([+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?:e[+-]?\d+)?)\s*(%?)\s*$/i.exec(value) ?? [];
  if (digits === undefined || !/\d/.test(digits) || /^[+-]?e/i.test(digits)) return undefined;
  const number = Number(digits.replaceAll(',', ''));
  if (!Number.isFinite(number)) return undefined;
  if (percent) return { input: number / 100, numberFormat: digits.includes('.') ? '0.00%' : '0%' };
  return digits.includes(',')
    ? { input: number, numberFormat: digits.includes('.') ? '#,##0.00' : '#,##0' }
    : { input: number };
}

function typedDate(value: string, from1904: boolean): Entry | undefined {
  const [, year, month, day] =
    /^\s*(\d{4})([-/])(\d{1,2})\2(\d{1,2})\s*$/.exec(value)?.filter((_, at) => at !== 2) ?? [];
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const time = new Date(Date.UTC(y, m - 1, d));
  const exists = y >= 1900 && time.getUTCMonth() === m - 1 && time.getUTCDate() === d;
  return exists ? { input: dateSerial(y, m, d, from1904), numberFormat: 'yyyy/m/d' } : undefined;
}

/** Text to be kept as it is, also when it begins like a formula. */
function literal(text: string): CellInput {
  return text.startsWith('=') ? { text } : text;
}
