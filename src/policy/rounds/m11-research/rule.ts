import { ZERO } from '../../../money';
import { capPerYear, fenRounding } from '../../mechanisms';
import type { EligibleRow, Rule } from '../../rule';
import { measureEach, nothingToCount, rounded } from '../shared';

/**
 * LG-M 六（十一）: key technology 50 % of the total investment, a matching grant as set, each up to its
 * cap per project, whatever rows and years the project has (A48); both together up to the unit's yearly
 * cap. Plain amounts are investments.
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
  const isMatching = ({ category }: EligibleRow): boolean => category === 'matching';
  const kinds = [
    measureEach(
      rows.filter((row) => !isMatching(row)),
      research,
    ),
    measureEach(rows.filter(isMatching), matching),
  ];
  const parts = new Map(kinds.flatMap(({ byRow }) => [...byRow]));
  const items = rows.map((row) => ({ year: row.year, amount: parts.get(row) ?? ZERO }));
  const capped = capPerYear(items, parameters.amount('cap'), parameters.get('cap').clause);
  const steps = kinds.flatMap((kind) => kind.steps);
  return rounded(input, capped.amount, [...steps, ...capped.steps], capped.shares);
};
