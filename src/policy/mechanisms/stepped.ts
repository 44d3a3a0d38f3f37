import type { Fen } from '../../money';
import type { TraceStep } from '../types';

/** What a mechanism returns: the amount after it, and the line that explains it. */
export interface Stepped {
  readonly amount: Fen;
  readonly step: TraceStep;
}
