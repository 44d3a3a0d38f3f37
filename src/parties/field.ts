import { controlsAbove, Closures, type Reach } from './closure';
import { WHOLE, type Graph } from './graph';
import { LookThrough } from './look-through';
import type { Limits } from './tally';
import type { Text } from './text';
import type { Thresholds } from './types';

/** The thresholds in millionths of the whole. */
export interface Lines {
  readonly control: number;
  readonly equity: number;
  readonly influence: number;
  readonly known: number;
}

export function linesOf({ control, equity, influence, known }: Thresholds): Lines {
  const millionths = (share: Thresholds['control']): number => share.times(WHOLE).toNumber();
  return {
    control: millionths(control),
    equity: millionths(equity),
    influence: millionths(influence),
    known: millionths(known),
  };
}

/** A graph with the applicant in it and what is needed to walk it. */
export class Field {
  readonly closures: Closures;
  readonly lookThrough: LookThrough;
  readonly controls: Reach;
  /** The weights that chains of holdings show. */
  readonly weights: Graph['least'];

  constructor(
    readonly graph: Graph,
    readonly names: readonly Text[],
    readonly own: number,
    /** Persons of the applicant who need not hold it: its managers, and relatives of those and of holders. */
    readonly persons: readonly number[],
    readonly lines: Lines,
    /** How open shares are taken; null: each with the least that it is. */
    readonly limits: Limits | null = null,
  ) {
    this.closures = new Closures(graph, limits);
    this.lookThrough = new LookThrough(graph, lines.equity, limits);
    this.controls = controlsAbove(lines.control);
    this.weights = limits?.kind === 'most' ? graph.most : graph.least;
  }

  /** The same parties with open shares taken otherwise. */
  within(limits: Limits): Field {
    return new Field(this.graph, this.names, this.own, this.persons, this.lines, limits);
  }

  /** The same parties with other holdings. */
  on(graph: Graph): Field {
    return new Field(graph, this.names, this.own, this.persons, this.lines, this.limits);
  }
}

/** Ascending; a difference of infinities would be NaN. */
export function ascending<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
