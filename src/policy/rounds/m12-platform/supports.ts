import { message } from '../../../messages';
import { formatYuan, minFen, ZERO, type Fen } from '../../../money';
import { limitTimes, measureItem, type Stepped, type TimesVerdict } from '../../mechanisms';
import type { EligibleRow, RuleInput } from '../../rule';
import type { Clause } from '../../types';
import { inTime, type WhyLeft } from '../shared';

/** What one row brings, or why it is left out. */
export interface Support extends Stepped {
  readonly row: EligibleRow;
  readonly left?: WhyLeft;
}

/** The supports of one platform: its recognition, then its milestones in order of time. */
export function supportsOf(platform: readonly EligibleRow[], input: RuleInput): Support[] {
  const initial = platform.filter((row) => row.category === 'initial');
  const milestones = platform.filter((row) => row.category === 'milestone').sort(inTime);
  return [...recognitions(initial, input), ...milestonesOf(milestones, platform, input)];
}

/** The recognition of one platform has one cap, however many rows it is paid in. */
function recognitions(rows: readonly EligibleRow[], { parameters }: RuleInput): Support[] {
  const { clause } = parameters.get('capInitial');
  let left = parameters.amount('capInitial');
  return rows.map((row, i) => {
    const said = i === 0 ? measureItem(row.label, row.base, { cap: left, clause }) : rest(row, left, clause);
    left = (left - said.amount) as Fen;
    return { ...said, row };
  });
}

function rest({ label, base }: EligibleRow, left: Fen, clause: Clause): Stepped {
  const amount = minFen(base, left);
  const step = message('trace.group-left', { item: label, cap: formatYuan(left) });
  return { amount, step: { step, base, rate: null, limit: left, amount, clause } };
}

/**
 * Not more than so many years from the first support, nor so many times. A49: the recognition is one
 * of the times by default, also when its row is not among these.
 */
function milestonesOf(
  rows: readonly EligibleRow[],
  platform: readonly EligibleRow[],
  { parameters, option }: RuleInput,
): Support[] {
  const countsInitial = option('m12.countInitial') === 'true';
  const supported = countsInitial ? platform : rows;
  const years = supported.flatMap(({ year }) => (year === null ? [] : [year]));
  const first = years.length > 0 ? Math.min(...years) : null;
  const limits = {
    maxTimes: parameters.number('maxTimes'),
    maxYears: parameters.number('maxYears'),
    already: countsInitial ? 1 : 0,
  };
  const verdicts = limitTimes(
    rows.map((row) => row.year),
    first,
    limits,
  );
  const measure = { cap: parameters.amount('capMilestone'), clause: parameters.get('capMilestone').clause };
  const { clause } = parameters.get('maxTimes');
  return rows.map((row, i) => {
    const verdict = verdicts[i] ?? 'counts';
    if (verdict === 'counts') return { ...measureItem(row.label, row.base, measure), row };
    return { ...beyond(row, verdict, { ...limits, first: first ?? '' }, clause), row };
  });
}

function beyond(
  { label, base }: EligibleRow,
  verdict: Exclude<TimesVerdict, 'counts'>,
  limits: { readonly maxTimes: number; readonly maxYears: number; readonly first: number | string },
  clause: Clause,
): Stepped & Pick<Support, 'left'> {
  const { maxTimes: times, maxYears: years, first } = limits;
  const [step, reason] =
    verdict === 'beyond-times'
      ? [message('trace.beyond-times', { item: label, times }), message('check.left-times', { times })]
      : [
          message('trace.beyond-years', { item: label, years, first }),
          message('check.left-years', { years, first }),
        ];
  return {
    amount: ZERO,
    step: { step, base, rate: null, limit: null, amount: ZERO, clause },
    left: { reason, clause },
  };
}
