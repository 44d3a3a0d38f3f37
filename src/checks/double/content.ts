import type { RowBase } from '../../ledger';
import { compareText } from '../grouping';

/**
 * All that a row says, but not where it stands: rows that say the same have the same key. The items of an invoice
 * are left out: one list has them, another not, of the same invoice.
 */
export function contentKey(row: RowBase, without: ReadonlySet<string> = NOTHING): string {
  if (without !== NOTHING) return keyOf(row, without);
  let key = keys.get(row);
  if (key === undefined) keys.set(row, (key = keyOf(row, NOTHING)));
  return key;
}
const NOTHING: ReadonlySet<string> = new Set();
/** Rows never change, and every evaluation of a register asks for all of them. */
const keys = new WeakMap<RowBase, string>();

function keyOf(row: RowBase, without: ReadonlySet<string>): string {
  return JSON.stringify(row, (field, value: unknown) =>
    field === 'row' || field === 'source' || field === 'items' || without.has(field) ? undefined : value,
  );
}

/** Orders rows by all that they say, never by where they stand. */
export function byContent(a: RowBase, b: RowBase): number {
  return compareText(contentKey(a), contentKey(b));
}
