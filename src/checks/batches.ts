import type { CivilDate } from '../calendar';
import type { Contract, Supplier } from '../ledger';
import { admittedAmong, hasBatch, isAdmitted } from './certificate';
import type { CheckContext } from './context';
import { idKey } from './grouping';
import { once } from './recalled';

/** The batch whose contract window applies to a contract. */
export interface BatchChoice {
  readonly batch: string;
  /** First day on which a contract may be signed, inclusive. */
  readonly start: CivilDate;
  /** First day under the most cautious choice; the same where the batch is certain. */
  readonly latestStart: CivilDate;
  /** The rows that admit the provider, one group an item of the contract; all in one when none says so. */
  readonly groups: readonly (readonly Supplier[])[];
  readonly doubt: BatchDoubt | null;
}

/**
 * Why the batch is not certain. blank: the contract names no item. unmatched: items that the provider is
 * not admitted for. several: what is known leaves several batches.
 */
export type BatchDoubt =
  | { readonly kind: 'blank' }
  | { readonly kind: 'unmatched'; readonly items: readonly string[] }
  | { readonly kind: 'unsaid' | 'unclear'; readonly said: readonly string[] }
  | { readonly kind: 'several'; readonly batches: readonly string[] };

/** The supplier's rows that say it is admitted, or may be meant to. */
export function admittedRows(ctx: CheckContext, contract: Contract): readonly Supplier[] {
  return admittedAmong(ctx.suppliers?.of(contract) ?? []);
}

/**
 * A26: a provider may stand in several batches, as an added service item is admitted anew (SZP 四 注). The
 * contract's item decides; where it does not, the latest start is taken (or the earliest, by option). Null:
 * no admitted row has a batch with a published window.
 */
export function batchOf(ctx: CheckContext, contract: Contract): BatchChoice | null {
  // Many contracts share a provider and an item; the rows of a provider are the same array every time.
  const rows = ctx.suppliers?.of(contract) ?? NONE;
  return choicesOf(ctx, rows)(ctx, contract.item);
}

const NONE: readonly Supplier[] = [];
const choicesOf = once((_, provider: readonly Supplier[]) =>
  once((ctx, item: string | null) => choose(ctx, item, admittedAmong(provider))),
);

function choose(ctx: CheckContext, item: string | null, rows: readonly Supplier[]): BatchChoice | null {
  const { groups, doubt } = admissionsFor(item, rows);
  const choices = groups.map((rows) => candidatesOf(ctx, rows));
  const earliest = ctx.option('sz.batchWhenUnknown') === 'earliest';
  // A contract over several items needs each of them admitted, so the latest of their starts governs.
  const chosen = latest(choices.map((c) => (earliest ? c[0] : c.at(-1))));
  const last = latest(choices.map((c) => c.at(-1)));
  if (!chosen || !last) return null;
  const open = choices.filter((c) => c[0]?.start !== c.at(-1)?.start);
  const batches = [...new Set(open.flat().map((c) => c.batch))];
  const several = batches.length > 0 ? ({ kind: 'several', batches } as const) : null;
  return {
    ...chosen,
    latestStart: last.start,
    groups,
    doubt: unnamed(groups.flat()) ?? doubt ?? several,
  };
}

/** What stands in the cells of admissions that name no batch. */
function unnamed(rows: readonly Supplier[]): BatchDoubt | null {
  const open = rows.filter((s) => !hasBatch(s));
  if (open.length === 0) return null;
  const said = [...new Set(open.flatMap((s) => s.batch ?? []))].sort();
  return { kind: open.every(isAdmitted) ? 'unsaid' : 'unclear', said };
}

interface Candidate {
  readonly batch: string;
  readonly start: CivilDate;
}

/** The batches with a published window among some admissions, earliest first; any, where none is named. */
function candidatesOf(ctx: CheckContext, rows: readonly Supplier[]): Candidate[] {
  return rows
    .flatMap((s) => (hasBatch(s) ? (s.batch ?? '').split('、') : publishedBatches(ctx)))
    .map((batch) => ({ batch, start: startOf(ctx, batch) }))
    .filter((c): c is Candidate => c.start !== null)
    .sort((a, b) => a.start - b.start);
}

/** Undefined when one of them is unknown. */
function latest(candidates: readonly (Candidate | undefined)[]): Candidate | undefined {
  let found: Candidate | undefined;
  for (const candidate of candidates) {
    if (!candidate) return undefined;
    if (!found || candidate.start > found.start) found = candidate;
  }
  return found;
}

/** The admissions that the contract's item calls for, one group an item; all in one where it does not say. */
function admissionsFor(
  item: string | null,
  all: readonly Supplier[],
): { readonly groups: readonly (readonly Supplier[])[]; readonly doubt: BatchDoubt | null } {
  // Rows without an item admit the provider as a whole.
  if (all.every((s) => s.item === null)) return { groups: [all], doubt: null };
  if (item === null) return { groups: [all], doubt: all.length === 1 ? null : { kind: 'blank' } };
  const whole = idKey(item);
  const wanted = all.some((s) => itemsOf(s).has(whole)) ? [whole] : partsOf(item);
  const groups = wanted.map((key) => all.filter((s) => itemsOf(s).has(key)));
  const missing = wanted.filter((_, i) => groups[i]?.length === 0);
  if (missing.length > 0) return { groups: [all], doubt: { kind: 'unmatched', items: missing } };
  return { groups, doubt: null };
}

const items = new WeakMap<Supplier, ReadonlySet<string>>();

/** The items of one admission: a cell may list several. */
function itemsOf(supplier: Supplier): ReadonlySet<string> {
  let words = items.get(supplier);
  if (!words) {
    const { item } = supplier;
    words = new Set(item === null ? [] : [idKey(item), ...partsOf(item)]);
    items.set(supplier, words);
  }
  return words;
}

function partsOf(item: string): string[] {
  return item.split(/[、,，;；\n]/).flatMap((part) => idKey(part) || []);
}

/** The first signing day of a batch; null for a batch without a published window. */
export function startOf(ctx: CheckContext, batch: string): CivilDate | null {
  const value = ctx.programme.parameters.find(`batch${batch}Start`)?.value;
  return value?.type === 'date' ? value.value : null;
}

/** The first signing day of all batches, when nothing is known of the provider's. */
export function earliestStart(ctx: CheckContext): CivilDate {
  const starts = publishedBatches(ctx).map((batch) => startOf(ctx, batch) ?? Infinity);
  return Math.min(...starts) as CivilDate;
}

function publishedBatches({ programme: { parameters } }: CheckContext): string[] {
  return parameters.names().flatMap((name) => /^batch(\d+)Start$/.exec(name)?.[1] ?? []);
}
