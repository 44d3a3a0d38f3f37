import { message } from '../messages';
import type { Check } from './check';
import { cite, finding } from './finding';
import { answers } from './unknown/rest';

const CHECKS = { answer: 'applicant-answer', seat: 'applicant-seat' } as const;

/**
 * Conditions of the applicant that no table carries (I11), as 申报单位 answers them: the wrong answer bars the
 * claim, none leaves its money unchecked.
 */
export const applicantAnswer: Check = {
  id: CHECKS.answer,
  needs: ['applicant'],
  rests: ({ question }) => (question ? [answers(question.answer)] : []),
  *run(ctx, { question, clause }) {
    const { applicant } = ctx.ledger;
    if (!applicant || question?.want === undefined || !question.requires) return;
    const answer = applicant[question.answer];
    if (answer === null || answer === question.want) return;
    yield finding(ctx, {
      check: CHECKS.answer,
      severity: 'block',
      effect: 'ineligible',
      message: message('check.answer-barred', { requires: question.requires, clause: cite(clause) }),
      at: { source: applicant.source, row: applicant.rows.get(question.answer) ?? null },
      field: 'value',
      clause,
    });
  },
};

const SEATS = ['seat', 'taxSeat', 'statisticsSeat'] as const;

/** Sister guides of the district ask for registration, tax and statistics there as well; this one does not say so. */
export const applicantSeat: Check = {
  id: CHECKS.seat,
  advises: true,
  needs: ['applicant'],
  *run(ctx) {
    const { applicant } = ctx.ledger;
    if (!applicant) return;
    for (const field of SEATS) {
      const place = applicant[field];
      if (place === null || /龙岗|longgang|^是$/i.test(place.normalize('NFKC'))) continue;
      yield finding(ctx, {
        check: CHECKS.seat,
        severity: 'warn',
        effect: 'none',
        message: message('check.seat-elsewhere', { place, clause: cite(ctx.clauseOf(CHECKS.seat)) }),
        at: { source: applicant.source, row: applicant.rows.get(field) ?? null },
        field: 'value',
      });
    }
  },
};
