import type { Laid, Layout } from './laid';
import { DIRECTIONS } from './statements';

/** A page whose company stands in the sheet's name keeps its sheet. */
const isNamed = (sheet: string): boolean => sheet.endsWith('公司股东');

/** Tables on one sheet, one below the other. */
export const stacked: Layout = (book, draw) => {
  const joined = new Set([draw(book.length), draw(book.length)]);
  return book.map((laid, i) => (joined.has(i) && !isNamed(laid.sheet) ? { ...laid, sheet: '汇总' } : laid));
};

/** Two tables side by side. */
export const beside: Layout = (book, draw) => {
  const joined = new Set([draw(book.length), draw(book.length)]);
  return book.map((laid, i) =>
    joined.has(i) && !isNamed(laid.sheet) ? { ...laid, sheet: '资料并列' } : laid,
  );
};

/** The rows of a table on two sheets with the same headers: a year or a department each. An applicant has one. */
export const parted: Layout = (book, draw) =>
  book.flatMap((laid) => {
    // The items of one invoice stand on one sheet.
    if (
      laid.kind === 'applicant' ||
      laid.sheet === '信息汇总表' ||
      laid.rows.length < 2 ||
      laid.merges.length > 0 ||
      draw(2) === 0
    )
      return [laid];
    if (isNamed(laid.sheet)) return [laid];
    const at = 1 + draw(laid.rows.length - 1);
    const parts = [laid.rows.slice(0, at), laid.rows.slice(at)];
    // Payments taken back, on a sheet without any other, may as well be payments: the sheet tells less than the list.
    if (laid.kind === 'payments' && parts.some((rows) => rows.every(isTakenBack))) return [laid];
    if (isSigned(laid)) return [laid];
    return parts.map((rows, i) =>
      i === 0 ? { ...laid, rows } : { ...laid, sheet: `${laid.sheet}二部`, rows },
    );
  });

/** One column of amounts with a sign: all its lines together tell which sign is money out, some of them may not. */
const isSigned = ({ kind, headers }: Laid): boolean => {
  const words = headers.flat().map(String);
  return (
    kind === 'payments' && words.includes('交易金额') && !DIRECTIONS.some((word) => words.includes(word))
  );
};

/** A row with an amount below nought, however it is written. */
const isTakenBack = (row: Laid['rows'][number]): boolean =>
  row.some((cell) => /^[-−－(（][¥￥]?[\d０-９]/.test(String(cell)));
