import type { Draw, Laid, Layout } from './laid';

export function shuffle<T>(items: readonly T[], draw: Draw): T[] {
  const left = [...items];
  return items.flatMap(() => left.splice(draw(left.length), 1));
}

/** Rows, columns and sheets in any order. */
export const order: Layout = (book, draw) => shuffle(book, draw).map((laid) => reordered(laid, draw));

function reordered(laid: Laid, draw: Draw): Laid {
  const rows = laid.merges.length > 0 ? laid.rows : shuffle(laid.rows, draw);
  if (laid.kind === 'applicant' || laid.headers.length > 1 || laid.merges.length > 0)
    return { ...laid, rows };
  const columns = shuffle([...(laid.headers[0] ?? []).keys()], draw);
  const pick = (row: readonly unknown[]): unknown[] => columns.map((i) => row[i] ?? '');
  return { ...laid, headers: laid.headers.map(pick), rows: rows.map(pick) };
}
