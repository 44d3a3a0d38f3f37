import type { LocalText } from '../messages';
import data from './readings.yaml';
import reasons from './reasons.yaml';

/** An open question of the documents: an option that answers it, or a decision that holds for all. */
export interface Reading {
  /** A01 … A54. */
  readonly id: string;
  readonly question: string;
  readonly en: string;
  readonly option?: string;
  readonly decision?: string;
}

/** Every open question, in order. */
export const READINGS: readonly Reading[] = data as Reading[];

/** Why the default of an option is what it is, by its name. */
export const REASONS = reasons as Readonly<Record<string, LocalText>>;
