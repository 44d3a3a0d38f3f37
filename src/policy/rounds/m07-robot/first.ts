import { message } from '../../../messages';
import type { EligibleRow } from '../../rule';
import type { Clause } from '../../types';
import { grouped, inTime, type WhyLeft } from '../shared';

/**
 * A63: a product has one 首次 of each kind, over all its rows and years. The earliest year counts; of equal
 * or blank years the lowest amount, in doubt as nobody says which of them was the first.
 */
export function laterThanFirst(
  rows: readonly EligibleRow[],
  clause: Clause,
): ReadonlyMap<EligibleRow, WhyLeft> {
  const left = new Map<EligibleRow, WhyLeft>();
  const kinds = [...new Set(rows.map(({ category }) => category))];
  for (const product of kinds.flatMap((kind) => grouped(rows.filter((row) => row.category === kind)))) {
    const [first, ...others] = [...product].sort(inTime);
    if (!first) continue;
    const tied = others.filter(({ year }) => year === first.year);
    const doubt = message('check.first-unsure', { count: tied.length + 1 });
    for (const row of others) {
      if (tied.includes(row)) {
        left.set(row, { reason: message('check.left-same-year'), clause, instead: { row: first, doubt } });
      } else {
        left.set(row, { reason: message('check.left-later', { year: first.year ?? '' }), clause });
      }
    }
  }
  return left;
}
