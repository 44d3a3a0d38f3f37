import { parseDate, parsePeriod, type CivilDate, type PeriodEnd } from '../calendar';
import {
  isDamagedCode,
  isDenied,
  isScientific,
  normaliseCode,
  plainText,
  readCertificate,
} from '../identity';
import { parseAmount, type AmountUnit, type Fen } from '../money';
import { readFlag } from './flag';
import { isVacant } from './cells';
import { isPlaceholder, namesNobody } from './placeholder';
import { readShareText, type ShareBounds } from './share-bounds';
import type { ValueType, ValueTypes } from './tables/spec';
import { unreadable, type Unreadable } from './unreadable';

/** What a cell reader may need to know about the column. */
export interface ColumnContext {
  readonly unit: AmountUnit;
  readonly system: 1900 | 1904;
  /** Whether plain numbers of a share column are percent points. */
  readonly percent: boolean;
}

/** Reads one plain cell (no error, no object): the value, null when blank, or what is wrong. */
export type CellReader<T> = (cell: unknown, column: ColumnContext) => T | null | Unreadable;

export const READERS: { readonly [K in ValueType]: CellReader<ValueTypes[K]> } = {
  text: readText,
  name: (cell) => {
    const name = readText(cell);
    return name === null || namesNobody(name) ? null : name;
  },
  id: readId,
  code: (cell) => {
    const code = readId(cell);
    if (typeof code !== 'string') return code;
    return isDamagedCode(code) ? unreadable('code-damaged') : code.toUpperCase();
  },
  certificate: readCertificateCell,
  batch: readBatch,
  amount: readAmount,
  date: readDate,
  openDate: (cell, column) =>
    typeof cell === 'string' && OPEN_END.test(plainText(cell)) ? null : readDate(cell, column),
  periodStart: (cell, { system }) => readPeriod(cell, system, ({ start }) => start),
  periodEnd: (cell, { system }) => readPeriod(cell, system, ({ end }) => end),
  // What cannot be read is said of the days.
  term: (cell, { system }) => (isVacant(cell) ? null : (parsePeriod(cell, system)?.term ?? null)),
  rate: readTaxRate,
  share: readShare,
  flag: readFlag,
  mark: readText,
  level: readLevel,
  year: readYear,
  capacity: readCapacity,
  raw: (cell) => (isVacant(cell) && cell !== 0 ? null : cell),
};

/** Words for "nothing here". */
const NOTHING = /^(?:[-—–─/]*|无|暂无|没有|n\/a|none)$/i;
const OPEN_END = /^\s*(?:至今|长期|永久|无固定期限|存续|present|now|open|-+|\/)\s*$/i;

function readText(cell: unknown): string | null {
  if (typeof cell === 'string') return cell.trim() || null;
  return isVacant(cell) ? null : String(cell);
}

