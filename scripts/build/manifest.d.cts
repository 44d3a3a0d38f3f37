import type { Origin } from './origin.cjs';

export interface Place {
  readonly origin: Pick<Origin, 'base' | 'origin'>;
  readonly version: string;
  /** The built file of the functions. */
  readonly script: string;
}
export function manifestFor(text: string, place: Place): string;
