import { effectiveInterest, runsInCircle } from './effective';
import { changesOf, lastUpTo } from './days';
import type { Field } from './field';
import type { Figure } from './types';

/** Ten-thousandths of a percent point: what is shown. */
const SHOWN = 10_000;

/** Works out what one party has in another; what is asked again is remembered. */
export class Ruler {
  private readonly interests = new Map<string, ReadonlyMap<number, number> | null>();
  private readonly figures = new Map<string, Figure>();
  private changes: readonly number[] | null = null;

  constructor(private readonly field: Field) {}

  /** By the holdings of one day; nodes are those of the whole field. */
  measure(holder: number, held: number, on: number): Figure {
    // Between two changes of any holding every day gives the same.
    const day = lastUpTo((this.changes ??= changesOf(this.field.graph)), on);
    const key = `${holder} ${held} ${day}`;
    const known = this.figures.get(key) ?? this.work(holder, held, day);
    this.figures.set(key, known);
    return known;
  }

  private work(holder: number, held: number, day: number): Figure {
    const { graph, names, closures, controls, lookThrough } = this.field;
    const share = lookThrough.shareOf(holder, held, day);
    const unnamed = { zh: '', en: '' };
    return {
      holder: names[holder] ?? unnamed,
      held: names[held] ?? unnamed,
      controls: closures.from(holder, day, controls, (node) => node === held).includes(held),
      // A pool has no shares of its own; its members do.
      effective: graph.isPool(holder) ? null : percent(this.interestsOf(holder, day)?.get(held) ?? 0),
      lookThrough: share === null ? null : share / SHOWN,
      circular: runsInCircle(graph, holder, held, day),
    };
  }

  private interestsOf(holder: number, day: number): ReadonlyMap<number, number> | null {
    const key = `${holder} ${day}`;
    let found = this.interests.get(key);
    if (found === undefined) {
      found = effectiveInterest(this.field.graph, holder, day);
      this.interests.set(key, found);
    }
    return found;
  }
}

/** A part of one in percent, to the ten-thousandth of a point. */
function percent(part: number): number {
  return Math.round(part * 100 * SHOWN) / SHOWN;
}
