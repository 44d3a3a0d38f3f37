import { kindsAgree, readUnitKind, unitKindOfName, type UnitKind } from '../identity';
import type { Applicant, ApplicantField } from '../ledger';
import { message, type Message } from '../messages';
import type { Check } from './check';
import type { CheckContext } from './context';
import { cite, finding } from './finding';
import { subjectsOf } from './subject';
import type { Finding } from './types';
import { answers } from './unknown/rest';

const CHECKS = { kind: 'applicant-kind', name: 'applicant-name' } as const;

/**
 * Who may apply, as the document names them (data): any other kind is out, one that its words leave open, or
 * that is not understood, is at risk.
 */
export const applicantKind: Check = {
  id: CHECKS.kind,
  needs: ['applicant'],
  rests: [answers('type')],
  *run(ctx, { applicants }) {
    const type = ctx.ledger.applicant?.type ?? null;
    if (!applicants || type === null) return;
    const kind = readUnitKind(type);
    if (kind !== null && applicants.admits.includes(kind)) return;
    const clause = cite(ctx.clauseOf(CHECKS.kind));
    const params = { type, clause, admitted: listed(applicants.admits) };
    if (kind === null) yield doubt(ctx, CHECKS.kind, 'type', message('check.kind-unclear', params));
    else if (applicants.open.includes(kind)) {
      yield doubt(ctx, CHECKS.kind, 'type', message('check.kind-open', params));
    } else {
      yield finding(ctx, {
        check: CHECKS.kind,
        severity: 'block',
        effect: 'ineligible',
        message: message('check.kind-barred', params),
        at: place(ctx.ledger.applicant, 'type'),
        field: 'value',
      });
    }
  },
};

/** A registered name says what it belongs to; an answer that says another thing is in doubt. */
export const applicantName: Check = {
  id: CHECKS.name,
  needs: ['applicant'],
  *run(ctx) {
    const { applicant } = ctx.ledger;
    if (!applicant) return;
    const { name, type, branch } = applicant;
    const clause = cite(ctx.clauseOf(CHECKS.name));
    const shown = name === null ? null : unitKindOfName(name);
    const stated = type === null ? null : readUnitKind(type);
    const isBranch = shown === 'branch' || stated === 'branch';
    if (isBranch && branch === false) {
      const params = { name: (shown === 'branch' ? name : type) ?? '', clause };
      yield doubt(ctx, CHECKS.name, 'branch', message('check.name-branch', params));
    } else if (stated && shown && shown !== 'branch' && !kindsAgree(stated, shown)) {
      const params = { name: name ?? '', type: type ?? '', shown: message(`unit.${shown}`), clause };
      yield doubt(ctx, CHECKS.name, 'type', message('check.name-kind', params));
    }
  },
};

/** All that is claimed is in doubt, as long as it is not known who applies. */
function doubt(ctx: CheckContext, check: string, field: ApplicantField, said: Message): Finding {
  return finding(ctx, {
    check,
    severity: 'warn',
    effect: 'risk',
    message: said,
    others: subjectsOf(ctx),
    at: place(ctx.ledger.applicant, field),
    field: 'value',
  });
}

function place(applicant: Applicant | undefined, field: ApplicantField): Parameters<typeof finding>[1]['at'] {
  return applicant && { source: applicant.source, row: applicant.rows.get(field) ?? null };
}

/** The kinds as one phrase. */
function listed([first = 'company', ...others]: readonly UnitKind[]): Message {
  const said = message(`unit.${first}`);
  return others.length === 0 ? said : message('unit.list', { first: said, rest: listed(others) });
}
