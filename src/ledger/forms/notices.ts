import { bareNumber, citedNumbersOf } from './invoice-identity';
import { fold } from './invoice-state';
import type { StatedInvoice } from './invoices';
import type { InvoiceLine } from './lines';
import { mayBeOneSeller } from './reversals';
import type { Table } from '../types';

/** A notice that came to nothing. */
const OVER = /作废|撤[销回]|驳回|拒[绝收]|否认|(?:未|不)通过|超时|失效|过期|关闭/;

/**
 * 红字信息确认单, 红字信息表: that a red letter is to be issued for an invoice. Neither an invoice nor a red letter, but
 * what of its invoice is left is open until that red letter is in the list.
 */
export class Notices {
  private readonly byBlue = new Map<string, InvoiceLine[]>();

  constructor(lines: Iterable<InvoiceLine>) {
    for (const line of lines) {
      if (OVER.test(fold(line.noticeState ?? line.state))) continue;
      const blue = bareNumber(line.reversedNumber);
      const known = this.byBlue.get(blue);
      if (known) known.push(line);
      else this.byBlue.set(blue, [line]);
    }
  }

  /** The number of a notice on the invoice; null: there is none. */
  on({ invoice, isRed }: StatedInvoice): string | null {
    if (isRed || this.byBlue.size === 0) return null;
    const notices = citedNumbersOf(invoice).flatMap((number) => this.byBlue.get(number) ?? []);
    return notices.find((notice) => mayBeOneSeller(invoice, notice))?.notice ?? null;
  }
}

/** Lists without the lines that are notices, and those lines. */
export function withoutNotices(tables: readonly Table<InvoiceLine>[]): {
  readonly lists: readonly Table<InvoiceLine>[];
  readonly notices: readonly InvoiceLine[];
} {
  const notices = tables.flatMap(({ rows }) => rows.filter(isNotice));
  if (notices.length === 0) return { lists: tables, notices };
  const lists = tables.map((table) => ({ ...table, rows: table.rows.filter((line) => !isNotice(line)) }));
  return { lists: lists.filter(({ rows }) => rows.length > 0), notices };
}

function isNotice({ notice, reversedNumber, number, digitalNumber }: InvoiceLine): boolean {
  return notice !== null && reversedNumber !== null && number === null && digitalNumber === null;
}
