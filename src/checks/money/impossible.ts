import type { Invoice } from '../../ledger';
import { sumFen, type Fen } from '../../money';

/** Two amounts of an invoice that cannot both be right: a part, and the whole that it does not fit into. */
export interface Impossible {
  /** The cell to go to. */
  readonly field: 'gross' | 'tax' | 'allocated';
  readonly part: 'net' | 'tax' | 'allocated';
  readonly amount: Fen;
  /** 价税合计, or what 金额 and 税额 come to where it is blank. */
  readonly whole: Fen;
}

/** Each amount may be rounded. */
const ROUNDING = 1;

/**
 * 金额, 税额 and 分摊金额 are parts of 价税合计: one that is larger is a slip, and which of the two cells is wrong
 * nobody can tell. Such an invoice proves no amount, and a share of it could be any. Null: it may be right; a whole
 * that is blank or 0 is not stated.
 */
export function impossibleIn({ net, tax, gross, allocated }: Invoice): Impossible | null {
  const whole = gross ?? (net !== null && tax !== null ? sumFen([net, tax]) : null);
  if (whole === null || whole === 0) return null;
  const beyond = (part: Fen): boolean => Math.abs(part) > Math.abs(whole) + ROUNDING;
  if (gross !== null) {
    if (net !== null && beyond(net)) return { field: 'gross', part: 'net', amount: net, whole };
    // Tax of the other sign makes a net amount beyond the gross one.
    if (tax !== null && (beyond(tax) || (net === null && beyond((gross - tax) as Fen))))
      return { field: 'tax', part: 'tax', amount: tax, whole };
  }
  return allocated !== null && beyond(allocated)
    ? { field: 'allocated', part: 'allocated', amount: allocated, whole }
    : null;
}
