import type { LocalText } from '../messages';
import data from './rounds/no-amount.yaml';
import type { DocumentId } from './types';

/** A clause without a number of its own to compute: named, so that nothing is left out in silence. */
export interface NoAmount {
  readonly id: string;
  readonly document: DocumentId;
  readonly clause: string;
  readonly title: LocalText;
  /** Why there is nothing to compute, or where it takes effect instead. */
  readonly why: LocalText;
}

export const NO_AMOUNT: readonly NoAmount[] = (data as { clauses: readonly NoAmount[] }).clauses;
