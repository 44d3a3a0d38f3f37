import { effectiveInterest } from './effective';
import { changesOf, lastUpTo } from './days';
import type { Field } from './field';
import { onDay } from './graph';
import type { Figure } from './types';

/** Ten-thousandths of a percent point: what is shown. */
const SHOWN = 10_000;

/** Works out what one party has in another; what is asked again is remembered. */
export class Ruler {
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

  private work(holder: number, held: number, on: number): Figure {
    const when = onDay(on);
    const { graph, names, closures, controls, lookThrough } = this.field;
    const through = lookThrough.shareOf(holder, held, when);
    const { share, circular } = effectiveInterest(graph, holder, held, when);
    const unnamed = { zh: '', en: '' };
    return {
      holder: names[holder] ?? unnamed,
      held: names[held] ?? unnamed,
      controls: closures.from(holder, when, controls, (node) => node === held).includes(held),
      // A pool has no shares of its own; its members do.
      effective: graph.isPool(holder) || share === null ? null : percent(share),
      lookThrough: through === null ? null : percent(through),
      circular,
    };
  }
}

/** A part of one in percent, to the ten-thousandth of a point; a half goes up however the sum was made. */
function percent(part: number): number {
  return Math.round(part * 100 * SHOWN + NOISE) / SHOWN;
}
const NOISE = 1e-6;
