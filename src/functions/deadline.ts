import { addWorkdays, formatDate, parseDate, toSerial } from '../calendar';
import { message, say } from '../messages';
import { programmeOf } from '../policy';
import { invalid, notAvailable, single, type CellResult } from './result';

/**
 * LG_PAPER_DEADLINE: the last day for the paper set, as a serial of the workbook. The day of the approval message
 * does not count, make-up days do (LGC 五（三）, A40). #N/A for a year without a published schedule.
 */
export function deadlineCell(approved: unknown, system: 1900 | 1904): CellResult {
  const start = parseDate(approved, system);
  if (typeof start !== 'number')
    return invalid(say(message('deadline.bad-date', { date: String(approved) })));
  const days = programmeOf('LGC').parameters.number('paperWorkdays');
  const { date, unscheduledYear } = addWorkdays(start, days);
  if (unscheduledYear === null) return single(toSerial(date, system));
  return notAvailable(
    say(message('deadline.unscheduled', { year: unscheduledYear, date: formatDate(date) })),
  );
}