/** An id as it should be: nothing to fold, and neither a text mark nor the + of a damaged number. */
const CLEAN_ID = /^[!-&(-*,-~\u4e00-\u9fff]+$/;

function readId(cell: unknown): string | null | Unreadable {
  if (typeof cell === 'number') {
    if (cell === 0) return null;
    return Math.abs(cell) < 1e15 ? String(cell) : unreadable('code-damaged');
  }
  if (typeof cell !== 'string') return readText(cell);
  if (isPlaceholder(cell)) return null;
  if (CLEAN_ID.test(cell)) return cell;
  const id = normaliseCode(cell);
  if (isScientific(id)) return unreadable('code-damaged');
  return id === '' ? null : id;
}

function readAmount(cell: unknown, column: ColumnContext): Fen | null | Unreadable {
  const amount = parseAmount(cell, column.unit);
  return amount === undefined ? unreadable('amount') : amount;
}

function readDate(cell: unknown, column: ColumnContext): CivilDate | null | Unreadable {
  if (cell === 0) return null;
  const date = parseDate(cell, column.system);
  if (date === undefined) return unreadable('date');
  return date === null || typeof date === 'number' ? date : unreadable('month-only');
}

function readCertificateCell(cell: unknown): string | null | Unreadable {
  // A long number that Excel stored as such has lost digits, as any other id.
  const text = typeof cell === 'number' ? readId(cell) : readText(cell);
  return typeof text === 'string' && readCertificate(text).says === 'blank' ? null : text;
}

/** One end of a period in one cell. */
function readPeriod(
  cell: unknown,
  system: 1900 | 1904,
  endOf: (period: NonNullable<ReturnType<typeof parsePeriod>>) => PeriodEnd,
): CivilDate | null | Unreadable {
  if (isVacant(cell)) return null;
  const period = parsePeriod(cell, system);
  if (period === undefined) return unreadable('period');
  const end = period && endOf(period);
  return end === null || typeof end === 'number' ? end : unreadable('month-only');
}

const DIGIT_WORDS = '零一二三四五六七八九十';
const BATCH =
  /^第?((?:\d+|[一二三四五六七八九十])(?:(?:批次?)?[、,和及与/](?:第)?(?:\d+|[一二三四五六七八九十]))*)(?:批次?)?$/;

/**
 * The batches by their digits when the cell says nothing else. A year before the batch (2025年度第二批) is
 * the bureau's own count of that year, which is not the voucher guide's: it stays as it stands.
 */
function readBatch(cell: unknown): string | null {
  const text = readText(cell);
  if (text === null || readCertificate(text).says === 'blank') return null;
  const plain = plainText(text)
    .replace(/\s|训力券|服务机构|入库|名单|深圳市/g, '')
    .replace('首批', '第一批');
  const batches = BATCH.exec(plain)?.[1]?.match(/\d+|[一二三四五六七八九十]/g);
  return batches?.map((b) => (/\d/.test(b) ? Number(b) : DIGIT_WORDS.indexOf(b))).join('、') ?? text;
}

/** No VAT rate has been above 17 %: a number beyond is a slip, and one between 0.17 and 1 unclear. */
const HIGHEST_TAX_RATE = 170_000;

function readTaxRate(cell: unknown): number | null | Unreadable {
  if (typeof cell === 'string') {
    const word = plainText(cell).replace(/\s/g, '');
    if (/^(?:免税|不征税|零税率|\*+)$/.test(word)) return 0;
  }
  const share = readPortion(cell, (plainNumber(cell) ?? 0) >= 1);
  if (share === undefined || (share !== null && share > HIGHEST_TAX_RATE)) return unreadable('rate');
  return share;
}

/** An exact share has equal bounds. */
function readShare(cell: unknown, column: ColumnContext): ShareBounds | null | Unreadable {
  const share = readPortion(cell, column.percent);
  if (typeof share === 'number') return { lower: share, upper: share };
  const band = share === undefined && typeof cell === 'string' ? readShareText(cell, column.percent) : share;
  return band === undefined ? unreadable('rate') : band;
}

/** A part of the whole in millionths: 6 %, or a plain number in percent points or as a fraction. */
function readPortion(cell: unknown, percent: boolean): number | null | undefined {
  const number = plainNumber(cell);
  if (number === null) return null;
  const text = typeof cell === 'string' ? plainText(cell).replace(/[\s,]/g, '') : '';
  const explicit = /^(\d+(?:\.\d*)?|\.\d+)%$/.exec(text)?.[1];
  const value = explicit === undefined ? number : Number(explicit);
  if (value === undefined) return undefined;
  const millionths = Math.round(value * (explicit !== undefined || percent ? 10_000 : 1_000_000));
  return millionths >= 0 && millionths <= 1_000_000 ? millionths : undefined;
}

/** A number, or text that is nothing but a number; null when blank, undefined for anything else. */
export function plainNumber(cell: unknown): number | null | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell !== 'string') return isVacant(cell) ? null : undefined;
  const text = plainText(cell).replace(/[\s,]/g, '');
  if (NOTHING.test(text)) return null;
  return /^(?:\d+(?:\.\d*)?|\.\d+)$/.test(text) ? Number(text) : undefined;
}

const LEVEL =
  /^(?:已|通过|第|等保|等级保护|等级|信息安全|网络安全)*(?:2\.0)?第?([1-5一二三四五])级?(?:等保|等级保护|保护|测评|通过|已)*$/;

function readLevel(cell: unknown): number | null | Unreadable {
  const text = readText(cell);
  const plain = plainText(text ?? '').replace(/[\s()]/g, '');
  const level = LEVEL.exec(plain)?.[1];
  if (level !== undefined) return /\d/.test(level) ? Number(level) : DIGIT_WORDS.indexOf(level);
  const reading = readCertificate(text);
  if (reading.says === 'blank') return null;
  return isDenied(reading) ? 0 : unreadable('number');
}

function readYear(cell: unknown): number | null | Unreadable {
  if (isVacant(cell)) return null;
  const plain = plainText(String(cell)).replace(/\s/g, '');
  if (NOTHING.test(plain)) return null;
  const year = /^((?:19|20)\d\d)(?:年度?)?$/.exec(plain)?.[1];
  return year === undefined ? unreadable('number') : Number(year);
}

const CAPACITY = /^(\d+(?:\.\d*)?|\.\d+)(P|E)?(?:FLOPS|FLOP\/S)?(?:FP16)?$/i;

function readCapacity(cell: unknown): number | null | Unreadable {
  if (isVacant(cell)) return null;
  const plain = plainText(String(cell)).replace(/[\s,()@]/g, '');
  const { says } = readCertificate(plain);
  if (says === 'blank') return null;
  if (says === 'none') return 0;
  const match = CAPACITY.exec(plain);
  const thousandths = Number(match?.[1]) * (match?.[2]?.toUpperCase() === 'E' ? 1_000_000 : 1000);
  // Down, so that rounding never lifts a capacity over a minimum; the sum takes off the float's own slip.
  const whole = Math.floor(thousandths + 1e-6);
  return Number.isSafeInteger(whole) ? whole : unreadable('number');
}
