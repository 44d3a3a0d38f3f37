import type { Contract, Supplier } from '../ledger';
import { message, type Message } from '../messages';
import { atRisk, contractCheck, excludes, info, type Names, type Verdict } from './about-contract';
import type { CheckContext } from './context';
import { admissionEnd, gapText, validityGap, validityText, type ValidityGap } from './admission';
import { dayText, isBlank, isUnread } from './dates/months';
import { supplierName } from './finding';
import { namesakeMessage } from './identity/namesake';
import { blankOf, openCellRests, type OpenCell, type Shown } from './open-cells';
import { tableColumn } from './table-column';

const FIELD = 'supplierName';

/**
 * LGC 三（二）2: the supplier is (1) an admitted voucher provider within its validity, or (2) holds
 * the IDC/ISP licence, serves in Longgang and offers the minimum capacity. 二（二） asks for the
 * Longgang basis on both routes; on route 1 its lack is a risk, not a bar (K2, A14).
 */
export const supplierQualified = contractCheck(
  'supplier-qualified',
  ['suppliers'],
  (ctx, contract, names) => {
    const rows = ctx.suppliers?.of(contract) ?? [];
    const blanks = () => ({ ...names(), supplier: supplierName(contract) });
    const namesake = namesakeMessage(ctx, contract, names);
    if (namesake) return excludes(namesake, FIELD);
    if (rows.length === 0) return excludes(message('check.supplier-unlisted', blanks()), FIELD);
    const admitted = rows.filter((s) => isRecognised(s, ctx.option('lg.recognised')));
    const valid = admitted.find((s) => gapOf(ctx, contract, s) === null);
    if (valid) return admittedVerdict(ctx, contract, rows, names) ?? signedEarly(ctx, contract, valid, names);
    if (rows.some((s) => capacityRoute(ctx, s) === 'yes') || isOpen(ctx, contract, rows)) return null;
    const expired = longest(admitted);
    const gap = expired && gapOf(ctx, contract, expired);
    if (gap) {
      const params = { ...blanks(), period: validityText(ctx, expired), day: gapText(ctx, contract, gap) };
      return excludes(message('check.admission-expired', params), FIELD);
    }
    return excludes(message('check.supplier-unqualified', { ...blanks(), lacks: lacksOf(ctx, rows) }), FIELD);
  },
  openCellRests(
    ['batch', 'admitted', 'validTo', 'licence', 'capacityMilliP', 'longgangBasis'],
    (ctx, contract) => openCells(ctx, contract, ctx.suppliers?.of(contract) ?? []),
  ),
);

/** Whether a blank cell may hold what qualifies the supplier. */
function isOpen(ctx: CheckContext, contract: Contract, rows: readonly Supplier[]): boolean {
  return openCells(ctx, contract, rows).length > 0 || isUnread(ctx, rows, ROUTE_FIELDS);
}

/** The blank cells on which it hangs whether the supplier qualifies; none when the others decide. */
function openCells(ctx: CheckContext, contract: Contract, rows: readonly Supplier[]): readonly OpenCell[] {
  const admissions = rows.map((s) => admissionRoute(ctx, contract, s));
  if (admissions.includes('yes')) {
    const waived = ctx.option('lg.basisForAdmitted') === 'waive';
    return waived || rows.some((s) => s.longgangBasis !== null) ? [] : blanksOf(rows, ['longgangBasis']);
  }
  const capacities = rows.map((s) => capacityRoute(ctx, s));
  if (capacities.includes('yes')) return [];
  // A route of which nothing is stated is not meant when the other one is.
  const second = rows.some((s) => s.licence !== null || s.capacityMilliP !== null);
  const first = !second || rows.some((s) => s.batch !== null);
  return [...(first ? admissions : []), ...(second ? capacities : [])].flatMap((shown) =>
    typeof shown === 'string' ? [] : shown,
  );
}

