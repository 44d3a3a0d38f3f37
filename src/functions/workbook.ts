import type { AmountUnit } from '../money';

/** What a function cannot see in its arguments, and the workbook around them says. */
export interface Workbook {
  /** From which year its serials count days. */
  readonly dateSystem: 1900 | 1904;
  /** The unit of money that stands above a table (单位：万元), by the cells of the table; undefined: none is known. */
  readonly unitOf: (values: readonly (readonly unknown[])[]) => AmountUnit | undefined;
}

/** A workbook of which nothing else is known: dates as usual, no unit but those in the arguments. */
export const PLAIN_WORKBOOK: Workbook = { dateSystem: 1900, unitOf: () => undefined };
