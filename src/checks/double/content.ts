import type { RowBase } from '../../ledger';
import { compareText } from '../grouping';

/**
 * All that a row says, but not where it stands: rows that say the same have the same key. The items of an invoice
 * are left out: one list has them, another not, of the same invoice.
 */
export function contentKey(row: RowBase, without: ReadonlySet<string> = NOTHING): string {
  return JSON.stringify(row, (field, value: unknown) =>
    field === 'row' || field === 'source' || field === 'items' || without.has(field) ? undefined : value,
  );
}
const NOTHING: ReadonlySet<string> = new Set();

/** Orders rows by all that they say, never by where they stand. */
export function byContent(a: RowBase, b: RowBase): number {
  return compareText(contentKey(a), contentKey(b));
}
