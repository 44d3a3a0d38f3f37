import { message } from '../../../messages';
import { parseAmount } from '../../../money';
import type { Rule } from '../../rule';
import { nothingToCount } from '../shared';
import { yearlyShare } from '../yearly';

const FLOOR = 'm08.floor';

/**
 * LG-M 四（八）: up to 30 % of the year's R&D spending from the scale floor on (inclusive), up to the
 * yearly cap. The floor is not published (A46): without one the amount cannot be stated; it is of all
 * products of the year, or of each where the option says so.
 */
export const m08Rule: Rule = (input) => {
  if (input.rows.length === 0) return nothingToCount();
  const floor = parseAmount(input.option(FLOOR), 'yuan');
  const of = input.option('m08.floorScope') === 'product' ? 'item' : 'year';
  if (typeof floor === 'number') return yearlyShare(input, { amount: floor, of });
  const { document, clause } = input.parameters.get('rate').clause;
  const missing = message('trace.floor-unknown', { option: FLOOR, clause: `${document} ${clause}` });
  return { kind: 'incomplete', missing: [missing], trace: [] };
};
