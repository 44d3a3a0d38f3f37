import { formatDate, type CivilDate } from '../calendar';
import type { Contract, Supplier } from '../ledger';
import { local, message, type LocalText, type Message } from '../messages';
import { PROVIDER_ADMISSION } from '../policy';
import type { CheckContext } from './context';
import { dayText } from './dates/months';
import { dayOf } from './dates/settled';
import { tableColumn } from './table-column';

/** The days on which an admission may have to be valid. */
export type TestedField = 'signed' | 'serviceStart' | 'serviceEnd' | 'submitted';

/** A tested day on which an admission is not valid, and on which side of it the day lies. */
export interface ValidityGap {
  readonly field: TestedField;
  readonly day: CivilDate;
  readonly side: 'before' | 'after';
}

/** The last day of an admission, inclusive: the row's own, else the round's (SZP 四（三）). */
export function admissionEnd(supplier: Supplier): CivilDate {
  return supplier.validTo ?? PROVIDER_ADMISSION.parameters.date('admissionValidTo');
}

/**
 * The days on which an admission must be valid, else the contract is out. LGC speaks of the supplier's
 * standing (A16: on the day of the application); the voucher asks for a contract with an admitted provider.
 */
export function barringFields(ctx: CheckContext): readonly TestedField[] {
  if (ctx.programme.id === 'SZV') return ['signed'];
  switch (ctx.option('admission.test')) {
    case 'signing':
      return ['signed'];
    case 'service':
      return SERVICE;
    case 'all':
      return [...SERVICE, 'submitted'];
    default:
      return ['submitted'];
  }
}

/** The days on which an admission that is not valid leaves the contract in doubt. */
export function doubtfulFields(ctx: CheckContext): readonly TestedField[] {
  if (ctx.programme.id === 'SZV') return ['signed', ...SERVICE, 'submitted'];
  return ctx.option('admission.test') === 'application' ? SERVICE : [];
}

/** All days that an admission is held against. */
export function testedFields(ctx: CheckContext): readonly TestedField[] {
  return [...new Set([...barringFields(ctx), ...doubtfulFields(ctx)])];
}

const SERVICE = ['serviceStart', 'serviceEnd'] as const;

/** What to test of an admission; by default both ends on the days that bar the contract. */
export interface ValidityTest {
  readonly fields?: readonly TestedField[];
  readonly side?: ValidityGap['side'];
  /** Later days are tested as this one. */
  readonly last?: CivilDate;
}

/**
 * The first tested day on which the supplier's admission is not valid, null when it always is. Days that
 * the contract does not state are not tested.
 */
export function validityGap(
  ctx: CheckContext,
  supplier: Supplier,
  contract: Contract,
  { fields = barringFields(ctx), side, last }: ValidityTest = {},
): ValidityGap | null {
  const admitted = dayOf(ctx, supplier, 'admitted');
  const end = dayOf(ctx, supplier, 'validTo') ?? admissionEnd(supplier);
  for (const field of fields) {
    const stated = field === 'submitted' ? ctx.submitted : dayOf(ctx, contract, field);
    if (stated === null) continue;
    const day = last !== undefined && stated > last ? last : stated;
    if (side !== 'after' && admitted !== null && day < admitted) return { field, day, side: 'before' };
    if (side !== 'before' && day > end) return { field, day, side: 'after' };
  }
  return null;
}

/** The validity that a message names: 2024-12-09 – 2026-12-31. */
export function validityText(ctx: CheckContext, supplier: Supplier): string {
  const from = dayText(ctx.ledger, supplier, 'admitted') ?? '?';
  return `${from} – ${dayText(ctx.ledger, supplier, 'validTo') ?? formatDate(admissionEnd(supplier))}`;
}

/** The day that is not covered, as a message names it: 「服务结束」2026-10-31. */
export function gapText(ctx: CheckContext, contract: Contract, { field, day }: ValidityGap): Message {
  const column: LocalText = field === 'submitted' ? SUBMITTED : tableColumn(contract.source, field);
  const date =
    field === 'submitted' ? formatDate(day) : (dayText(ctx.ledger, contract, field) ?? formatDate(day));
  return message('check.tested-day', { column, date });
}

const SUBMITTED = local('申报日', 'the application');
