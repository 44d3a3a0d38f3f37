import type { Ledger } from '../ledger';
import type { OptionName, Programme } from '../policy';
import { evaluate, type Evaluation } from './evaluate';
import type { Alternative } from './types';

/** Readings shown beside the result when they would change it: option and the other value. */
const BESIDE: readonly (readonly [OptionName, string, (evaluation: Evaluation) => boolean])[] = [
  [
    'lg.cycle',
    'calendar',
    ({ ctx }) => ['LGC', 'LGM'].includes(ctx.programme.id) && ctx.option('lg.cycle') === 'rolling12',
  ],
  ['sz.doubleFunding', 'capTotal50', hasOtherFunding],
  ['sz.overrun', 'prorata', ({ ctx }) => ctx.programme.id === 'SZV' && ctx.option('sz.overrun') === 'reject'],
];

/** What other readings of the open questions would give, where the result differs. */
export function alternativesOf(programme: Programme, ledger: Ledger, current: Evaluation): Alternative[] {
  if (!ledger.contracts) return [];
  return BESIDE.filter(([, , applies]) => applies(current))
    .map(([option, value]) => ({
      option,
      value,
      outcome: evaluate(programme, ledger, { [option]: value }).outcome,
    }))
    .filter(({ outcome }) => !sameAmount(outcome, current.outcome));
}

function hasOtherFunding({ ctx }: Evaluation): boolean {
  return (
    ctx.programme.id === 'SZV' &&
    ctx.option('sz.doubleFunding') === 'gateOther' &&
    ctx.contracts.some((c) => (c.otherFunding ?? 0) > 0)
  );
}

function sameAmount(a: Evaluation['outcome'], b: Evaluation['outcome']): boolean {
  if (a.kind === 'amount' && b.kind === 'amount') return a.amount === b.amount;
  return a.kind === b.kind;
}
