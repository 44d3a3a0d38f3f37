import { capPerYear, fenRounding, measureItem } from '../../mechanisms';
import type { Rule } from '../../rule';
import { nothingToCount, rounded } from '../shared';

/**
 * LG-M 六（十一）: key technology 50 % of the total investment, a matching grant as set, each up to its
 * cap per project (A48); both together up to the unit's yearly cap. Plain amounts are investments.
 */
export const m11Rule: Rule = (input) => {
  const { parameters, rows } = input;
  if (rows.length === 0) return nothingToCount();
  const research = {
    rounding: fenRounding(input.option('round')),
    rate: parameters.rate('rate'),
    cap: parameters.amount('capResearch'),
    clause: parameters.get('capResearch').clause,
  };
  const matching = { cap: parameters.amount('capMatching'), clause: parameters.get('capMatching').clause };
  const items = rows.map(({ label, base, category, year }) => ({
    year,
    ...measureItem(label, base, category === 'matching' ? matching : research),
  }));
  const capped = capPerYear(items, parameters.amount('cap'), parameters.get('cap').clause);
  const trace = [...items.map(({ step }) => step), ...capped.steps];
  return rounded(input, capped.amount, trace, capped.shares);
};
