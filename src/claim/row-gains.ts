import { isProject, type Subject } from '../checks';
import { local, type LocalText } from '../messages';
import { eligibleRow } from './eligible-row';
import type { Evaluation } from './evaluate';

/** The rows that count for nothing now and for something under another reading. */
export function rowsThatGain(now: Evaluation, other: Evaluation): Subject[] {
  const counted = new Set(now.eligible.filter((row) => eligibleRow(now.ctx, row).base > 0));
  return other.eligible.filter((row) => !counted.has(row) && eligibleRow(other.ctx, row).base > 0);
}

/** Their numbers, in an order that does not hang on their place. */
export function namesOf(rows: readonly Subject[]): LocalText {
  const names = rows.map((row) => (isProject(row) ? null : row.id) ?? `#${String(row.row)}`).sort();
  const shown = names.slice(0, MOST);
  const more = names.length - shown.length;
  return local(
    shown.join('、') + (more > 0 ? ` 等 ${String(names.length)} 份` : ''),
    shown.join(', ') + (more > 0 ? ` and ${String(more)} more` : ''),
  );
}

/** As many as a sentence can name. */
const MOST = 6;
