/** Civil dates as 1900-system serials, inclusive windows, and reading dates from cells. */
export {
  addDays,
  addMonths,
  anniversary,
  civilDate,
  contains,
  daysBetween,
  formatDate,
  monthsSpanned,
  overlaps,
  partsOf,
  type CivilDate,
  type DateParts,
  type DateWindow,
} from './date';
export { parseDate, timeOfDay, toSerial, type ParsedDate } from './parse';
export { lastDay, parsePeriod, type Period, type PeriodEnd, type Term } from './period';
export { formatTime, parseTime, type SecondOfDay } from './time';
export { addWorkdays, isWorkday, weekday, type WorkdayResult } from './workdays';
