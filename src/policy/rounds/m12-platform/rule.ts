import { sumFen, ZERO } from '../../../money';
import { applyLifetimeCap } from '../../mechanisms';
import type { Rule } from '../../rule';
import { grouped, nothingToCount, rounded } from '../shared';
import { supportsOf } from './supports';

/**
 * LG-M 六（十二）: each platform's recognition and milestones within their caps, times and years, all
 * platforms of the enterprise under one cap over all years. Plain amounts are recognitions.
 */
export const m12Rule: Rule = (input) => {
  const { parameters, rows } = input;
  if (rows.length === 0) return nothingToCount();
  const supports = grouped(rows).flatMap((platform) => supportsOf(platform, input));
  const total = sumFen(supports.map(({ amount }) => amount));
  const cap = parameters.get('capLifetime');
  const capped = applyLifetimeCap(total, parameters.amount('capLifetime'), cap.clause);
  const shares = new Map(supports.map(({ row, amount }) => [row, amount]));
  return rounded(
    input,
    capped.amount,
    [...supports.map(({ step }) => step), capped.step],
    rows.map((row) => shares.get(row) ?? ZERO),
    new Map(supports.flatMap(({ row, left }) => (left ? [[row, left] as const] : []))),
  );
};
