import { mattersOf } from '../checks';
import type { Ledger } from '../ledger';
import { OPTIONS, type OptionName, type Outcome, type Programme } from '../policy';
import { evaluate, type Evaluation } from './evaluate';
import type { Alternative } from './types';

/**
 * Readings that move so much money that a difference is also raised as a finding: the option, the
 * value beside the default, and when it is worth asking.
 */
const RAISED: readonly (readonly [OptionName, string, (evaluation: Evaluation) => boolean])[] = [
  ['lg.cycle', 'calendar', ({ ctx }) => ctx.option('lg.cycle') === 'rolling12'],
  ['sz.doubleFunding', 'capTotal50', ({ ctx }) => ctx.option('sz.doubleFunding') === 'gateOther'],
  ['model.registrationCounts', 'true', ({ ctx }) => ctx.option('model.registrationCounts') === 'false'],
  ['sz.overrun', 'prorata', ({ ctx }) => ctx.option('sz.overrun') === 'reject'],
];

/** Above this many rows only the readings that are raised are tried: each takes a full evaluation. */
export const MANY_ROWS = 2000;

export function isMany({ contracts }: Ledger): boolean {
  return (contracts?.rows.length ?? 0) > MANY_ROWS;
}

/**
 * Whether another value of an option may change an evaluation: nothing else can that it has not asked for. Where
 * rows are settled among programmes, the others may have asked.
 */
export function mayChange({ ctx }: Evaluation, option: OptionName, ledger: Ledger): boolean {
  return ctx.hasAsked(option) || mattersOf(ledger).length > 0;
}

/**
 * What other readings of the open questions would give, where the result differs. `raised` marks the
 * ones that also become findings.
 */
export function alternativesOf(programme: Programme, ledger: Ledger, current: Evaluation): Alternative[] {
  const many = isMany(ledger);
  return OPTIONS.filter(
    (o) => (o.programmes as readonly string[]).includes(programme.id) && !('movesAmount' in o),
  )
    .filter((o) => mayChange(current, o.name, ledger))
    .flatMap((o) => o.values.map((value) => ({ option: o.name, value })))
    .map((a) => ({ ...a, raised: isRaised(a.option, a.value, current) }))
    .filter(
      ({ option, value, raised }) =>
        value !== 'custom' && value !== current.ctx.option(option) && (raised || !many),
    )
    .map((a) => ({ ...a, outcome: evaluate(programme, ledger, { [a.option]: a.value }).outcome }))
    .filter(({ outcome }) => !isSame(outcome, current.outcome));
}

/** Whether a reading moves so much money that it is also raised as a finding. */
export function isRaised(option: OptionName, value: string, current: Evaluation): boolean {
  // An amount that waits for a cell has nothing to compare yet.
  if (current.outcome.kind === 'incomplete') return false;
  return RAISED.some(([o, v, applies]) => o === option && v === value && applies(current));
}

function isSame(a: Outcome, b: Outcome): boolean {
  if (a.kind === 'amount' && b.kind === 'amount') return a.amount === b.amount;
  return a.kind === b.kind;
}
