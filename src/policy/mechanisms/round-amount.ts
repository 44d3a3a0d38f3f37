import type { Fen } from '../../money';
import { message } from '../../messages';
import type { Stepped } from './stepped';

/** How far a result is rounded (A12): each unit in fen. The default leaves whole fen, truncated. */
const UNITS = {
  'fen-down': 1,
  'fen-half-up': 1,
  'yuan-down': 100,
  'hundred-down': 10_000,
  'wan-down': 1_000_000,
} as const;
export type RoundingReading = keyof typeof UNITS;

/** How the product of a base and a rate comes to whole fen under a reading. */
export function fenRounding(reading: string): 'down' | 'half-up' {
  return reading === 'fen-half-up' ? 'half-up' : 'down';
}

/** The unit that results are rounded down to under a reading, in fen. */
export function roundingUnit(reading: string): number {
  return reading in UNITS ? UNITS[reading as RoundingReading] : 1;
}

/** Rounding (取整) of a result to the unit of the reading, downwards so that a ceiling stays one. */
export function roundAmount(base: Fen, reading: RoundingReading): Stepped {
  const amount = (base - (base % UNITS[reading])) as Fen;
  const step = message('trace.rounding', { reading });
  return { amount, step: { step, base, rate: null, limit: null, amount, clause: null } };
}
