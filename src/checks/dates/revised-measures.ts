import { formatDate } from '../../calendar';
import { message } from '../../messages';
import type { Check } from '../check';
import { cite, finding } from '../finding';

const CHECK = 'revised-measures';

/**
 * A64: a revised edition of the measures is reported from a day on. Its text is not in hand, so an application filed
 * on that day or later has its amounts by the documents there are, with a warning.
 */
export const revisedMeasures: Check = {
  id: CHECK,
  advises: true,
  *run(ctx, { clause }) {
    const { applicant } = ctx.ledger;
    const from = ctx.programme.parameters.date('revisedFrom');
    if (!applicant || applicant.submitted === null || applicant.submitted < from) return;
    const params = { date: formatDate(applicant.submitted), from: formatDate(from), clause: cite(clause) };
    yield finding(ctx, {
      check: CHECK,
      severity: 'warn',
      effect: 'none',
      message: message('check.revised-measures', params),
      at: { source: applicant.source, row: applicant.rows.get('submitted') ?? null },
      field: 'submitted',
      clause,
    });
  },
};
