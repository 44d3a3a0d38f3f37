import { isDenied, type CertificateReading } from '../identity';
import type { Contract, Supplier } from '../ledger';
import { message, type Message } from '../messages';
import { atRisk, contractCheck, excludes, info, type Names, type Verdict } from './about-contract';
import {
  admissionEnd,
  doubtfulFields,
  gapText,
  validityGap,
  validityText,
  type ValidityGap,
  type ValidityTest,
} from './admission';
import { admissionOf, licenceOf } from './certificate';
import type { CheckContext } from './context';
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
    const supplier = supplierName(contract);
    const namesake = namesakeMessage(ctx, contract, names);
    if (namesake) return excludes(namesake, FIELD);
    if (rows.length === 0) {
      return excludes(message('check.supplier-unlisted', { ...names(), supplier }), FIELD);
    }
    if (rows.some((s) => capacityRoute(ctx, s) === 'yes')) return null;
    const admitted = rows.filter((s) => isRecognised(s, ctx.option('lg.recognised')));
    const valid = admitted.filter((s) => gapOf(ctx, contract, s) === null);
    if (valid.length > 0) return admittedVerdict(ctx, contract, rows, valid, names);
    const doubt = admissionDoubt(ctx, contract, rows) ?? licenceDoubt(ctx, contract, rows);
    if (doubt) return doubt;
    if (isOpen(ctx, contract, rows)) return null;
    const expired = longest(admitted);
    const gap = expired && gapOf(ctx, contract, expired);
    if (gap) {
      const params = {
        ...names(),
        supplier,
        period: validityText(ctx, expired),
        day: gapText(ctx, contract, gap),
      };
      return excludes(message('check.admission-expired', params), FIELD);
    }
    const params = { ...names(), supplier, lacks: lacksOf(ctx, rows) };
    return excludes(message('check.supplier-unqualified', params), FIELD);
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

/** 三（二）2（2）: licence, Longgang basis and capacity, all on one row. */
function capacityRoute(ctx: CheckContext, row: Supplier): Shown {
  const lacksCapacity = row.capacityMilliP !== null && !hasCapacity(ctx, row);
  if (row.longgangBasis === false || lacksCapacity || isDenied(licenceOf(row))) return 'no';
  const open = blankOf(row, ['licence', 'longgangBasis', 'capacityMilliP']);
  if (open.length > 0) return open;
  return licenceOf(row).says === 'given' ? 'yes' : 'no';
}

/** What the second route asks for. */
const ROUTE_FIELDS = ['licence', 'longgangBasis', 'capacityMilliP'];

/** A15: by default only the city's registry admits; by option any recognition that is stated. */
export function isRecognised(supplier: Supplier, reading: string): boolean {
  const said = admissionOf(supplier);
  return said.says === 'given' || (reading === 'anyGov' && said.says === 'other');
}

/** Admitted on the days that A16 names, by these rows: what leaves it in doubt. */
function admittedVerdict(
  ctx: CheckContext,
  contract: Contract,
  rows: readonly Supplier[],
  valid: readonly Supplier[],
  names: () => Names,
): Verdict | null {
  const supplier = supplierName(contract);
  if (lacksBasis(ctx, rows)) return atRisk(message('check.basis-unproved', { ...names(), supplier }), FIELD);
  const short = gapOfAll(ctx, contract, valid, { fields: doubtfulFields(ctx) });
  if (short) {
    const params = { supplier, period: validityText(ctx, short.row), day: gapText(ctx, contract, short.gap) };
    return atRisk(message('check.admission-partly', params), FIELD);
  }
  return signedEarly(ctx, contract, valid, names);
}

function lacksBasis(ctx: CheckContext, rows: readonly Supplier[]): boolean {
  if (ctx.option('lg.basisForAdmitted') === 'waive' || rows.some((s) => s.longgangBasis === true))
    return false;
  return ctx.ledger.suppliers?.has('longgangBasis') === true && !isUnread(ctx, rows, ['longgangBasis']);
}

/** A16: the contract is older than the admission, which only another reading minds. */
function signedEarly(
  ctx: CheckContext,
  contract: Contract,
  valid: readonly Supplier[],
  names: () => Names,
): Verdict | null {
  const early = gapOfAll(ctx, contract, valid, { fields: ['signed'], side: 'before' });
  if (!early) return null;
  const said = message('check.admitted-after-signing', {
    ...names(),
    supplier: supplierName(contract),
    column: tableColumn(contract.source, 'signed'),
    date: dayText(ctx.ledger, contract, 'signed') ?? '',
    admitted: dayText(ctx.ledger, early.row, 'admitted') ?? '',
  });
  return info(said, FIELD);
}

