/**
 * A civil date (y-m-d, no time zone) as its 1900-system serial: days since 1899-12-30.
 * Dates compare and subtract as numbers, and an Excel serial is one without conversion.
 */
export type CivilDate = number & { readonly __unit: 'civil-date' };

/** An inclusive interval of civil dates: both `start` and `end` belong to it. */
export interface DateWindow {
  readonly start: CivilDate;
  readonly end: CivilDate;
}

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days from 0000-03-01 to serial 0; counting years from March puts the leap day last. */
const EPOCH = 693_899;
const DAYS_400_YEARS = 146_097;

/** The date of a year (1900..9999), month (1..12) and day. Throws RangeError when there is no such day. */
export function civilDate(year: number, month: number, day: number): CivilDate {
  const date = civilDateOrNull(year, month, day);
  if (date === null) throw new RangeError(`no such date: ${String(year)}-${String(month)}-${String(day)}`);
  return date;
}

/** As `civilDate`, but null when there is no such day (2025-02-30). */
export function civilDateOrNull(year: number, month: number, day: number): CivilDate | null {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!whole || year < 1900 || year > 9999 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return serial(year, month, day);
}

function serial(year: number, month: number, day: number): CivilDate {
  const y = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return (y * 365 +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    dayOfYear -
    EPOCH) as CivilDate;
}

function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** Year, month (1..12) and day (1..31) of a date. */
export function partsOf(date: CivilDate): DateParts {
  const days = date + EPOCH;
  const era = Math.floor(days / DAYS_400_YEARS);
  const dayOfEra = days - era * DAYS_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** "2025-08-13". */
export function formatDate(date: CivilDate): string {
  const { year, month, day } = partsOf(date);
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** `days` later (earlier when negative). */
export function addDays(date: CivilDate, days: number): CivilDate {
  return (date + days) as CivilDate;
}

/** The same day `months` later, or the month's last day when it is shorter: 01-31 + 1 is 02-28. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + month - 1 + months;
  const toYear = Math.floor(index / 12);
  const toMonth = (index % 12) + 1;
  return civilDate(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** The same day `years` later; 02-29 becomes 02-28 in a common year. */
export function anniversary(date: CivilDate, years: number): CivilDate {
  return addMonths(date, years * 12);
}

/** `to` minus `from` in days: 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return to - from;
}

/**
 * Whole months and remaining days from `start` to `endInclusive`, both days counted:
 * 2026-03-01 to 2027-02-28 is { months: 12, days: 0 }. Throws RangeError when the end is before the start.
 */
export function monthsSpanned(start: CivilDate, endInclusive: CivilDate): { months: number; days: number } {
  if (endInclusive < start) throw new RangeError('the period ends before it starts');
  const after = addDays(endInclusive, 1);
  const from = partsOf(start);
  const to = partsOf(after);
  let months = (to.year - from.year) * 12 + to.month - from.month;
  if (addMonths(start, months) > after) months -= 1;
  return { months, days: after - addMonths(start, months) };
}

/** Whether the date lies in the window; both ends belong to it. */
export function contains(window: DateWindow, date: CivilDate): boolean {
  return date >= window.start && date <= window.end;
}

/** Whether two windows share at least one day. */
export function overlaps(a: DateWindow, b: DateWindow): boolean {
  return a.start <= b.end && b.start <= a.end;
}
