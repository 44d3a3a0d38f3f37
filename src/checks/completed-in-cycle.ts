import { message } from '../messages';
import type { Contract } from '../ledger';
import { sideOf, windowText } from '../policy';
import { contractCheck, excludes, type Names, type Verdict } from './about-contract';
import type { CheckContext } from './context';
import { outsideCycle, partVerdict } from './cycle-year';
import { dayText } from './dates/months';
import { dayOf } from './dates/settled';
import { tableColumn } from './table-column';
import { own } from './unknown/rest';

/** LGM 二（二）: the contract was completed inside the cycle year, both ends inclusive (A05). */
export const completedInCycle = contractCheck(
  'completed-in-cycle',
  undefined,
  (ctx, contract, names) => {
    const field = decidingField(ctx);
    if (field === null) return performedVerdict(ctx, contract, names);
    const date = dayOf(ctx, contract, field);
    const params = { ...names(), column: tableColumn(contract.source, field), window: windowText(ctx.cycle) };
    if (date === null || sideOf(ctx.cycle, date) === 'inside') return null;
    const text = dayText(ctx.ledger, contract, field) ?? '';
    return excludes(message('check.completed-outside-cycle', { ...params, date: text }), field);
  },
  [
    own('signed', (ctx) => decidingField(ctx) === 'signed'),
    own('serviceStart', (ctx) => decidingField(ctx) === null),
    own('serviceEnd', (ctx) => decidingField(ctx) !== 'signed'),
  ],
);

/** The date that places a contract in the cycle year; null: the part performed inside counts. */
export function decidingField(ctx: CheckContext): 'signed' | 'serviceEnd' | null {
  const reading = ctx.option('lgm.completion');
  if (reading === 'performedPart') return null;
  return reading === 'signed' ? 'signed' : 'serviceEnd';
}

/** By option only the part inside counts; without both dates of the service it cannot be told. */
function performedVerdict(ctx: CheckContext, contract: Contract, names: () => Names): Verdict | null {
  const out = outsideCycle(ctx, contract);
  if (!out) return null;
  if (!out.wholly) return partVerdict(ctx, contract, names, out.field);
  const params = {
    ...names(),
    column: tableColumn(contract.source, out.field),
    window: windowText(ctx.cycle),
  };
  const date = dayText(ctx.ledger, contract, out.field) ?? '';
  return excludes(message('check.completed-outside-cycle', { ...params, date }), out.field);
}
