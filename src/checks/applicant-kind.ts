import { kindsAgree, readUnitKind, unitKindOfName, type UnitKind } from '../identity';
import type { Applicant, ApplicantField } from '../ledger';
import { message, type Message } from '../messages';
import type { Applicants } from '../policy';
import type { Check } from './check';
import type { CheckContext } from './context';
import { cite, finding, rowName } from './finding';
import { isOfKind } from './project';
import { subjectId, subjectsOf, type Subject } from './subject';
import type { Finding } from './types';
import { answers } from './unknown/rest';

const CHECKS = { kind: 'applicant-kind', name: 'applicant-name' } as const;

/**
 * Who may apply, as the document names them (data): any other kind is out, one that its words leave open, or
 * that is not understood, is at risk. Where a sentence of the document speaks of one kind of support alone, only
 * the rows of that kind are touched.
 */
export const applicantKind: Check = {
  id: CHECKS.kind,
  needs: ['applicant'],
  rests: ({ applicants }) => [answers('type', (ctx, row) => isAsked(ctx, row, applicants))],
  *run(ctx, { applicants, clause: at }) {
    const type = ctx.ledger.applicant?.type ?? null;
    if (!applicants || type === null) return;
    const kind = readUnitKind(type);
    if (kind !== null && applicants.admits.includes(kind)) return;
    const clause = cite(at);
    const params = { type, clause, admitted: listed(applicants.admits) };
    const rows = rowsAsked(ctx, applicants);
    if (rows === null) return;
    if (kind === null) yield doubt(ctx, CHECKS.kind, 'type', message('check.kind-unclear', params), rows);
    else if (applicants.open.includes(kind)) {
      yield doubt(ctx, CHECKS.kind, 'type', message('check.kind-open', params), rows);
    } else if (applicants.kinds) {
      for (const row of rows) {
        const said = message('check.kind-barred-row', { ...params, row: rowName(row, subjectId(row)) });
        yield finding(ctx, { ...barred(ctx, said), effect: 'excludes', contract: row });
      }
    } else yield finding(ctx, barred(ctx, message('check.kind-barred', params)));
  },
};

function barred(ctx: CheckContext, said: Message): Parameters<typeof finding>[1] {
  return {
    check: CHECKS.kind,
    severity: 'block',
    effect: 'ineligible',
    message: said,
    at: place(ctx.ledger.applicant, 'type'),
    field: 'value',
  };
}

function isAsked(ctx: CheckContext, row: Subject, applicants: Applicants | undefined): boolean {
  return !applicants?.kinds || isOfKind(ctx, row, applicants.kinds);
}

/** Null: it is asked of some kinds of row, and the claim has none of them. */
function rowsAsked(ctx: CheckContext, applicants: Applicants | undefined): readonly Subject[] | null {
  const rows = subjectsOf(ctx).filter((row) => isAsked(ctx, row, applicants));
  return applicants?.kinds && rows.length === 0 ? null : rows;
}

/** A registered name says what it belongs to; an answer that says another thing is in doubt. */
export const applicantName: Check = {
  id: CHECKS.name,
  needs: ['applicant'],
  *run(ctx, { clause: at }) {
    const { applicant } = ctx.ledger;
    if (!applicant) return;
    const { name, type, branch } = applicant;
    const clause = cite(at);
    const rows = rowsAsked(ctx, ctx.programme.checks.find((c) => c.check === CHECKS.kind)?.applicants);
    if (rows === null) return;
    const shown = name === null ? null : unitKindOfName(name);
    const stated = type === null ? null : readUnitKind(type);
    const isBranch = shown === 'branch' || stated === 'branch';
    if (isBranch && branch === false) {
      const params = { name: (shown === 'branch' ? name : type) ?? '', clause };
      yield doubt(ctx, CHECKS.name, 'branch', message('check.name-branch', params), rows);
    } else if (stated && shown && shown !== 'branch' && !kindsAgree(stated, shown)) {
      const params = { name: name ?? '', type: type ?? '', shown: message(`unit.${shown}`), clause };
      yield doubt(ctx, CHECKS.name, 'type', message('check.name-kind', params), rows);
    }
  },
};

/** What is claimed is in doubt, as long as it is not known who applies. */
function doubt(
  ctx: CheckContext,
  check: string,
  field: ApplicantField,
  said: Message,
  rows: readonly Subject[],
): Finding {
  return finding(ctx, {
    check,
    severity: 'warn',
    effect: 'risk',
    message: said,
    others: rows,
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
