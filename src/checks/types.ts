import type { Fen } from '../money';
import type { Message } from '../messages';
import type { Clause, ProgrammeId } from '../policy';
import type { TableKind } from '../ledger';
import type { Subject } from './subject';

/**
 * block: the row cannot be in the base. warn: the row counts, but the money is at risk.
 * info: worth knowing, nothing at risk.
 */
export type Severity = 'block' | 'warn' | 'info';

/**
 * What the finding does to the claim. The amount follows from the effects alone, so that what is
 * counted and what is flagged cannot disagree.
 * none: nothing. risk: the row counts, in doubt. not-checked: the row counts, but something that it rests on
 * was not given. excludes: the row is out of the base. incomplete: the amount cannot be stated.
 * ineligible, outside-window: no amount for the whole claim.
 */
export type Effect =
  'none' | 'risk' | 'not-checked' | 'excludes' | 'incomplete' | 'ineligible' | 'outside-window';

/**
 * A piece of a contract's evidence that a risk finding puts in doubt, in fen on the tax basis chosen (A03).
 * `key` names the document: what two findings say of one document is at risk once.
 */
export interface EvidencePart {
  /** Which measure of the contract it belongs to: its own amount, its invoices or its payments. */
  readonly evidence: 'contract' | 'invoiced' | 'paid';
  readonly key: string;
  readonly amount: Fen;
}

/** The rows that a finding touches; none: it is about the claim as a whole, and moves it by its effect alone. */
export function touchedBy({ subject, others = [] }: Finding): readonly Subject[] {
  return subject === null ? others : [subject, ...others];
}

/** One thing a reviewer would raise, tied to the row and cell it speaks of. */
export interface Finding {
  /** Check id, e.g. "related-party". */
  readonly check: string;
  readonly severity: Severity;
  readonly programme: ProgrammeId;
  readonly effect: Effect;
  readonly table: TableKind | null;
  /** Sheet of the row, null when unknown (a custom function sees values only). */
  readonly sheet: string | null;
  /** 1-based sheet row (within the range when the sheet is unknown); null: about the whole table. */
  readonly row: number | null;
  /** 1-based sheet column, null: about the whole row. */
  readonly column: number | null;
  /** Sheet row of the contract or project concerned, also when the finding points at another table. */
  readonly contractRow: number | null;
  readonly contractSheet: string | null;
  /** The contract or project itself, null for findings about the whole claim. */
  readonly subject: Subject | null;
  /** Further rows that it touches alike, as a document of a supplier does all its contracts. */
  readonly others?: readonly Subject[];
  readonly message: Message;
  readonly clause: Clause | null;
  /** Fees of the contract that the finding touches, before any rate; null when not about money. */
  readonly amount: Fen | null;
  /** What a risk finding puts at risk; absent or null: the whole row. */
  readonly parts?: readonly EvidencePart[] | null;
}
