import { formatDate } from '../calendar';
import type { Contract, Supplier } from '../ledger';
import { message, type Message } from '../messages';
import { atRisk, contractCheck, excludes, type Names, type Verdict } from './about-contract';
import {
  admissionEnd,
  gapText,
  doubtfulFields,
  validityGap,
  validityText,
  type ValidityGap,
  type ValidityTest,
} from './admission';
import { doubtText } from './batch-doubt';
import { admittedRows, batchOf, type BatchChoice } from './batches';
import type { CheckContext } from './context';
import { isBlank } from './dates/months';
import { dayOf } from './dates/settled';
import { supplierName } from './finding';
import { namesakeMessage } from './identity/namesake';
import { openCellRests, type OpenCell } from './open-cells';
import { isSignedOutside } from './signing-window';
import { isProject } from './subject';
import { own } from './unknown/rest';

const FIELD = 'supplierName';

/** SZV 三（一）2, 三（二）注: the provider is admitted, for this service item, and stays so. */
export const providerAdmitted = contractCheck(
  'provider-admitted',
  ['suppliers'],
  (ctx, contract, names) => {
    const rows = admittedRows(ctx, contract);
    const blanks = () => ({ ...names(), supplier: supplierName(contract) });
    const namesake = namesakeMessage(ctx, contract, names);
    if (namesake) return excludes(namesake, FIELD);
    if (rows.length === 0) {
      return isUnstated(ctx, contract)
        ? null
        : excludes(message('check.provider-unadmitted', blanks()), FIELD);
    }
    const choice = batchOf(ctx, contract);
    if (choice === null) {
      const batch = [...new Set(rows.map((s) => s.batch ?? ''))].sort().join('、');
      return excludes(message('check.batch-unknown', { ...blanks(), batch }), FIELD);
    }
    return exitedVerdict(ctx, contract, choice, names) ?? doubtVerdict(ctx, contract, choice, names);
  },
  [
    ...openCellRests(['batch', 'admitted', 'validTo'], openCells),
    own('item', (ctx, row) => !isProject(row) && batchOf(ctx, row)?.doubt?.kind === 'blank'),
  ],
);

/** Whether the supplier stands in the table, without a word on its admission. */
function isUnstated(ctx: CheckContext, contract: Contract): boolean {
  return (ctx.suppliers?.of(contract) ?? []).some(({ batch }) => batch === null);
}

/** The blank cells on which the admission hangs. */
function openCells(ctx: CheckContext, contract: Contract): readonly OpenCell[] {
  const rows = admittedRows(ctx, contract);
  if (rows.length === 0) {
    return (ctx.suppliers?.of(contract) ?? []).map((row) => ({ row, field: 'batch' as const }));
  }
  return rows.flatMap((row) =>
    (['admitted', 'validTo'] as const)
      .filter((field) => isBlank(ctx.ledger, row, field))
      .map((field) => ({ row, field })),
  );
}

/** The provider was admitted no more when the contract was signed with it. */
function exitedVerdict(
  ctx: CheckContext,
  contract: Contract,
  { groups }: BatchChoice,
  names: () => Names,
): Verdict | null {
  const found = gapOf(ctx, contract, groups, { side: 'after' });
  if (!found) return null;
  const params = { ...names(), supplier: supplierName(contract), ...found };
  return excludes(message('check.admission-ends', params), FIELD);
}

/** The contract counts, but it is not certain for which batch, or the admission does not cover all of it. */
function doubtVerdict(
  ctx: CheckContext,
  contract: Contract,
  choice: BatchChoice,
  names: () => Names,
): Verdict | null {
  const said =
    doubtfulBatch(ctx, contract, choice, names) ??
    signedEarly(ctx, contract, choice, names) ??
    endsEarly(ctx, contract, choice);
  // A contract that is out for its signing day is asked about for that alone.
  return said && isSignedOutside(ctx, contract) ? null : said;
}

function doubtfulBatch(
  ctx: CheckContext,
  contract: Contract,
  choice: BatchChoice,
  names: () => Names,
): Verdict | null {
  const { batch, doubt, latestStart } = choice;
  if (!doubt) return null;
  const params = { ...names(), why: doubtText(contract, choice, doubt), batch };
  if (doubt.kind === 'unclear') return atRisk(message('check.batch-unclear', params), FIELD);
  if (doubt.kind === 'blank') return null;
  if (doubt.kind === 'unmatched') return atRisk(message('check.item-unmatched', params), 'item');
  const signed = dayOf(ctx, contract, 'signed');
  // Inside the latest window the contract is inside every one of them.
  if (signed === null || signed >= latestStart) return null;
  return atRisk(message('check.batch-several', { ...params, date: formatDate(latestStart) }), 'item');
}

/** Signed, or served, before the provider was admitted. */
function signedEarly(
  ctx: CheckContext,
  contract: Contract,
  { groups }: BatchChoice,
  names: () => Names,
): Verdict | null {
  const found = gapOf(ctx, contract, groups, { side: 'before', fields: doubtfulFields(ctx) });
  if (!found) return null;
  const params = { ...names(), supplier: supplierName(contract), ...found };
  return atRisk(message('check.admitted-later', params), FIELD);
}

/** The admission ends before the service or the application, which no clause of the guide speaks of. */
function endsEarly(ctx: CheckContext, contract: Contract, { groups }: BatchChoice): Verdict | null {
  // What runs past the contract window is the concern of service-overrun, under its own reading (A27).
  const last = ctx.programme.parameters.date('contractEnd');
  const found = gapOf(ctx, contract, groups, { side: 'after', last, fields: doubtfulFields(ctx) });
  if (!found) return null;
  return atRisk(message('check.admission-short', { supplier: supplierName(contract), ...found }), FIELD);
}

/** A day that no admission for some item of the contract covers. */
function gapOf(
  ctx: CheckContext,
  contract: Contract,
  groups: BatchChoice['groups'],
  test: ValidityTest,
): { readonly period: string; readonly day: Message } | null {
  for (const rows of groups) {
    const found = gapOfAll(ctx, contract, rows, test);
    if (found) return found;
  }
  return null;
}

/** A day that none of the admissions covers, said of the one that comes nearest. */
function gapOfAll(
  ctx: CheckContext,
  contract: Contract,
  rows: readonly Supplier[],
  test: ValidityTest,
): { readonly period: string; readonly day: Message } | null {
  const gaps: { readonly row: Supplier; readonly gap: ValidityGap }[] = [];
  for (const row of rows) {
    const gap = validityGap(ctx, row, contract, test);
    if (!gap) return null;
    gaps.push({ row, gap });
  }
  const nearest = gaps.sort(
    (a, b) => admissionEnd(b.row) - admissionEnd(a.row) || (a.row.admitted ?? 0) - (b.row.admitted ?? 0),
  )[0];
  if (!nearest) return null;
  return { period: validityText(ctx, nearest.row), day: gapText(ctx, contract, nearest.gap) };
}
