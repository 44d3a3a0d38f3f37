import { message } from '../../../messages';
import type { Rule } from '../../rule';
import { note } from '../shared';
import { yearlyShare } from '../yearly';

/** LG-M 二（四）: 20 % of the year's production cost up to the yearly cap, subject to assessment. */
export const m04Rule: Rule = (input) => {
  const outcome = yearlyShare(input);
  const said = note(message('trace.assessed'), input.parameters.get('rate').clause);
  return { ...outcome, trace: [...outcome.trace, said] };
};
