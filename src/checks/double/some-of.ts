import { compareText } from '../grouping';
import type { Subject } from '../subject';
import { contentKey } from './content';

/** As many rows as a sentence can name. */
const MOST = 5;

/**
 * The rows that a sentence names, in the order of the register. Which of them, when there are more than
 * it can hold, does not depend on where they stand.
 */
export function someOf<Row extends Subject>(rows: readonly Row[], most = MOST): readonly Row[] {
  if (rows.length <= most) return rows;
  return rows
    .map((row) => ({ row, key: contentKey(row) }))
    .sort((a, b) => compareText(a.key, b.key))
    .slice(0, most)
    .map(({ row }) => row)
    .sort((a, b) => a.row - b.row);
}
