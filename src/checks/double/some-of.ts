import { compareText } from '../grouping';
import { subjectId, type Subject } from '../subject';
import { byContent } from './content';

/** As many rows as a sentence can name. */
const MOST = 5;

/**
 * The rows that a sentence names, by their numbers: neither which of them, when there are more than it can
 * hold, nor their order depends on where they stand.
 */
export function someOf<Row extends Subject>(rows: readonly Row[], most = MOST): readonly Row[] {
  return [...rows]
    .sort((a, b) => compareText(subjectId(a) ?? '', subjectId(b) ?? '') || byContent(a, b))
    .slice(0, most);
}
