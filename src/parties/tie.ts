import { CLASS_OF } from './kinds';
import type { Relation, Tie, TieKind } from './types';

/** A tie of a kind, with what is not said of it blank. */
export function tie(kind: TieKind, rest: Partial<Omit<Tie, 'class' | 'kind'>> = {}): Tie {
  return {
    class: CLASS_OF[kind],
    kind,
    paths: [],
    figures: [],
    spans: [],
    rows: [],
    roleRows: [],
    ended: false,
    byName: false,
    may: [],
    facts: [],
    ...rest,
  };
}

/** Those that hold before those that have ended; by class within. */
export function byClass(a: Tie, b: Tie): number {
  return Number(a.ended) - Number(b.ended) || (a.class < b.class ? -1 : a.class > b.class ? 1 : 0);
}

/** What namesakes under one name are, taken together. */
export function together(a: Relation, b: Relation): Relation {
  const ties = [...a.ties, ...b.ties].sort(byClass);
  return {
    ties: ties.filter((t, i) => t.kind !== 'not-screened' || ties.findIndex((o) => o.kind === t.kind) === i),
    known: Math.min(a.known, b.known),
    overAbove: [...a.overAbove, ...b.overAbove],
    unknownAbove: [...new Set([...a.unknownAbove, ...b.unknownAbove])].sort(),
  };
}
