import { effectiveInterest } from './effective';
import type { Figure } from './types';
import type { View } from './view';

/** Ten-thousandths of a percent point: what is shown. */
const SHOWN = 10_000;

/** What one party has in another, as the holdings of a view's day make it. */
export function measure(view: View, holder: number, held: number): Figure {
  const key = `${String(holder)} ${String(held)}`;
  const figure = view.figures.get(key) ?? work(view, holder, held);
  view.figures.set(key, figure);
  return figure;
}

function work(view: View, holder: number, held: number): Figure {
  const { field, when } = view;
  const { graph, names, lookThrough } = field;
  const through = lookThrough.shareOf(holder, held, when);
  const { share, circular } = effectiveInterest(graph, holder, held, when);
  const unnamed = { zh: '', en: '' };
  return {
    holder: names[holder] ?? unnamed,
    held: names[held] ?? unnamed,
    controls: view.controls(holder, held),
    // A pool has no shares of its own; its members do.
    effective: graph.isPool(holder) || share === null ? null : Math.round(share * 100 * SHOWN) / SHOWN,
    lookThrough: through === null ? null : Math.round(through) / SHOWN,
    circular,
  };
}
