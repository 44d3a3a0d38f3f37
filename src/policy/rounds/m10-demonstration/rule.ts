import { message } from '../../../messages';
import { sumFen } from '../../../money';
import { fenRounding, measureItem } from '../../mechanisms';
import type { Rule } from '../../rule';
import { note, nothingToCount, rounded } from '../shared';

/** LG-M 五（十）: each selected project 30 % of its actual investment up to the cap per project (A47). */
export const m10Rule: Rule = (input) => {
  const { parameters, rows } = input;
  if (rows.length === 0) return nothingToCount();
  const clause = parameters.get('capEach').clause;
  const rounding = fenRounding(input.option('round'));
  const measure = { rate: parameters.rate('rate'), cap: parameters.amount('capEach'), clause, rounding };
  const items = rows.map(({ label, base }) => measureItem(label, base, measure));
  const selected = note(message('trace.selected', { count: parameters.number('maxSelected') }), clause);
  const amounts = items.map(({ amount }) => amount);
  return rounded(input, sumFen(amounts), [...items.map(({ step }) => step), selected], amounts);
};
