import { addDays, addMonths, type CivilDate, type DateWindow } from '../../calendar';
import type { Contract, Invoice, Payment, Project, RowBase, Supplier } from '../../ledger';
import { admissionEnd, testedFields } from '../admission';
import { batchOf, earliestStart } from '../batches';
import { admissionOf, mayBeGiven } from '../certificate';
import type { CheckContext } from '../context';
import { assessmentMonths } from '../model-qualified';
import { pushTo } from '../grouping';
import { once } from '../recalled';
import { isOverAYear } from '../shares';
import { countsInPart, datesMatter, daysThatCount } from './dates-matter';
import { daysOf, monthOf } from './months';

/**
 * The days on which an answer about a cell changes: e stands for "before e" against "on e or later".
 * every-day: the amount goes by the day itself, as where a fee is shared out by time.
 */
export type Edges = readonly CivilDate[] | 'every-day';

const NONE: Edges = [];

/** The edges that matter to one date cell of a row under the programme and its readings. */
export function edgesOf(ctx: CheckContext, row: RowBase, field: string): Edges {
  switch (row.source.kind) {
    case 'contracts':
      return contractEdges(ctx, row as Contract, field);
    case 'invoices':
      return field === ('issued' satisfies keyof Invoice) ? documentEdges(ctx, 'invoice') : NONE;
    case 'payments':
      return field === ('paid' satisfies keyof Payment) ? documentEdges(ctx, 'payment') : NONE;
    case 'suppliers':
      return supplierEdges(ctx, row as Supplier, field);
    default:
      return field === ('signed' satisfies keyof Project) ? ownershipEdges(ctx) : NONE;
  }
}

/** Both ends belong to a window: the day after its last is the other side. */
function around({ start, end }: DateWindow): CivilDate[] {
  return [start, addDays(end, 1)];
}

/** A06: the days on which an invoice or a payment begins, or ceases, to count. */
function documentEdges(ctx: CheckContext, kind: 'invoice' | 'payment'): Edges {
  const window = daysThatCount(ctx, kind);
  return window ? around(window) : NONE;
}

function contractEdges(ctx: CheckContext, contract: Contract, field: string): Edges {
  switch (field) {
    case 'signed':
      return [...signingEdges(ctx, contract), ...ownershipEdges(ctx)];
    case 'serviceStart':
      return serviceEdges(ctx, contract, field);
    case 'serviceEnd':
      return serviceEdges(ctx, contract, field);
    default:
      return NONE;
  }
}

function signingEdges(ctx: CheckContext, contract: Contract): CivilDate[] {
  const { id } = ctx.programme;
  if (id === 'LGM') return ctx.option('lgm.completion') === 'signed' ? around(ctx.cycle) : [];
  const admission = admissionEdges(ctx, contract, 'signed');
  if (id !== 'SZV') return admission;
  const window = around(contractWindow(ctx, contract));
  const late = ctx.option('sz.signBySubmission') === 'true' ? [addDays(ctx.submitted, 1)] : [];
  return [...admission, ...window, ...late];
}

/** SZV 三（二）注: the days in which the contract is signed and its service completed (A62). */
function contractWindow(ctx: CheckContext, contract: Contract): DateWindow {
  const start = batchOf(ctx, contract)?.start ?? earliestStart(ctx);
  return { start, end: ctx.programme.parameters.date('contractEnd') };
}

function serviceEdges(ctx: CheckContext, contract: Contract, field: 'serviceStart' | 'serviceEnd'): Edges {
  if (sharesOut(ctx, contract)) return 'every-day';
  const admission = admissionEdges(ctx, contract, field);
  switch (ctx.programme.id) {
    case 'LGC':
      return datesMatter(ctx, 'service') ? [...admission, ...around(ctx.cycle)] : admission;
    case 'LGM':
      return field === 'serviceEnd' ? around(ctx.cycle) : filingEdges(ctx, contract);
    default:
      return field === 'serviceEnd' ? [...admission, ...around(contractWindow(ctx, contract))] : admission;
  }
}

/** Whether the fee goes by the length of the service: by parts (A05, A27) or by years (A29). */
function sharesOut(ctx: CheckContext, contract: Contract): boolean {
  const { id, parameters } = ctx.programme;
  if (countsInPart(ctx)) return mayStraddle(ctx, contract);
  if (id !== 'SZV') return false;
  const start = contract.serviceStart ?? monthOf(ctx.ledger, contract, 'serviceStart')?.start ?? null;
  const ends = daysOf(ctx.ledger, contract, 'serviceEnd');
  if (start === null || ends === null || ends.end < start) return false;
  const last = parameters.date('contractEnd');
  if (ctx.option('sz.overrun') === 'prorata' && ends.end > last) return true;
  // A contract that is out whatever the day has no yearly fee to work out.
  if (ctx.option('sz.overrun') === 'reject' && ends.start > last) return false;
  if (ctx.option('sz.annualise') !== 'true') return false;
  return isOverAYear(start, ends.end);
}

