import { addDays, addWorkdays, formatDate, type CivilDate } from '../../calendar';
import { APPLICANT_FIELDS, headerOf, type Applicant, type ApplicantField } from '../../ledger';
import { local, message, type LocalText, type Message } from '../../messages';
import type { Check } from '../check';
import type { CheckContext } from '../context';
import { cite, finding } from '../finding';
import type { Effect, Finding, Severity } from '../types';

const CHECK = 'paper-deadline';

/**
 * LG 五（五）1: the paper set within five working days of the approval, or the application is waived. The
 * earlier of the approval and its text message counts (K13), from the day after it (A40).
 */
export const paperDeadline: Check = {
  id: CHECK,
  needs: ['applicant'],
  *run(ctx) {
    const { applicant } = ctx.ledger;
    if (!applicant) return;
    const fault = orderFault(ctx, applicant);
    if (fault) {
      yield fault;
      return;
    }
    const approved = trigger(applicant);
    if (approved !== null) yield* judged(ctx, applicant, approved);
  },
};

/** K13: the approval itself or the message about it, whichever came first. */
function trigger({ approvedOn, notifiedOn }: Applicant): CivilDate | null {
  if (approvedOn === null || notifiedOn === null) return approvedOn ?? notifiedOn;
  return approvedOn < notifiedOn ? approvedOn : notifiedOn;
}

function* judged(ctx: CheckContext, applicant: Applicant, approved: CivilDate): Iterable<Finding> {
  const days = ctx.programme.parameters.number('paperWorkdays');
  const nextDay = ctx.option('paper.startNextDay') === 'true';
  const { date: deadline, unscheduledYear } = addWorkdays(nextDay ? approved : addDays(approved, -1), days);
  const paper = applicant.paperFiledOn;
  const params = {
    column: lineName(applicant, 'paperFiledOn'),
    approved: formatDate(approved),
    deadline: formatDate(deadline),
    days,
    clause: cite(ctx.clauseOf(CHECK)),
  };
  if (paper === null) {
    const field = applicant.approvedOn === approved ? 'approvedOn' : 'notifiedOn';
    yield said(ctx, applicant, field, ['info', 'none'], message('check.paper-due', params));
  } else if (paper > deadline) {
    const late = { ...params, paper: formatDate(paper) };
    yield unscheduledYear === null
      ? said(ctx, applicant, 'paperFiledOn', ['block', 'outside-window'], message('check.paper-late', late))
      : said(
          ctx,
          applicant,
          'paperFiledOn',
          ['warn', 'none'],
          message('check.paper-unscheduled', { ...late, year: unscheduledYear }),
        );
  }
}

/** What must not come before what. */
const ORDER = [
  ['approvedOn', 'submitted'],
  ['notifiedOn', 'submitted'],
  ['paperFiledOn', 'approvedOn'],
] as const;

/** Filed, approved, handed in: a day before the one that it follows is a slip. */
function orderFault(ctx: CheckContext, applicant: Applicant): Finding | null {
  for (const [field, before] of ORDER) {
    const [day, earlier] = [applicant[field], applicant[before]];
    if (day === null || earlier === null || day >= earlier) continue;
    const params = {
      first: lineName(applicant, field),
      earlier: formatDate(day),
      second: lineName(applicant, before),
      later: formatDate(earlier),
      clause: cite(ctx.clauseOf(CHECK)),
    };
    return said(ctx, applicant, field, ['warn', 'none'], message('check.paper-order', params));
  }
  return null;
}

/** A line of 申报单位 as the user calls it; one that is not there by its proper name. */
function lineName({ source }: Applicant, field: ApplicantField): LocalText {
  const stated = headerOf(source, field);
  const { zh, en } = APPLICANT_FIELDS[field];
  return stated === undefined ? local(zh, en) : local(stated, stated);
}

function said(
  ctx: CheckContext,
  applicant: Applicant,
  field: ApplicantField,
  [severity, effect]: readonly [Severity, Effect],
  text: Message,
): Finding {
  const at = { source: applicant.source, row: applicant.rows.get(field) ?? null };
  return finding(ctx, { check: CHECK, severity, effect, message: text, at, field });
}
