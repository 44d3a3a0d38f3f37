import type { Draw, Laid, Layout } from './laid';

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
const EPOCH = Date.UTC(1899, 11, 30);

function dateAs(form: number, cell: string, [, y, m, d]: RegExpExecArray): unknown {
  const [month, day] = [String(Number(m)), String(Number(d))];
  switch (form) {
    case 0:
      return (Date.parse(cell) - EPOCH) / 86_400_000;
    case 1:
      return `${y ?? ''}.${month}.${day}`;
    case 2:
      return `${y ?? ''}年${month}月${day}日`;
    case 3:
      return `${y ?? ''}${m ?? ''}${d ?? ''}`;
    case 4:
      return `${y ?? ''}/${month}/${day}`;
    case 5:
      return `${cell} 09:38:43`;
    default:
      return cell;
  }
}

/** Dates as serials and texts of many forms; a column has one form or each cell its own. */
export const dates: Layout = (book, draw) =>
  mapped(book, draw, (cell, pick) => {
    const day = typeof cell === 'string' ? DAY.exec(cell) : null;
    return day ? dateAs(pick(7), String(cell), day) : cell;
  });

/** Amounts as text: thousands, full width, blanks, a sign for money. */
export const amounts: Layout = (book, draw) =>
  mapped(book, draw, (cell, pick) => {
    if (typeof cell !== 'number' || !Number.isInteger(cell * 100) || Math.abs(cell) < 1000) return cell;
    const text = cell.toLocaleString('en-US', { minimumFractionDigits: 2 });
    return [cell, text, String(cell), ` ${text} `, wide(text), `¥${text}`][pick(6)];
  });

/** Words padded with blanks and in full width. */
export const spaces: Layout = (book, draw) =>
  mapped(book, draw, (cell, pick) => {
    if (typeof cell !== 'string' || cell === '' || DAY.test(cell)) return cell;
    return [cell, ` ${cell}`, `${cell} `, `　${cell}　`, wide(cell)][pick(5)];
  });

function wide(text: string): string {
  return text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
}

function mapped(book: readonly Laid[], draw: Draw, change: (cell: unknown, draw: Draw) => unknown): Laid[] {
  return book.map((laid) => ({
    ...laid,
    rows: laid.rows.map((row) => row.map((cell) => change(cell, draw))),
  }));
}
