import type { RowBase } from '../../ledger';
import { compareText } from '../grouping';

/** All that a row says, but not where it stands: rows that say the same have the same key. */
export function contentKey(row: RowBase, without: ReadonlySet<string> = NOTHING): string {
  return JSON.stringify(row, (field, value: unknown) =>
    field === 'row' || field === 'source' || without.has(field) ? undefined : value,
  );
}
const NOTHING: ReadonlySet<string> = new Set();

/** Orders rows by all that they say, never by where they stand. */
export function byContent(a: RowBase, b: RowBase): number {
  return compareText(contentKey(a), contentKey(b));
}
