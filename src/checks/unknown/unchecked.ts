import type { TableKind } from '../../ledger';
import type { Message } from '../../messages';

/** Something that was not given and that money rests on: said once a claim, however many rows it concerns. */
export interface Unchecked {
  /** What is not there, by name, and what to add. */
  readonly message: Message;
  /** The table it belongs to; null: it is about no table. */
  readonly table: TableKind | null;
  /** The fields of which one would do; none: the table as a whole is not there. */
  readonly fields: readonly string[];
  /** Where blank cells are: the sheet, null when unknown, and 1-based rows, none when all are blank. */
  readonly sheet: string | null;
  readonly rows: readonly number[];
}