/** Whether some days of the service may lie inside the cycle year and others outside; a blank date decides nothing. */
function mayStraddle(ctx: CheckContext, contract: Contract): boolean {
  const [starts, ends] = (['serviceStart', 'serviceEnd'] as const).map((f) =>
    daysOf(ctx.ledger, contract, f),
  );
  if (!starts || !ends) return false;
  const { start, end } = ctx.cycle;
  // Either may be the wrong way round for some days of its month.
  const isInside = [starts, ends].every((days) => days.start >= start && days.end <= end);
  const isOutside = ends.end < start || starts.start > end;
  return !isInside && !isOutside;
}

/** A16: the first day of each supplier row's admission, and the day after its last. */
function admissionEdges(
  ctx: CheckContext,
  contract: Contract,
  field: 'signed' | 'serviceStart' | 'serviceEnd',
): CivilDate[] {
  const { id } = ctx.programme;
  if (id === 'LGM' || !testedFields(ctx).includes(field)) return [];
  return (ctx.suppliers?.of(contract) ?? [])
    .filter((s) => mayBeGiven(admissionOf(s)))
    .flatMap((s) => [
      ...unsure(ctx, s, 'admitted'),
      ...unsure(ctx, s, 'validTo'),
      ...(s.admitted === null ? [] : [s.admitted]),
      addDays(admissionEnd(s), 1),
    ]);
}

/** A31: filed by the day on which the service starts. */
function filingEdges(ctx: CheckContext, contract: Contract): CivilDate[] {
  if (ctx.option('model.filingBy') !== 'serviceStart') return [];
  return (ctx.suppliers?.of(contract) ?? []).flatMap((s) => [
    ...unsure(ctx, s, 'filed'),
    ...(s.filed === null ? [] : [s.filed]),
  ]);
}

/** Two cells that name only a month cannot be compared where the months meet. */
function unsure(ctx: CheckContext, supplier: Supplier, field: 'admitted' | 'validTo' | 'filed'): CivilDate[] {
  const month = monthOf(ctx.ledger, supplier, field);
  return month ? [month.start, month.end, addDays(month.end, 1)] : [];
}

/** Who holds whom changes with the dates of 股权 and 任职, and relations are asked from the signing on. */
function ownershipEdges(ctx: CheckContext): CivilDate[] {
  if (!ctx.programme.checks.some(({ check }) => check === 'related-party')) return [];
  const rows = [...(ctx.ledger.ownership?.rows ?? []), ...(ctx.ledger.roles?.rows ?? [])];
  return rows.flatMap(({ from, to }) => [
    ...(from === null ? [] : [from]),
    ...(to === null ? [] : [addDays(to, 1)]),
  ]);
}

/** The other way round: the days that the supplier's contracts ask about. */
function supplierEdges(ctx: CheckContext, supplier: Supplier, field: string): Edges {
  const contracts = contractsOf(ctx, supplier);
  if (contracts.length === 0) return NONE;
  const tested = contracts.flatMap((c) =>
    testedFields(ctx).flatMap((f) => (f === 'submitted' ? ctx.submitted : c[f]) ?? []),
  );
  switch (field) {
    case 'admitted':
      return tested.map((day) => addDays(day, 1));
    case 'validTo':
      return tested;
    case 'filed': {
      const application = ctx.option('model.filingBy') === 'application';
      return contracts.flatMap((c) => {
        const by = application ? ctx.submitted : c.serviceStart;
        return by === null ? [] : [addDays(by, 1)];
      });
    }
    case 'assessed':
      return around({
        start: addMonths(ctx.submitted, -assessmentMonths(ctx)),
        end: ctx.submitted,
      });
    default:
      return NONE;
  }
}

const bySupplier = once((ctx, contracts: readonly Contract[]): ReadonlyMap<Supplier, readonly Contract[]> => {
  const known = new Map<Supplier, Contract[]>();
  for (const contract of contracts)
    for (const row of ctx.suppliers?.of(contract) ?? []) pushTo(known, row, contract);
  return known;
});

/** The contracts that a row of the suppliers table speaks of. */
export function contractsOf(ctx: CheckContext, supplier: Supplier): readonly Contract[] {
  return bySupplier(ctx, ctx.contracts).get(supplier) ?? [];
}
