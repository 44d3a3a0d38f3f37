import { daysBetween, formatDate, type CivilDate } from '../../calendar';
import type { Contract } from '../../ledger';
import { message } from '../../messages';
import { atRisk, contractCheck } from '../about-contract';
import type { Check } from '../check';
import { decidingField } from '../completed-in-cycle';
import type { CheckContext } from '../context';
import { cite, finding } from '../finding';
import { answers } from '../unknown/rest';
import { datedItems } from './dated-items';

const CHECK = 'earlier-cycle';

/**
 * A01, 三（一）4: what was claimed for up to 上一申报周期截止日 is the same matter when it is claimed again: contracts of
 * which a part lies in the cycle year up to that day are at risk. Days between the two cycles count in neither.
 */
const ofRows = contractCheck(CHECK, undefined, (ctx, contract, names) => {
  const until = claimedUntil(ctx);
  if (until === null || until < ctx.cycle.start || !isClaimedBefore(ctx, contract, until)) return null;
  const params = { ...names(), start: formatDate(ctx.cycle.start), until: formatDate(until) };
  return atRisk(message('check.claimed-before', params), 'serviceStart');
});

export const earlierCycle: Check = {
  id: CHECK,
  rests: [answers('claimedUntil', (ctx) => ctx.option('lg.cycle') === 'continue')],
  *run(ctx, applied) {
    yield* ofRows.run(ctx, applied);
    const { applicant } = ctx.ledger;
    const until = claimedUntil(ctx);
    if (!applicant || until === null) return;
    const days = daysBetween(until, ctx.cycle.start) - 1;
    if (days <= 0) return;
    const params = {
      days,
      until: formatDate(until),
      start: formatDate(ctx.cycle.start),
      clause: cite(applied.clause),
    };
    yield finding(ctx, {
      check: CHECK,
      severity: 'info',
      effect: 'none',
      message: message('check.cycle-gap', params),
      at: { source: applicant.source, row: applicant.rows.get('claimedUntil') ?? null },
      field: 'claimedUntil',
    });
  },
};

function claimedUntil({ ledger }: CheckContext): CivilDate | null {
  return ledger.applicant?.claimedUntil ?? null;
}

/** Whether a date that places the contract, or a day of its service, lies in the part of the cycle year claimed before. */
function isClaimedBefore(ctx: CheckContext, contract: Contract, until: CivilDate): boolean {
  const { start } = ctx.cycle;
  const { serviceStart, serviceEnd } = contract;
  const wholly = ctx.programme.id === 'LGM' && decidingField(ctx) !== null;
  if (!wholly && serviceStart !== null && serviceEnd !== null && serviceStart <= until && serviceEnd >= start)
    return true;
  return datedItems(ctx, contract).some(({ day }) => day >= start && day <= until);
}
