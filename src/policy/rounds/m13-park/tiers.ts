import { message } from '../../../messages';
import { type Fen } from '../../../money';
import { byYear, measureItem, type Yearly } from '../../mechanisms';
import { sumRows, type EligibleRow, type RuleInput } from '../../rule';
import type { TraceStep } from '../../types';

/** What a park counts for in one year. */
export interface Tier extends Yearly {
  readonly kind: 'cluster' | 'scale';
  readonly rows: readonly EligibleRow[];
  readonly steps: readonly TraceStep[];
  /** Rows of the lower tier, in whose stead it counts. */
  readonly lower?: readonly EligibleRow[];
}

/** The tiers of one park: each year the higher of the two, or both where the option adds them (A50). */
export function tiersOf(park: readonly EligibleRow[], input: RuleInput): Tier[] {
  const cumulative = input.option('m13.cumulative') === 'true';
  return byYear(park).flatMap(([year, rows]) => {
    const cluster = tierOf('cluster', year, rows, input);
    const scale = tierOf('scale', year, rows, input);
    if (cluster === null || scale === null || cumulative) return [cluster, scale].filter((t) => t !== null);
    const [higher, lower] = scale.amount >= cluster.amount ? [scale, cluster] : [cluster, scale];
    const steps = [...cluster.steps, ...scale.steps, choice(higher, rows)];
    return [{ ...higher, steps, lower: lower.rows }];
  });
}

function tierOf(
  kind: Tier['kind'],
  year: number | null,
  rows: readonly EligibleRow[],
  { parameters }: RuleInput,
): Tier | null {
  const own = rows.filter((row) => row.category === kind);
  const [first] = own;
  if (!first) return null;
  const name = kind === 'cluster' ? 'capCluster' : 'capScale';
  const base: Fen = sumRows(own, (r) => r.base);
  const { amount, step } = measureItem(first.label, base, {
    cap: parameters.amount(name),
    clause: parameters.get(name).clause,
  });
  return { kind, rows: own, year, amount, steps: [step] };
}

function choice({ amount, steps }: Tier, rows: readonly EligibleRow[]): TraceStep {
  const step = message('trace.higher-tier', { item: rows[0]?.label ?? '' });
  return { step, base: null, rate: null, limit: null, amount, clause: steps[0]?.clause ?? null };
}
