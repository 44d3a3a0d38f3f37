import { message } from '../messages';
import type { LeftRow } from '../policy';
import { findingOf } from './about-contract';
import type { CheckContext } from './context';
import { cite, rowName } from './finding';
import { subjectId, type Subject } from './subject';
import type { Finding } from './types';

/** The check id of what the arithmetic itself leaves out: no cell is wrong, but the row gets nothing. */
const CHECK = 'gets-nothing';

/** A row that the rule leaves out, with the rule's own reason. */
export function getsNothing(ctx: CheckContext, row: Subject, { reason, clause }: LeftRow): Finding {
  const params = { row: rowName(row, subjectId(row)), reason, clause: cite(clause) };
  const said = message('check.gets-nothing', params);
  const verdict = { severity: 'block', effect: 'excludes', message: said, field: 'category' } as const;
  return findingOf(ctx, { check: CHECK, clause }, row, verdict);
}
