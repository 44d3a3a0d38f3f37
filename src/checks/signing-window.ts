import { formatDate, type CivilDate, type DateWindow } from '../calendar';
import type { Contract } from '../ledger';
import { message } from '../messages';
import { sideOf, windowText } from '../policy';
import { contractCheck, excludes, type Names, type Verdict } from './about-contract';
import { batchOf, earliestStart, type BatchChoice } from './batches';
import { doubtText } from './batch-doubt';
import type { CheckContext } from './context';
import { dayText } from './dates/months';
import { dayOf } from './dates/settled';
import { columnName } from './finding';
import { own } from './unknown/rest';

const FIELD = 'signed';

/**
 * SZV 三（二）注: signed inside the window of the provider's batch, both ends inclusive, and not after
 * the application itself (A28).
 */
export const signingWindow = contractCheck(
  'signing-window',
  undefined,
  (ctx, contract, names) => {
    const column = columnName(contract.source, FIELD);
    const signed = dayOf(ctx, contract, FIELD);
    if (signed === null) return null;
    const outside = outsideVerdict(ctx, contract, signed, names);
    if (outside) return outside;
    if (ctx.option('sz.signBySubmission') !== 'true' || signed <= ctx.submitted) return null;
    const params = { ...names(), column, date: dateText(ctx, contract, signed) };
    return excludes(message('check.signed-late', { ...params, submitted: formatDate(ctx.submitted) }), FIELD);
  },
  [own(FIELD)],
);

/** Whether the contract is out for its signing day alone. */
export function isSignedOutside(ctx: CheckContext, contract: Contract): boolean {
  const signed = dayOf(ctx, contract, FIELD);
  return signed !== null && sideOf(windowOf(ctx, batchOf(ctx, contract)), signed) !== 'inside';
}

function outsideVerdict(
  ctx: CheckContext,
  contract: Contract,
  signed: CivilDate,
  names: () => Names,
): Verdict | null {
  const choice = batchOf(ctx, contract);
  const window = windowOf(ctx, choice);
  if (sideOf(window, signed) === 'inside') return null;
  const params = {
    ...names(),
    column: columnName(contract.source, FIELD),
    date: dateText(ctx, contract, signed),
    window: windowText(window),
  };
  if (choice === null) return excludes(message('check.signed-outside-all', params), FIELD);
  const { batch, doubt } = choice;
  if (doubt === null || signed > window.end) {
    return excludes(message('check.signed-outside', { ...params, batch }), FIELD);
  }
  const why = doubtText(contract, choice, doubt);
  return excludes(message('check.signed-outside-doubt', { ...params, batch, why }), FIELD);
}

function windowOf(ctx: CheckContext, choice: BatchChoice | null): DateWindow {
  const start = choice?.start ?? earliestStart(ctx);
  return { start, end: ctx.programme.parameters.date('contractEnd') };
}

function dateText(ctx: CheckContext, contract: Contract, signed: CivilDate): string {
  return dayText(ctx.ledger, contract, FIELD) ?? formatDate(signed);
}
