import { isProject, type Subject } from '../checks';
import { APPLICANT_FIELDS, TABLES, type TableSpec } from '../ledger';
import { message, type Message } from '../messages';
import { formatYuan, sumFen, type Fen } from '../money';
import { optionSpec } from '../policy';
import type { Evaluation } from './evaluate';
import type { RowIn } from './types';

/** Facts of a row whose absence means none, with the check that weighs them. */
const OF_ROWS: readonly { readonly field: string; readonly weighedBy: string }[] = [
  { field: 'otherFunding', weighedBy: 'double-funding' },
  { field: 'pendingFunding', weighedBy: 'double-funding' },
  { field: 'districtFunding', weighedBy: 'double-claim' },
  { field: 'voucherRedeemed', weighedBy: 'voucher-redeemed' },
];

/** Facts of the applicant: each weighed where a reading asks for it (A23, A01). */
const OF_APPLICANT = [
  { field: 'unredeemed', option: 'sz.carry' },
  { field: 'claimedUntil', option: 'lg.cycle' },
] as const;

/**
 * The facts that count as none because nobody stated them, blank or absent alike: said once a claim, with the
 * money that they may move at the most.
 */
export function assumptionsOf(evaluation: Evaluation, rows: readonly RowIn[]): Message[] {
  const { ctx, eligible, outcome } = evaluation;
  if (outcome.kind !== 'amount' || outcome.amount === 0) return [];
  const { programme, ledger } = ctx;
  const weighed = OF_ROWS.filter(({ weighedBy }) => programme.checks.some((c) => c.check === weighedBy));
  const said = weighed.flatMap(({ field }) => {
    const blank = eligible.flatMap((subject, i) => (isBlank(subject, field) ? [rows[i]?.claimable] : []));
    const amount = sumFen(blank.filter((own): own is Fen => own !== null && own !== undefined));
    if (amount === 0) return [];
    const specs: TableSpec['fields'] = TABLES[programme.subject].fields;
    const column = specs[field];
    if (!column) return [];
    return [message('assume.rows', { column, count: blank.length, amount: formatYuan(amount) })];
  });
  const terms = eligible.filter(isCountedFromSigning).length;
  if (terms > 0) said.push(message('assume.term', { column: TABLES.contracts.fields.term, count: terms }));
  for (const { field, option } of OF_APPLICANT) {
    const asks = optionSpec(option)?.programmes as readonly string[] | undefined;
    if (asks?.includes(programme.id) !== true || (ledger.applicant?.[field] ?? null) !== null) continue;
    const params = { column: APPLICANT_FIELDS[field], amount: formatYuan(outcome.amount) };
    said.push(message('assume.applicant', params));
  }
  return said;
}

/** 签订之日起一年: a day of the service follows from that of the signing. */
function isCountedFromSigning(subject: Subject): boolean {
  return !isProject(subject) && subject.term !== null && subject.signed !== null;
}

function isBlank(subject: Subject, field: string): boolean {
  return ((subject as unknown as Readonly<Record<string, unknown>>)[field] ?? null) === null;
}
