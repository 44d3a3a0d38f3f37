import { fenRounding } from '../../mechanisms';
import type { Rule } from '../../rule';
import { measureEach, nothingToCount, rounded } from '../shared';

/** LG-M 七（十六）: each event 30 % of its actual cost up to the cap per event; its rows share it (A51). */
export const m16Rule: Rule = (input) => {
  const { parameters, rows } = input;
  if (rows.length === 0) return nothingToCount();
  const { amount, shares, steps } = measureEach(rows, {
    rounding: fenRounding(input.option('round')),
    rate: parameters.rate('rate'),
    cap: parameters.amount('capEach'),
    clause: parameters.get('capEach').clause,
  });
  return rounded(input, amount, steps, shares);
};
