import type { LocalText } from '../messages';
import data from './contradictions.yaml';
import type { OptionName } from './options';

/** Two passages of the documents that do not agree, and what is done here. */
export interface Contradiction {
  /** K1 … K19. */
  readonly id: string;
  /** The passages, by short title and clause. */
  readonly between: string;
  readonly zh: string;
  readonly en: string;
  readonly decision: LocalText;
  readonly why: LocalText;
  /** The options that choose otherwise. */
  readonly options?: readonly OptionName[];
}

/** Every contradiction found, in order. */
export const CONTRADICTIONS: readonly Contradiction[] = data as Contradiction[];
