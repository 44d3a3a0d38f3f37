import { formatDate, formatTime, isWorkday, partsOf, weekday, type CivilDate } from '../calendar';
import type { Applicant } from '../ledger';
import { message, type Message } from '../messages';
import { sideOf, windowText } from '../policy';
import type { Check } from './check';
import type { CheckContext } from './context';
import { cite, finding } from './finding';
import type { Effect, Finding, Severity } from './types';
import { answers } from './unknown/rest';

const CHECK = 'filing-window';

/**
 * The day of the application against the round's filing window, both ends inclusive, and its hour where
 * the guide closes at one (SZV 七（二）: 18:00 itself is in time). A day in a later year belongs to a round
 * whose guide is not in the data: the last values stand, and it says so.
 */
export const filingWindow: Check = {
  id: CHECK,
  needs: ['applicant'],
  rests: [answers('submitted')],
  *run(ctx) {
    const { applicant } = ctx.ledger;
    const { filingWindow: window, year, round } = ctx.programme;
    if (!applicant || applicant.submitted === null || !window) return;
    const submitted = applicant.submitted;
    const clause = cite(ctx.clauseOf(CHECK));
    if (sideOf(window, submitted) !== 'inside') {
      const params = { date: formatDate(submitted), window: windowText(window), round, clause };
      yield partsOf(submitted).year > year
        ? said(ctx, applicant, 'warn', 'none', message('check.later-round', params))
        : said(ctx, applicant, 'block', 'outside-window', message('check.outside-filing-window', params));
    } else if (submitted === window.end) yield* onLastDay(ctx, applicant, submitted, clause);
  },
};

function* onLastDay(
  ctx: CheckContext,
  applicant: Applicant,
  last: CivilDate,
  clause: string,
): Iterable<Finding> {
  const { parameters } = ctx.programme;
  const { submittedTime } = applicant;
  const closes = parameters.time('windowEndTime');
  const date = formatDate(last);
  if (closes !== null) {
    const params = { date, closes: formatTime(closes), clause };
    if (submittedTime === null) {
      yield said(ctx, applicant, 'info', 'none', message('check.filing-hour-unstated', params));
    } else if (submittedTime > closes) {
      const late = message('check.filed-after-hour', { ...params, time: formatTime(submittedTime) });
      yield said(ctx, applicant, 'block', 'outside-window', late);
    }
    return;
  }
  const caution = parameters.time('windowCautionTime');
  if (caution !== null && submittedTime !== null && submittedTime >= caution) {
    const params = { date, time: formatTime(submittedTime), clause };
    yield said(ctx, applicant, 'warn', 'none', message('check.filed-late-hour', params));
  }
  if (!isWorkday(last)) {
    yield said(
      ctx,
      applicant,
      'info',
      'none',
      message('check.last-day-off', { date, day: dayName(last), clause }),
    );
  }
}

function dayName(date: CivilDate): Message {
  const day = weekday(date);
  if (day === 0) return message('check.sunday');
  return day === 6 ? message('check.saturday') : message('check.holiday');
}

function said(
  ctx: CheckContext,
  applicant: Applicant,
  severity: Severity,
  effect: Effect,
  text: Message,
): Finding {
  const at = { source: applicant.source, row: applicant.rows.get('submitted') ?? null };
  return finding(ctx, { check: CHECK, severity, effect, message: text, at, field: 'submitted' });
}
