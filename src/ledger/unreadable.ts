import type { CellProblem } from './types';

/** The outcome of a cell that cannot be read: what is wrong with it. */
export class Unreadable {
  constructor(readonly kind: CellProblem['kind']) {}
}

const ALL = {
  amount: new Unreadable('amount'),
  negative: new Unreadable('negative'),
  date: new Unreadable('date'),
  'month-only': new Unreadable('month-only'),
  period: new Unreadable('period'),
  rate: new Unreadable('rate'),
  'code-damaged': new Unreadable('code-damaged'),
  flag: new Unreadable('flag'),
  number: new Unreadable('number'),
  'error-cell': new Unreadable('error-cell'),
} satisfies Record<CellProblem['kind'], Unreadable>;

/** The outcomes are shared: a column of a thousand bad cells makes none. */
export const unreadable = (kind: CellProblem['kind']): Unreadable => ALL[kind];
