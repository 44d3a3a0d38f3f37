import { message } from '../../../messages';
import { fenRounding } from '../../mechanisms';
import type { Rule } from '../../rule';
import { measureEach, note, nothingToCount, rounded } from '../shared';

/** LG-M 五（十）: each selected project 30 % of its actual investment, its rows of all years under one cap (A47). */
export const m10Rule: Rule = (input) => {
  const { parameters, rows } = input;
  if (rows.length === 0) return nothingToCount();
  const clause = parameters.get('capEach').clause;
  const rounding = fenRounding(input.option('round'));
  const measure = { rate: parameters.rate('rate'), cap: parameters.amount('capEach'), clause, rounding };
  const { amount, shares, steps } = measureEach(rows, measure);
  const selected = note(message('trace.selected', { count: parameters.number('maxSelected') }), clause);
  return rounded(input, amount, [...steps, selected], shares);
};
