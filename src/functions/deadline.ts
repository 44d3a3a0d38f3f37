import { addWorkdays, formatDate, parseDate, toSerial } from '../calendar';
import { message, say } from '../messages';
import { programmeOf } from '../policy';
import { invalid, notAvailable, single, type CellResult } from './result';
import type { FunctionSpec, ParameterSpec } from './function-spec';

const APPROVED: ParameterSpec = {
  name: 'approvalDate',
  says: { zh: '审核通过日期。', en: 'Day of the message of approval.' },
  type: 'any',
  dimensionality: 'scalar',
};

export const DEADLINE: FunctionSpec = {
  name: 'LG_PAPER_DEADLINE',
  says: {
    zh: '收到审核通过通知后递交书面材料的截止日（按工作日数，含补班）。',
    en: 'Last day for handing in the paper set after the message of approval, in working days with make-up days.',
  },
  parameters: [APPROVED],
  returns: {
    zh: '日期序列号；未公布放假安排的年份为 #N/A。',
    en: 'A date serial; #N/A for a year whose holidays are not published.',
  },
  gives: 'value',
  example: ['2026-09-25'],
  call: ([approved], { dateSystem }) => deadlineCell(approved, dateSystem),
};

/**
 * LG_PAPER_DEADLINE: the last day for the paper set, as a serial of the workbook. The day of the approval message
 * does not count, make-up days do (LGC 五（三）, A40). #N/A for a year without a published schedule.
 */
function deadlineCell(approved: unknown, system: 1900 | 1904): CellResult {
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
