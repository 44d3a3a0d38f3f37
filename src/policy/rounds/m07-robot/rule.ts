import { ZERO } from '../../../money';
import { capPerYear, fenRounding, measureItem } from '../../mechanisms';
import type { Rule } from '../../rule';
import { nothingToCount, rounded } from '../shared';
import { laterThanFirst } from './first';

/**
 * LG-M 四（七）: a first trial 5 % of R&D spending, a first sale 50 % of the production cost of that
 * sale up to the cap per sale, each once a product (A63); both together up to the yearly cap (A45). Plain
 * amounts are R&D spending.
 */
export const m07Rule: Rule = (input) => {
  const { parameters, rows } = input;
  if (rows.length === 0) return nothingToCount();
  const rounding = fenRounding(input.option('round'));
  const trial = { rounding, rate: parameters.rate('rateTrial'), clause: parameters.get('rateTrial').clause };
  const sale = {
    rounding,
    rate: parameters.rate('rateSale'),
    cap: parameters.amount('capSale'),
    clause: parameters.get('rateSale').clause,
  };
  const left = laterThanFirst(rows, sale.clause);
  const firsts = rows.filter((row) => !left.has(row));
  const items = firsts.map(({ label, base, category, year }) => ({
    year,
    ...measureItem(label, base, category === 'sale' ? sale : trial),
  }));
  const capped = capPerYear(items, parameters.amount('cap'), parameters.get('cap').clause);
  const shares = new Map(firsts.map((row, i) => [row, capped.shares[i] ?? ZERO]));
  return rounded(
    input,
    capped.amount,
    [...items.map(({ step }) => step), ...capped.steps],
    rows.map((row) => shares.get(row) ?? ZERO),
    left,
  );
};
