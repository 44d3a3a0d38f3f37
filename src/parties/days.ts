import { ascending } from './field';
import type { Graph } from './graph';

/** The days on which a holding begins or is over, and others given, ascending; the first is -Infinity. */
export function changesOf({ from, to }: Graph, beside: readonly number[] = []): number[] {
  const days = new Set([-Infinity]);
  for (const day of beside) if (day !== Infinity) days.add(day);
  for (const day of from) days.add(day);
  for (const day of to) if (day !== Infinity) days.add(day + 1);
  return [...days].sort(ascending);
}

/** Place of the last of some ascending days that is not after `day`; 0 when all are. */
export function placeUpTo(days: readonly number[], day: number): number {
  let low = 0;
  let high = days.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((days[middle] ?? 0) <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A day on which everything stands as it does on `day`: the last change, or just before the first one. */
export function lastUpTo(days: readonly number[], day: number): number {
  const place = placeUpTo(days, day);
  return place === 0 ? (days[1] ?? 0) - 1 : (days[place] ?? 0);
}
