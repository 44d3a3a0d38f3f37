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
 * Milestones (六（十二）: 连续支持时间不超过三年，次数不超过四次) in order of time. A49: the recognition is none of
 * the times by default; where it is, also when its row is not among these. A58: the years run from the first
 * milestone, or from the first support of any kind.
 */
function milestonesOf(
  rows: readonly EligibleRow[],
  platform: readonly EligibleRow[],
  { parameters, option }: RuleInput,
): Support[] {
  const first = firstYear(option('m12.yearsFrom') === 'recognition' ? platform : rows);
  const limits = {
    maxTimes: parameters.number('maxTimes'),
    maxYears: parameters.number('maxYears'),
    already: option('m12.countInitial') === 'true' ? 1 : 0,
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

function firstYear(rows: readonly EligibleRow[]): number | null {
  const years = rows.flatMap(({ year }) => year ?? []);
  return years.length > 0 ? Math.min(...years) : null;
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