function gapOf(ctx: CheckContext, contract: Contract, supplier: Supplier): ValidityGap | null {
  return validityGap(ctx, supplier, contract);
}

/** A day that none of the admissions covers, said of the one that lasts longest; null: one covers all. */
function gapOfAll(
  ctx: CheckContext,
  contract: Contract,
  rows: readonly Supplier[],
  test: ValidityTest,
): { readonly row: Supplier; readonly gap: ValidityGap } | null {
  const gaps = new Map<Supplier, ValidityGap>();
  for (const row of rows) {
    const gap = validityGap(ctx, row, contract, test);
    if (!gap) return null;
    gaps.set(row, gap);
  }
  const row = longest(rows);
  const gap = row && gaps.get(row);
  return gap ? { row, gap } : null;
}

/** Of several admissions the one that lasts longest, then the oldest, whatever the order of the rows. */
function longest(rows: readonly Supplier[]): Supplier | undefined {
  return [...rows].sort(
    (a, b) => admissionEnd(b) - admissionEnd(a) || (a.admitted ?? 0) - (b.admitted ?? 0),
  )[0];
}

/** A cell about the admission that says neither yes nor no. */
function admissionDoubt(ctx: CheckContext, contract: Contract, rows: readonly Supplier[]): Verdict | null {
  const open = rows.filter((s) => admissionOf(s).says === 'unclear' && gapOf(ctx, contract, s) === null);
  if (open.length === 0) return null;
  const params = { supplier: supplierName(contract), value: wordsOf(open, 'batch') };
  return atRisk(message('check.admission-unclear', params), FIELD);
}

/** A licence that is not plainly the ministry's IDC/ISP, where nothing else is lacking. */
function licenceDoubt(ctx: CheckContext, contract: Contract, rows: readonly Supplier[]): Verdict | null {
  const open = rows.filter((s) => isUncertain(licenceOf(s)) && hasBasisAndCapacity(ctx, s));
  const first = [...open].sort((a, b) => ((a.licence ?? '') < (b.licence ?? '') ? -1 : 1))[0];
  if (!first) return null;
  const params = { supplier: supplierName(contract), value: first.licence ?? '' };
  return atRisk(message(LICENCE_DOUBT[licenceOf(first).paper ?? 'unclear'], params), FIELD);
}

const LICENCE_DOUBT = {
  provincial: 'check.licence-provincial',
  'other-service': 'check.licence-other-service',
  registration: 'check.licence-unclear',
  foreign: 'check.licence-unclear',
  unclear: 'check.licence-unclear',
} as const;

function isUncertain({ says }: CertificateReading): boolean {
  return says === 'other' || says === 'unclear';
}

function hasBasisAndCapacity(ctx: CheckContext, s: Supplier): boolean {
  return s.longgangBasis === true && hasCapacity(ctx, s);
}

function hasCapacity(ctx: CheckContext, { capacityMilliP }: Supplier): boolean {
  return capacityMilliP !== null && capacityMilliP >= ctx.programme.parameters.number('minCapacityP') * 1000;
}

/** Which of the three things of route 2 the supplier's rows do not show. */
function lacksOf(ctx: CheckContext, rows: readonly Supplier[]): Message {
  const licence = rows.some((s) => licenceOf(s).says === 'given' || isUncertain(licenceOf(s)));
  const basis = rows.some((s) => s.longgangBasis === true);
  const capacity = rows.some((s) => hasCapacity(ctx, s));
  if (!licence) {
    const denied = rows.filter((s) => isDenied(licenceOf(s)));
    return denied.length === 0
      ? message('check.lacks-licence')
      : message('check.lacks-licence-stated', { value: wordsOf(denied, 'licence') });
  }
  if (!basis) return message('check.lacks-basis');
  if (!capacity)
    return message('check.lacks-capacity', { min: ctx.programme.parameters.number('minCapacityP') });
  return message('check.lacks-one-row');
}

/** What stands in these cells, each once. */
function wordsOf(rows: readonly Supplier[], field: 'batch' | 'licence'): string {
  return [...new Set(rows.flatMap((s) => s[field] ?? []))].sort().join('、');
}
