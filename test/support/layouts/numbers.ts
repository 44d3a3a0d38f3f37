import { laidOf, only, rowsOf } from './laid';

/** The number of an invoice in 发票号码, in 数电发票号码, or in either of two columns, with 发票代码 empty. */
export const numbers = only('invoices', (laid, draw) => {
  const way = draw(3);
  const rows = rowsOf(laid);
  if (way === 1 || !rows[0] || !('发票号码' in rows[0])) return laid;
  return {
    ...laidOf(
      laid.kind,
      laid.sheet,
      rows.map(({ 发票号码: number, ...rest }) =>
        way === 0
          ? { 数电发票号码: number, ...rest }
          : draw(2)
            ? { 发票代码: '', 发票号码: '', 数电发票号码: number, ...rest }
            : { 发票代码: '', 发票号码: number, 数电发票号码: '', ...rest },
      ),
    ),
    above: laid.above,
  };
});
