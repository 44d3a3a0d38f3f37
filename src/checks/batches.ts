import type { CivilDate } from '../calendar';
import type { Contract, Supplier } from '../ledger';
import type { CheckContext } from './context';
import { idKey } from './grouping';

/** The batch whose contract window applies, and whether the service item settles it. */
export interface BatchChoice {
  readonly batch: string;
  /** First day on which a contract may be signed, inclusive. */
  readonly start: CivilDate;
  readonly certain: boolean;
}

/** The supplier's rows that say it is admitted. */
export function admittedRows(ctx: CheckContext, contract: Contract): readonly Supplier[] {
  return (ctx.suppliers?.of(contract) ?? []).filter((s) => s.batch !== null);
}

/**
 * A26: a provider may stand in two batches through added service items. The contract's item decides;
 * when it does not match, the later start is taken (or the earlier, by option). Null: no admitted row
 * has a batch with a published window.
 */
export function batchOf(ctx: CheckContext, contract: Contract): BatchChoice | null {
  const rows = admittedRows(ctx, contract);
  const item = contract.item === null ? null : idKey(contract.item);
  const matching = rows.filter((s) => s.item !== null && idKey(s.item) === item);
  // A row without an item admits the provider as a whole; it settles the batch when it is the only one.
  const whole = rows.every((s) => s.item === null) || (rows.length === 1 && item === null);
  const candidates = (matching.length > 0 ? matching : rows)
    .flatMap((s) => (s.batch ?? '').split('、'))
    .map((batch) => ({ batch, start: startOf(ctx, batch) }))
    .filter((c): c is { batch: string; start: CivilDate } => c.start !== null)
    .sort((a, b) => a.start - b.start);
  const chosen = ctx.option('sz.batchWhenUnknown') === 'earliest' ? candidates[0] : candidates.at(-1);
  if (!chosen) return null;
  const oneStart = new Set(candidates.map((c) => c.start)).size === 1;
  return { ...chosen, certain: oneStart && (matching.length > 0 || whole) };
}

/** The first signing day of a batch; null for a batch without a published window. */
export function startOf(ctx: CheckContext, batch: string): CivilDate | null {
  const value = ctx.programme.parameters.find(`batch${batch}Start`)?.value;
  return value?.type === 'date' ? value.value : null;
}

/** The earliest and the only certain bound when the provider's batch is not known at all. */
export function earliestStart(ctx: CheckContext): CivilDate {
  const { parameters } = ctx.programme;
  const starts = parameters
    .names()
    .filter((name) => /^batch\d+Start$/.test(name))
    .map((name) => parameters.date(name));
  return Math.min(...starts) as CivilDate;
}
