import { isProject, ownFundingOf, type CheckContext, type Subject } from '../../checks';
import type { Ledger } from '../../ledger';
import { addFen, applyRate, maxFen, ZERO, type Fen } from '../../money';
import { programmeOf, type ContractProgrammeId, type EligibleRow, type Programme } from '../../policy';
import { eligibleRow } from '../eligible-row';
import type { Evaluation } from '../evaluate';
import { ruleOn } from '../rule-on';

/** The programmes that pay for rows of the contracts register. */
export const PLANNED: readonly ContractProgrammeId[] = ['LGC', 'LGM', 'SZV'];

/** What may be done with one row: each programme it is used for, with the row as that programme sees it. */
export type Use = ReadonlyMap<ContractProgrammeId, EligibleRow>;

/** One programme as the plan sees it. */
export interface Party {
  readonly id: ContractProgrammeId;
  readonly evaluation: Evaluation;
  /** False when the whole claim is barred, outside its window or incomplete. */
  readonly open: boolean;
}

/** A contract row with the uses that law and checks leave open; the last is always "none". */
export interface Item {
  readonly subject: Subject;
  readonly uses: readonly Use[];
  /** True when the voucher's limit of other money keeps it from standing beside the district's. */
  readonly heldApart: boolean;
}

/** How the plan comes by the evaluation of a programme. */
export type Evaluating = (programme: Programme) => Evaluation;

export function partiesOf(evaluated: Evaluating): Party[] {
  return PLANNED.map((id) => {
    const evaluation = evaluated(programmeOf(id));
    const { outcome } = evaluation;
    // Ineligible with a trace is arithmetic alone (below the floor): its rows stay usable.
    const open = outcome.kind === 'amount' || (outcome.kind === 'ineligible' && outcome.trace.length > 0);
    return { id, evaluation, open };
  });
}

export function itemsOf(ledger: Ledger, parties: readonly Party[]): Item[] {
  const eligible = new Map(parties.map((p) => [p.id, new Set(p.open ? p.evaluation.eligible : [])]));
  return (ledger.contracts?.rows ?? []).map((subject) => {
    const rows = new Map<ContractProgrammeId, EligibleRow>();
    for (const { id, evaluation } of parties) {
      if (eligible.get(id)?.has(subject)) rows.set(id, eligibleRow(evaluation.ctx, subject));
    }
    return itemOf(subject, rows, parties);
  });
}

/**
 * LG-M 八（十七）: one district programme for one row, never both. The city's voucher may stand beside it
 * (its own clause looks at other money), but then the district's base is without what it pays (A10).
 */
function itemOf(subject: Subject, rows: Use, parties: readonly Party[]): Item {
  const alone = [...rows].map(([id, row]): Use => new Map([[id, row]]));
  const voucher = rows.get('SZV');
  const contextOf = (id: ContractProgrammeId): CheckContext | undefined =>
    parties.find((p) => p.id === id)?.evaluation.ctx;
  const ctx = contextOf('SZV');
  const together: Use[] = [];
  let heldApart = false;
  for (const [id, row] of voucher && ctx ? rows : []) {
    const own = contextOf(id);
    if (id === 'SZV' || !voucher || !ctx || !own) continue;
    // One contract buys one kind of service, whichever it turns out to be.
    if (own.programme.contractsAre !== ctx.programme.contractsAre) continue;
    const use = besideVoucher(own, row, withoutOwn(voucher, ctx, subject, id), ctx);
    if (use) together.push(use);
    else heldApart = true;
  }
  return { subject, uses: [...together, ...alone, new Map()], heldApart };
}

/** I10: what the district pays is added by the plan itself; typed as other money it is not added again. */
function withoutOwn(
  voucher: EligibleRow,
  ctx: CheckContext,
  subject: Subject,
  id: ContractProgrammeId,
): EligibleRow {
  if (isProject(subject)) return voucher;
  return { ...voucher, otherFunding: (voucher.otherFunding - ownFundingOf(ctx, subject, id)) as Fen };
}

function besideVoucher(
  district: CheckContext,
  row: EligibleRow,
  voucher: EligibleRow,
  ctx: CheckContext,
): Use | null {
  const money = applyRate(row.base, district.programme.parameters.rate('rate'));
  const other = addFen(voucher.otherFunding, money);
  const limit = applyRate(voucher.base, ctx.programme.parameters.rate('otherFundingLimit'));
  if (ctx.option('sz.doubleFunding') === 'gateOther' && other > limit) return null;
  const id = district.programme.id as ContractProgrammeId;
  const beside = { ...voucher, otherFunding: other };
  const lowers = id === 'LGC' && district.option('lg.baseNetOfVoucher') === 'true';
  const base = lowers ? maxFen(ZERO, (row.base - voucherOf(beside, ctx)) as Fen) : row.base;
  return new Map([
    [id, { ...row, base }],
    ['SZV', beside],
  ]);
}

const vouchers = new WeakMap<CheckContext, Map<string, Fen>>();

/** One row's voucher before the pooled cap: the rule on that row alone, with the floor taken as met. */
export function voucherOf(row: EligibleRow, ctx: CheckContext): Fen {
  // Readings of the other programmes leave the voucher's own context as it is.
  let known = vouchers.get(ctx);
  if (!known) vouchers.set(ctx, (known = new Map<string, Fen>()));
  const key = JSON.stringify({ ...row, label: '' });
  let found = known.get(key);
  if (found === undefined) known.set(key, (found = voucherAlone(row, ctx)));
  return found;
}

function voucherAlone(row: EligibleRow, ctx: CheckContext): Fen {
  const annual = maxFen(row.annual, ctx.programme.parameters.amount('floor'));
  const outcome = ruleOn(ctx, [{ ...row, annual }]);
  return outcome.kind === 'amount' ? (outcome.shares?.[0] ?? ZERO) : ZERO;
}
