import { AMOUNT_FUNCTIONS, FUNCTION_NAMES, FUNCTIONS } from '../functions';
import type { FunctionSpec } from '../spreadsheet';

/** Our functions as the calculation knows them. */
export const FUNCTION_SPECS: readonly FunctionSpec[] = FUNCTIONS.map(({ name, parameters }) => ({
  name,
  parameters: parameters.map(({ name, dimensionality, optional, repeating }) => ({
    name,
    dimensionality,
    optional,
    repeating,
  })),
}));

const NAMES = new Set(FUNCTION_NAMES);
const AMOUNTS = new Set(AMOUNT_FUNCTIONS);

export { AMOUNTS as AMOUNT_NAMES, NAMES as OUR_NAMES };
