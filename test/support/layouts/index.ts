import { aliases } from './aliases';
import { around } from './around';
import { mergedSuppliers, period, twoRows } from './contracts';
import { otherColumns, perPeriod, subtotals } from './ledger';
import { taxBureau } from './export';
import type { Layout } from './laid';
import { numbers } from './numbers';
import { order } from './order';
import { mergedHeld, pages } from './ownership';
import { bothParties, direction, otherLines, signed, statement, underOneHeader } from './statements';
import { beside, parted, stacked } from './together';
import { units } from './units';
import { amounts, dates, spaces } from './values';

export { canonical, inputsOf, type Draw, type Laid, type Layout } from './laid';
export { facts, PROGRAMMES, type Facts } from './facts';

/** Every layout, in an order in which one may follow another: forms and columns, words, cells, what stands around. */
export const LAYOUTS: Readonly<Record<string, Layout>> = {
  taxBureau,
  numbers,
  statement,
  direction,
  signed,
  underOneHeader,
  bothParties,
  period,
  pages,
  mergedSuppliers,
  mergedHeld,
  twoRows,
  otherColumns,
  perPeriod,
  subtotals,
  otherLines: (book, draw) => otherLines(direction(book, draw), draw),
  units,
  amounts,
  dates,
  spaces,
  parted,
  order,
  around,
  aliases,
  stacked,
  beside,
};
