import { sumFen } from '../../../money';
import { capPerYear } from '../../mechanisms';
import type { Rule } from '../../rule';
import type { TraceStep } from '../../types';
import { grouped, nothingToCount, rounded } from '../shared';
import { famousOnce } from './famous';
import { tiersOf, type Tier } from './tiers';

/**
 * LG-M 七（十三）: once for each famous software park; a cluster and a cluster of scale each up to a
 * yearly cap of the operator, one park taking the higher of the two in a year (A50). Plain amounts are
 * support for clusters.
 */
export const m13Rule: Rule = (input) => {
  const { parameters, rows } = input;
  if (rows.length === 0) return nothingToCount();
  const trace: TraceStep[] = [];
  const amounts = famousOnce(
    rows.filter((row) => row.category === 'famous'),
    parameters.get('famousOnce').clause,
  ).map(({ amount, step }) => {
    trace.push(step);
    return amount;
  });
  const tiers: Tier[] = grouped(rows.filter((row) => row.category !== 'famous')).flatMap((park) =>
    tiersOf(park, input),
  );
  trace.push(...tiers.flatMap(({ steps }) => steps));
  for (const [kind, cap] of [
    ['cluster', 'capCluster'],
    ['scale', 'capScale'],
  ] as const) {
    const ofKind = tiers.filter((tier) => tier.kind === kind);
    const capped = capPerYear(ofKind, parameters.amount(cap), parameters.get(cap).clause);
    trace.push(...capped.steps);
    amounts.push(capped.amount);
  }
  return rounded(input, sumFen(amounts), trace);
};
