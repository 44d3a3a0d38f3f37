import { addWorkdays, formatDate, parseDate } from '../calendar';
import { message, say } from '../messages';
import { programmeOf } from '../policy';
import { invalid, notAvailable, single, type CellResult } from './result';

/**
 * LG_PAPER_DEADLINE: the last day for the paper set, as a 1900 serial. The day of the approval message
 * does not count, make-up days do (LGC 五（三）, A40). #N/A for a year without a published schedule.
 */
export function deadlineCell(approved: unknown): CellResult {
  const start = parseDate(approved, 1900);
  if (typeof start !== 'number')
    return invalid(say(message('deadline.bad-date', { date: String(approved) })));
  const days = programmeOf('LGC').parameters.number('paperWorkdays');
  const { date, unscheduledYear } = addWorkdays(start, days);
  if (unscheduledYear === null) return single(date);
  return notAvailable(
    say(message('deadline.unscheduled', { year: unscheduledYear, date: formatDate(date) })),
  );
}
