import type { ApplicantField, Applicant } from '../ledger';
import { message, type Message } from '../messages';
import { isAdmitted } from './certificate';
import type { Check } from './check';
import type { CheckContext } from './context';
import { cite, finding } from './finding';
import type { Effect, Finding, Severity } from './types';
import { answers } from './unknown/rest';

const CHECKS = {
  software: 'applicant-software',
  branch: 'applicant-branch',
  legalPerson: 'applicant-legal-person',
  notProvider: 'applicant-not-provider',
} as const;

/** LGM 三（二）1: a software firm by the first two digits of its GB/T 4754-2017 code. */
export const applicantSoftware: Check = {
  id: CHECKS.software,
  needs: ['applicant'],
  rests: [answers('industry')],
  run: (ctx) =>
    about(ctx, CHECKS.software, 'industry', ({ industry }, clause) => {
      if (industry === null) return null;
      const prefixes = ctx.programme.parameters.text('industryPrefixes').split(',');
      const major = industryMajor(industry);
      if (major !== null && prefixes.includes(major)) return null;
      return block(message('check.not-software', { industry, prefixes: prefixes.join('、'), clause }));
    }),
};

/** LG 三（一）1: a branch needs its head office's authorisation (K16). */
export const applicantBranch: Check = {
  id: CHECKS.branch,
  needs: ['applicant'],
  rests: [answers('branch')],
  run: (ctx) =>
    about(ctx, CHECKS.branch, 'branch', ({ branch }, clause) =>
      // Where the materials are listed, the authorisation is asked for among them.
      branch === true && !ctx.ledger.materials?.rows.length
        ? note(message('check.branch-authorisation', { clause }))
        : null,
    ),
};

/** SZV 四（一）1: an independent legal person; a branch is none. */
export const applicantLegalPerson: Check = {
  id: CHECKS.legalPerson,
  needs: ['applicant'],
  rests: [answers('branch')],
  run: (ctx) =>
    about(ctx, CHECKS.legalPerson, 'branch', ({ branch }, clause) =>
      branch === true ? block(message('check.not-legal-person', { clause })) : null,
    ),
};

/** SZV 四（二）: whoever is admitted as a provider cannot hold vouchers. */
export const applicantNotProvider: Check = {
  id: CHECKS.notProvider,
  needs: ['applicant'],
  rests: [answers('admittedProvider')],
  run: (ctx) =>
    about(ctx, CHECKS.notProvider, 'admittedProvider', (applicant, clause) =>
      applicant.admittedProvider === true || isListedProvider(ctx, applicant)
        ? block(message('check.is-provider', { clause }))
        : null,
    ),
};

interface Verdict {
  readonly severity: Severity;
  readonly effect: Effect;
  readonly message: Message;
}
const block = (m: Message): Verdict => ({ severity: 'block', effect: 'ineligible', message: m });
const note = (m: Message): Verdict => ({ severity: 'info', effect: 'none', message: m });

function* about(
  ctx: CheckContext,
  check: string,
  field: ApplicantField,
  judge: (applicant: Applicant, clause: string) => Verdict | null,
): Iterable<Finding> {
  const { applicant } = ctx.ledger;
  if (!applicant) return;
  const verdict = judge(applicant, cite(ctx.clauseOf(check)));
  if (!verdict) return;
  const at = { source: applicant.source, row: applicant.rows.get(field) ?? null };
  yield finding(ctx, { check, ...verdict, at, field: 'value' });
}

/** "I6513 应用软件开发", "６５１３" and "65" all have the major class 65; null when there is none. */
function industryMajor(code: string): string | null {
  return /^[A-Z]?\s*(\d{2})/i.exec(code.normalize('NFKC').trim())?.[1] ?? null;
}

function isListedProvider(ctx: CheckContext, { code }: Applicant): boolean {
  if (code === null) return false;
  return (ctx.ledger.suppliers?.rows ?? []).some((s) => s.code === code && isAdmitted(s));
}
