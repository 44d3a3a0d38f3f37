import { addDays, addMonths, civilDate, civilDateOrNull, type CivilDate, type DateWindow } from './date';
import { DAY, isTime, type SecondOfDay } from './time';

/** What a date cell may hold. `monthOnly` is the whole month: it cannot prove an edge. */
export type ParsedDate = CivilDate | { readonly monthOnly: DateWindow } | null | undefined;

/** Dates outside these years are slips (a plain count, a phone number), not contract dates. */
const EARLIEST = civilDate(1950, 1, 1);
const LATEST = civilDate(2100, 12, 31);
/** Serials of the 1904 system count from 1904-01-01. */
const SHIFT_1904 = 1462;

const TIME = String.raw`(?:(?:[T ]|(?<=[日号]))([上下]午)?(\d{1,2})[:时点](?:(\d{1,2})(?:[:分](\d{1,2})(?:\.\d+)?秒?)?分?)?(Z|[+-]\d{2}:?\d{2})?)?`;
const FULL = new RegExp(
  String.raw`^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})[日号]?)${TIME}$`,
);
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
/** Stamps of bank systems, 20250401101112, 20250401 10:11:12 and 2025-04-01-10.11.12.123456: the usual way of writing. */
const STAMPS: readonly (readonly [RegExp, string])[] = [
  [/^(\d{4})(\d{2})(\d{2})[T ]?(\d{2})(\d{2})(\d{2})$/, '$1-$2-$3 $4:$5:$6'],
  [/^(\d{4})(\d{2})(\d{2})[T ](\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)$/, '$1-$2-$3 $4'],
  [/^(\d{4}-\d{2}-\d{2})[- ](\d{2})\.(\d{2})\.(\d{2})(?:\.\d+)?$/, '$1 $2:$3:$4'],
];
const MONTH = /^(\d{4})(?:[-/.](\d{1,2})|年(\d{1,2})月?|(\d{2}))$/;

/**
 * Reads a cell as a civil date. Numbers are serials of the given date system (a time of day is
 * dropped) or yyyymmdd. Null: blank (also a lone dash or slash). Undefined: not a date of
 * 1950-01-01..2100-12-31 that can be read for certain.
 */
export function parseDate(cell: unknown, system: 1900 | 1904): ParsedDate {
  if (typeof cell === 'number') return fromNumber(cell, system);
  if (cell === null || cell === undefined) return null;
  return typeof cell === 'string' ? fromText(cell, system) : undefined;
}

/** The number by which a cell of the date system holds a date. */
export function toSerial(date: CivilDate, system: 1900 | 1904): number {
  return system === 1904 ? date - SHIFT_1904 : date;
}

function fromNumber(value: number, system: 1900 | 1904): ParsedDate {
  const days = Math.floor(value);
  const serial = system === 1904 ? days + SHIFT_1904 : days;
  if (serial >= EARLIEST && serial <= LATEST) return serial as CivilDate;
  return Number.isInteger(value) && value >= 195_001 ? fromText(String(value), system) : undefined;
}

function fromDigits(text: string): ParsedDate {
  const match = COMPACT.exec(text);
  return match ? bounded(match[1], match[2], match[3]) : fromMonth(text);
}

function fromText(cell: string, system: 1900 | 1904): ParsedDate {
  const text = unstamped(plainDateText(cell));
  if (/^[-—–─/]*$/.test(text)) return null;
  if (/^\d{5}$/.test(text)) return fromNumber(Number(text), system);
  if (/^\d+$/.test(text)) return fromDigits(text);
  const moment = momentOf(text);
  return moment === null ? fromMonth(text) : moment?.date;
}

/** The text of a date in one way of writing: half width, Chinese numerals beside 年月日 as digits. */
export function plainDateText(cell: string): string {
  return arabic(cell.normalize('NFKC').replace(/[\u200b-\u200d\u2060\ufeff]/g, '')).trim();
}

/** The stamp of a bank's system in the usual way of writing; any other text as it is. */
function unstamped(text: string): string {
  const [stamp, usual] = STAMPS.find(([pattern]) => pattern.test(text)) ?? [];
  return stamp && usual !== undefined ? text.replace(stamp, usual) : text;
}

/** A full date and the seconds after midnight, null when no time is given. */
interface Moment {
  readonly date: CivilDate;
  readonly second: number | null;
}

/** Null: no full date; undefined: one that does not exist. */
function momentOf(text: string): Moment | null | undefined {
  const match = FULL.exec(text);
  if (!match) return null;
  const [, year, , month, day, monthWord, dayWord, half, hour, minute, second, zone] = match;
  const date = bounded(year, month ?? monthWord, day ?? dayWord);
  if (date === undefined || !isTime(hour, minute, second)) return undefined;
  if (hour === undefined) return { date, second: null };
  const seconds = hour24(Number(hour), half) * 3600 + Number(minute ?? 0) * 60 + Number(second ?? 0);
  return zone === undefined ? { date, second: seconds } : inChina(date, seconds, zone);
}

/** 下午6点 is 18:00; 下午18点 is so too. */
function hour24(hour: number, half: string | undefined): number {
  return half === '下午' && hour < 12 ? hour + 12 : hour;
}

/** A time stamped with a zone, on the calendar and clock of China (UTC+8). */
function inChina(date: CivilDate, seconds: number, zone: string): Moment {
  const offset = zone === 'Z' ? 0 : Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  const utc = zone.startsWith('-') ? seconds + offset * 60 : seconds - offset * 60;
  const here = utc + 8 * 3600;
  const days = Math.floor(here / DAY);
  return { date: addDays(date, days), second: here - days * DAY };
}

/** The time of day that a date cell holds beside its date, null when it holds none. */
export function timeOfDay(cell: unknown): SecondOfDay | null {
  if (typeof cell === 'string')
    return (momentOf(unstamped(plainDateText(cell)))?.second ?? null) as SecondOfDay | null;
  if (typeof cell !== 'number' || Number.isInteger(cell)) return null;
  return Math.round((cell - Math.floor(cell)) * DAY) as SecondOfDay;
}

function fromMonth(text: string): ParsedDate {
  const match = MONTH.exec(text);
  const start = match ? bounded(match[1], match[2] ?? match[3] ?? match[4], '1') : undefined;
  return start === undefined ? undefined : { monthOnly: { start, end: addDays(addMonths(start, 1), -1) } };
}

function bounded(year?: string, month?: string, day?: string): CivilDate | undefined {
  const date = civilDateOrNull(Number(year), Number(month), Number(day));
  return date !== null && date >= EARLIEST && date <= LATEST ? date : undefined;
}

const DIGITS = '〇一二三四五六七八九';

/** Chinese numerals as digits and no spaces beside 年月日: 二〇二五年八月十三日 → 2025年8月13日. */
function arabic(text: string): string {
  if (!/[年月]/.test(text)) return text;
  return text
    .replace(/\s*([年月日号])\s*/g, '$1')
    .replace(/[零○Oo]/g, '〇')
    .replace(/([二三]?)十([一二三四五六七八九]?)/g, (_, tens: string, ones: string) =>
      String((tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + Math.max(DIGITS.indexOf(ones || '〇'), 0)),
    )
    .replace(/[〇一二三四五六七八九]/g, (c) => String(DIGITS.indexOf(c)));
}
