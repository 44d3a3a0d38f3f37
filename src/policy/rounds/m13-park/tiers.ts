import { message } from '../../../messages';
import { byYear, measureItem, type Yearly } from '../../mechanisms';
import { sumRows, type EligibleRow, type RuleInput } from '../../rule';
import type { TraceStep } from '../../types';
import { grouped } from '../shared';

/** What an operator, or one of its parks, has of one tier in one year. */
export interface Tier extends Yearly {
  readonly kind: 'cluster' | 'scale';
  readonly rows: readonly EligibleRow[];
  readonly steps: readonly TraceStep[];
  /** Rows of the lower tier, in whose stead it counts. */
  readonly lower?: readonly EligibleRow[];
}

/**
 * The tiers that count: in each year the higher of the two, or both where the option adds them (A50), of all
 * parks of the operator together, or of each park where the option says so (A61).
 */
export function tiersOf(rows: readonly EligibleRow[], input: RuleInput): Tier[] {
  const scopes = input.option('m13.tierScope') === 'space' ? grouped(rows) : [rows];
  return scopes.flatMap((scope) => byYear(scope).flatMap(([year, own]) => tiersOfYear(year, own, input)));
}

function tiersOfYear(year: number | null, rows: readonly EligibleRow[], input: RuleInput): Tier[] {
  const cluster = tierOf('cluster', year, rows, input);
  const scale = tierOf('scale', year, rows, input);
  const cumulative = input.option('m13.cumulative') === 'true';
  if (cluster === null || scale === null || cumulative) return [cluster, scale].filter((t) => t !== null);
  const [higher, lower] = scale.amount >= cluster.amount ? [scale, cluster] : [cluster, scale];
  const steps = [...cluster.steps, ...scale.steps, choice(higher, rows)];
  return [{ ...higher, steps, lower: lower.rows }];
}

function tierOf(
  kind: Tier['kind'],
  year: number | null,
  rows: readonly EligibleRow[],
  { parameters }: RuleInput,
): Tier | null {
  const own = rows.filter((row) => row.category === kind);
  if (own.length === 0) return null;
  const name = kind === 'cluster' ? 'capCluster' : 'capScale';
  const base = sumRows(own, (r) => r.base);
  const { amount, step } = measureItem(labelOf(own), base, {
    cap: parameters.amount(name),
    clause: parameters.get(name).clause,
  });
  return { kind, rows: own, year, amount, steps: [step] };
}

function choice({ amount, steps }: Tier, rows: readonly EligibleRow[]): TraceStep {
  const step = message('trace.higher-tier', { item: labelOf(rows) });
  return { step, base: null, rate: null, limit: null, amount, clause: steps[0]?.clause ?? null };
}

function labelOf(rows: readonly EligibleRow[]): string {
  return [...new Set(rows.map(({ label }) => label))].join('、');
}
