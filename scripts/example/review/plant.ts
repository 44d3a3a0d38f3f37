import type { MessageId, LocalText } from '../../../src/messages';
import type { Cells, ReviewKind, ReviewRegister, ReviewRow } from './types';

/** One change of a register: cells of a line set, a line added at the end, or a line taken out. */
export type Change =
  | { readonly table: ReviewKind; readonly row: string; readonly set: Cells }
  | { readonly table: ReviewKind; readonly add: ReviewRow }
  | { readonly table: ReviewKind; readonly drop: string };

/** A cell of a line; row null: the table as a whole. */
export type Place =
  | { readonly table: ReviewKind; readonly row: string; readonly field: string }
  | { readonly table: ReviewKind; readonly row: null };

/**
 * What a check says of a planted defect, and at which cell. Without a place it is about the claim's
 * amount (another reading gives another one), and is not said while another defect bars the claim.
 */
export interface Expected {
  readonly check: string;
  readonly message: MessageId;
  readonly at: Place | null;
}

/** Something wrong in the register, and what a reviewer says of it. */
export interface Defect {
  readonly id: string;
  readonly what: LocalText;
  /** How to mend it. */
  readonly fix: LocalText;
  readonly plant: readonly Change[];
  /** One, unless the defect truly has two faces. */
  readonly finds: readonly Expected[];
}

/** Blank text empties a cell. */
export function set(table: ReviewKind, row: string, cells: Cells): Change {
  return { table, row, set: cells };
}

export function add(table: ReviewKind, key: string, cells: Cells): Change {
  return { table, add: { key, cells } };
}

export function drop(table: ReviewKind, row: string): Change {
  return { table, drop: row };
}

export function finds(
  check: string,
  message: MessageId,
  table: ReviewKind,
  row: string,
  field: string,
): Expected {
  return { check, message, at: { table, row, field } };
}

/** The register with the defects in it. Throws when a change names no line: then the list is wrong. */
export function plant(register: ReviewRegister, defects: readonly Defect[]): ReviewRegister {
  const changed = { ...register };
  for (const change of defects.flatMap((defect) => defect.plant)) {
    changed[change.table] = applied(changed[change.table], change);
  }
  return changed;
}

function applied(rows: readonly ReviewRow[], change: Change): readonly ReviewRow[] {
  if ('add' in change) return [...rows, change.add];
  const key = 'drop' in change ? change.drop : change.row;
  if (!rows.some((row) => row.key === key)) throw new Error(`no line ${key} in ${change.table}`);
  if ('drop' in change) return rows.filter((row) => row.key !== key);
  return rows.map((row) => (row.key === key ? { key, cells: { ...row.cells, ...change.set } } : row));
}
