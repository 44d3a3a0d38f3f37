import { wholeArgument } from './arguments';
import type { ObjectType } from './host-object';

const MS_A_DAY = 86_400_000;

/**
 * Of Excel's worksheet functions only DATE: scripts call it to learn the workbook's date system, for which the object
 * model has no property.
 */
export const functionsType: ObjectType<undefined> = {
  name: 'Functions',
  methods: {
    Date: (_, [year, month, day], { model, make }) =>
      make.functionResult(
        dateSerial(wholeArgument(year), wholeArgument(month), wholeArgument(day), model.use1904DateSystem),
      ),
  },
};

export const functionResultType: ObjectType<number> = {
  name: 'FunctionResult',
  properties: {
    Value: { get: (value) => value },
    Error: { get: () => null },
  },
};

/** The serial of a date from 1 March 1900 on; earlier ones are off by Excel's invented 29 February 1900. */
export function dateSerial(year: number, month: number, day: number, from1904: boolean): number {
  const dayZero = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return (Date.UTC(year, month - 1, day) - dayZero) / MS_A_DAY;
}
