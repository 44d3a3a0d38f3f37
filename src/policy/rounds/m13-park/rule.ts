import { message } from '../../../messages';
import { minFen, sumFen, ZERO, type Fen } from '../../../money';
import { capPerYear } from '../../mechanisms';
import type { EligibleRow, Rule } from '../../rule';
import type { TraceStep } from '../../types';
import { runningShares } from '../pooled';
import { nothingToCount, rounded, type WhyLeft } from '../shared';
import { famousOnce } from './famous';
import { tiersOf } from './tiers';

/**
 * LG-M 七（十三）: once for each famous software park; a cluster and a cluster of scale each up to a
 * yearly cap of the operator, which takes the higher of the two in a year (A50, A61). Plain amounts are
 * support for clusters.
 */
export const m13Rule: Rule = (input) => {
  const { parameters, rows } = input;
  if (rows.length === 0) return nothingToCount();
  const trace: TraceStep[] = [];
  const shares = new Map<EligibleRow, Fen>();
  const left = new Map<EligibleRow, WhyLeft>();
  const famous = rows.filter((row) => row.category === 'famous');
  for (const once of famousOnce(famous, parameters.get('famousOnce').clause)) {
    trace.push(once.step);
    shares.set(once.row, once.amount);
    if (once.left) left.set(once.row, once.left);
  }
  const tiers = tiersOf(
    rows.filter((row) => row.category !== 'famous'),
    input,
  );
  trace.push(...tiers.flatMap(({ steps }) => steps));
  const lower = { reason: message('check.left-tier'), clause: parameters.get('capScale').clause };
  for (const row of tiers.flatMap((tier) => tier.lower ?? [])) left.set(row, lower);
  for (const [kind, cap] of CAPS) {
    const ofKind = tiers.filter((tier) => tier.kind === kind);
    const capped = capPerYear(ofKind, parameters.amount(cap), parameters.get(cap).clause);
    trace.push(...capped.steps);
    ofKind.forEach((tier, i) => {
      const share = capped.shares[i] ?? ZERO;
      const parts = runningShares(tier.rows, (base) => minFen(base, share));
      tier.rows.forEach((row, j) => shares.set(row, parts[j] ?? ZERO));
    });
  }
  const amounts = rows.map((row) => shares.get(row) ?? ZERO);
  return rounded(input, sumFen(amounts), trace, amounts, left);
};

const CAPS = [
  ['cluster', 'capCluster'],
  ['scale', 'capScale'],
] as const;
