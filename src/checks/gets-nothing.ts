import { message } from '../messages';
import type { Clause, LeftRow } from '../policy';
import { findingOf, type Verdict } from './about-contract';
import type { CheckContext } from './context';
import { cite, rowName } from './finding';
import { subjectId, type Subject } from './subject';
import type { Finding } from './types';

/** The check id of what the arithmetic itself says of rows: no cell is wrong, but a row gets nothing, or may not. */
const CHECK = 'gets-nothing';

/** A row that the rule leaves out, with the rule's own reason. */
export function getsNothing(ctx: CheckContext, row: Subject, { reason, clause }: LeftRow): Finding {
  const said = message('check.gets-nothing', { ...namesOf(row, clause), reason });
  return about(ctx, row, clause, { severity: 'block', effect: 'excludes', message: said, field: 'category' });
}

/** A row that counts in the stead of others, although it may be one of them that should. */
export function countsInDoubt(
  ctx: CheckContext,
  row: Subject,
  { clause }: LeftRow,
  reason: NonNullable<LeftRow['instead']>['doubt'],
): Finding {
  const said = message('check.counts-in-doubt', { ...namesOf(row, clause), reason });
  return about(ctx, row, clause, { severity: 'warn', effect: 'risk', message: said, field: 'year' });
}

function namesOf(row: Subject, clause: Clause) {
  return { row: rowName(row, subjectId(row)), clause: cite(clause) };
}

function about(ctx: CheckContext, row: Subject, clause: Clause, verdict: Verdict): Finding {
  return findingOf(ctx, { check: CHECK, clause }, row, verdict);
}
