import { mattersOf } from '../checks';
import type { Ledger } from '../ledger';
import { OPTIONS, type OptionName, type Outcome, type Programme } from '../policy';
import { evaluate, type Evaluation } from './evaluate';
import { rowsThatGain } from './row-gains';
import type { Alternative } from './types';

/**
 * Readings whose difference is also raised as a finding: the option, the value beside the default, and when it is
 * worth asking. Whatever the option, one that turns money into 0 or 0 into money is raised too.
 */
const RAISED: readonly (readonly [OptionName, string, (now: Evaluation, other: Evaluation) => boolean])[] = [
  ['lg.cycle', 'calendar', ({ ctx }) => ctx.option('lg.cycle') === 'rolling12'],
  [
    'lg.dateTest',
    'accrual',
    (now, other) => now.ctx.option('lg.dateTest') === 'parts' && rowsThatGain(now, other).length > 0,
  ],
  ['sz.doubleFunding', 'capTotal50', ({ ctx }) => ctx.option('sz.doubleFunding') === 'gateOther'],
  ['model.registrationCounts', 'true', ({ ctx }) => ctx.option('model.registrationCounts') === 'false'],
  ['sz.overrun', 'prorata', ({ ctx }) => ctx.option('sz.overrun') === 'reject'],
];

/** Above this many rows only the readings listed above are tried: each takes a full evaluation. */
export const MANY_ROWS = 2000;

export function isMany({ contracts }: Ledger): boolean {
  return (contracts?.rows.length ?? 0) > MANY_ROWS;
}

/** Whether a reading is one of those that are tried however many rows there are. */
export function isListed(option: OptionName, value: string): boolean {
  return RAISED.some(([o, v]) => o === option && v === value);
}

/**
 * Whether another value of an option may change an evaluation: nothing else can that it has not asked for. Where
 * rows are settled among programmes, the others may have asked.
 */
export function mayChange({ ctx }: Evaluation, option: OptionName, ledger: Ledger): boolean {
  return ctx.hasAsked(option) || mattersOf(ledger).length > 0;
}

/**
 * What other readings of the open questions would give, where the result differs. `raised` marks the ones that also
 * become findings, at most one an option.
 */
export function alternativesOf(programme: Programme, ledger: Ledger, current: Evaluation): Alternative[] {
  const many = isMany(ledger);
  return OPTIONS.filter(
    (o) => (o.programmes as readonly string[]).includes(programme.id) && !('movesAmount' in o),
  )
    .filter(({ name }) => mayChange(current, name, ledger))
    .flatMap(({ name, values }) => {
      const tried = values
        .filter((value) => value !== 'custom' && value !== current.ctx.option(name))
        .filter((value) => !many || isListed(name, value))
        .map((value) => ({ value, other: evaluate(programme, ledger, { [name]: value }) }))
        .filter(({ other }) => !isSame(other.outcome, current.outcome));
      const said = saidOf(name, tried, current);
      return tried.map(({ value, other }) => ({
        option: name,
        value,
        outcome: other.outcome,
        raised: value === said,
      }));
    });
}

/** The one value of an option that is worth a finding: one listed above, else the first that crosses zero. */
function saidOf(
  option: OptionName,
  tried: readonly { readonly value: string; readonly other: Evaluation }[],
  current: Evaluation,
): string | undefined {
  // An amount that waits for a cell has nothing to compare yet.
  if (current.outcome.kind === 'incomplete') return undefined;
  const listed = tried.find(({ value, other }) =>
    RAISED.some(([o, v, applies]) => o === option && v === value && applies(current, other)),
  );
  return (listed ?? tried.find(({ other }) => crossesZero(current.outcome, other.outcome)))?.value;
}

/** Whether one of the two is money and the other a certain no. */
function crossesZero(a: Outcome, b: Outcome): boolean {
  return (isMoney(a) && isNone(b)) || (isNone(a) && isMoney(b));
}

function isMoney(outcome: Outcome): boolean {
  return outcome.kind === 'amount' && outcome.amount > 0;
}

function isNone(outcome: Outcome): boolean {
  return outcome.kind === 'ineligible' || (outcome.kind === 'amount' && outcome.amount === 0);
}

/** A certain no and an amount of 0 are the same to whoever applies. */
function isSame(a: Outcome, b: Outcome): boolean {
  if (isNone(a) && isNone(b)) return true;
  if (a.kind === 'amount' && b.kind === 'amount') return a.amount === b.amount;
  return a.kind === b.kind;
}
