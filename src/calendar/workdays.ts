import schedule from 'chinese-days/dist/chinese-days.json';
import { addDays, formatDate, partsOf, type CivilDate } from './date';

/** Days off by the yearly State Council schedule, and weekend days that it makes working days (补班). */
const HOLIDAYS: Readonly<Record<string, unknown>> = schedule.holidays;
const MAKE_UP_DAYS: Readonly<Record<string, unknown>> = schedule.workdays;

/** Years for which a schedule is known; in any other year a holiday cannot be told from a weekday. */
const YEARS = new Set(Object.keys(HOLIDAYS).map((day) => Number(day.slice(0, 4))));

/** 0 is Sunday, 6 Saturday. Serial 1, 1899-12-31, was a Sunday. */
export function weekday(date: CivilDate): number {
  return (date + 6) % 7;
}

/** Whether a day is a working day in China; outside the years with a schedule, Monday to Friday. */
export function isWorkday(date: CivilDate): boolean {
  const day = formatDate(date);
  if (day in MAKE_UP_DAYS) return true;
  if (day in HOLIDAYS) return false;
  const of = weekday(date);
  return of >= 1 && of <= 5;
}

/** A day counted in working days, and the first year on the way that has no schedule. */
export interface WorkdayResult {
  readonly date: CivilDate;
  /** Null when every day on the way is covered by a published schedule. */
  readonly unscheduledYear: number | null;
}

/**
 * The `count`-th working day after `start`; the day itself does not count (民法典 201). Make-up days
 * count as working days.
 */
export function addWorkdays(start: CivilDate, count: number): WorkdayResult {
  let date = start;
  let unscheduledYear: number | null = null;
  for (let left = count; left > 0;) {
    date = addDays(date, 1);
    const { year } = partsOf(date);
    if (!YEARS.has(year)) unscheduledYear ??= year;
    if (isWorkday(date)) left -= 1;
  }
  return { date, unscheduledYear };
}