function blanksOf(rows: readonly Supplier[], fields: readonly OpenCell['field'][]): OpenCell[] {
  return rows.flatMap((row) => blankOf(row, fields));
}

/** 三（二）2（1）: admitted, and valid where it is tested. */
function admissionRoute(ctx: CheckContext, contract: Contract, row: Supplier): Shown {
  if (row.batch === null) return [{ row, field: 'batch' }];
  if (!isRecognised(row, ctx.option('lg.recognised')) || gapOf(ctx, contract, row)) return 'no';
  const open = (['admitted', 'validTo'] as const).filter((field) => isBlank(ctx.ledger, row, field));
  return open.length === 0 ? 'yes' : open.map((field) => ({ row, field }));
}

/** What the second route asks for. */
const ROUTE_FIELDS = ['licence', 'longgangBasis', 'capacityMilliP'];

/** A15: by default only a numbered batch of the city's registry; by option any recognition stated. */
export function isRecognised({ batch }: Supplier, reading: string): boolean {
  return batch !== null && (reading === 'anyGov' || /^\d/.test(batch));
}

function admittedVerdict(
  ctx: CheckContext,
  contract: Contract,
  rows: readonly Supplier[],
  names: () => Names,
): Verdict | null {
  if (ctx.option('lg.basisForAdmitted') === 'waive' || rows.some((s) => s.longgangBasis === true))
    return null;
  if (rows.every((s) => s.longgangBasis === null)) return null;
  return atRisk(message('check.basis-unproved', { ...names(), supplier: supplierName(contract) }), FIELD);
}

/** A16: the contract is older than the admission, which only another reading minds. */
function signedEarly(
  ctx: CheckContext,
  contract: Contract,
  supplier: Supplier,
  names: () => Names,
): Verdict | null {
  if (!validityGap(ctx, supplier, contract, { fields: ['signed'], side: 'before' })) return null;
  const said = message('check.admitted-after-signing', {
    ...names(),
    supplier: supplierName(contract),
    column: tableColumn(contract.source, 'signed'),
    date: dayText(ctx.ledger, contract, 'signed') ?? '',
    admitted: dayText(ctx.ledger, supplier, 'admitted') ?? '',
  });
  return info(said, FIELD);
}

function gapOf(ctx: CheckContext, contract: Contract, supplier: Supplier): ValidityGap | null {
  return validityGap(ctx, supplier, contract);
}

/** Of several admissions the one that lasts longest, whatever the order of the rows. */
function longest(rows: readonly Supplier[]): Supplier | undefined {
  return [...rows].sort(
    (a, b) => admissionEnd(b) - admissionEnd(a) || (a.admitted ?? 0) - (b.admitted ?? 0),
  )[0];
}

/** 三（二）2（2）: licence, Longgang basis and capacity, all on one row. */
function capacityRoute(ctx: CheckContext, row: Supplier): Shown {
  if (row.longgangBasis === false || (row.capacityMilliP !== null && !hasCapacity(ctx, row))) return 'no';
  const open = blankOf(row, ['licence', 'longgangBasis', 'capacityMilliP']);
  return open.length === 0 ? 'yes' : open;
}

function hasCapacity(ctx: CheckContext, { capacityMilliP }: Supplier): boolean {
  return capacityMilliP !== null && capacityMilliP >= ctx.programme.parameters.number('minCapacityP') * 1000;
}

/** Which of the three things of route 2 the supplier's rows do not show. */
function lacksOf(ctx: CheckContext, rows: readonly Supplier[]): Message {
  const licence = rows.some((s) => s.licence !== null);
  const basis = rows.some((s) => s.longgangBasis === true);
  const capacity = rows.some((s) => hasCapacity(ctx, s));
  if (!licence) return message('check.lacks-licence');
  if (!basis) return message('check.lacks-basis');
  if (!capacity)
    return message('check.lacks-capacity', { min: ctx.programme.parameters.number('minCapacityP') });
  return message('check.lacks-one-row');
}
