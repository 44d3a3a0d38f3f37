import { formatDate, type CivilDate, type DateWindow } from '../../calendar';
import type { CellProblem, Ledger, RowBase } from '../../ledger';

/**
 * A date cell may name only a month (2025年8月). No day of it is ever guessed: the month counts as one of
 * its days where every one of them gives the same answer, else the amount waits for the day (D16).
 */
type Problems = ReadonlyMap<string, CellProblem>;
const NONE: Problems = new Map();
const problems = new WeakMap<Ledger, Problems>();

/** What is wrong with a cell of a row; undefined when it was read, or is blank. */
export function problemAt(ledger: Ledger, row: RowBase, field: string): CellProblem | undefined {
  let known = problems.get(ledger);
  if (!known) problems.set(ledger, (known = index(ledger)));
  return known.size === 0 ? undefined : known.get(keyOf(row, field));
}

/** The month of a cell that names no day, both ends inclusive; null for any other cell. */
export function monthOf(ledger: Ledger, row: RowBase, field: string): DateWindow | null {
  return problemAt(ledger, row, field)?.month ?? null;
}

/** Whether nothing stands in the cell: no value, and nothing that could not be read. */
export function isBlank<F extends string>(
  ledger: Ledger,
  row: RowBase & { readonly [K in F]: unknown },
  field: F,
): boolean {
  return row[field] === null && problemAt(ledger, row, field) === undefined;
}

/** Whether some of these cells could not be read: that is said of them, and nothing is said to be missing. */
export function isUnread(
  { ledger }: { readonly ledger: Ledger },
  rows: readonly RowBase[],
  fields: readonly string[],
): boolean {
  return rows.some((row) => fields.some((field) => problemAt(ledger, row, field) !== undefined));
}

function index(ledger: Ledger): Problems {
  const tables = [ledger.contracts, ledger.invoices, ledger.payments, ledger.taxRecords, ledger.suppliers];
  const all = [...tables, ...ledger.projects.values()].flatMap((t) => t?.problems ?? []);
  return all.length === 0 ? NONE : new Map(all.map((p) => [keyOf(p, p.field), p]));
}

function keyOf({ source, row }: Pick<RowBase, 'source' | 'row'>, field: string): string {
  return [source.kind, source.sheet ?? '', row, field].join('\u0000');
}

/** The day as the cell states it: 2025-08-13, or 2025-08 where it names no day; null without either. */
export function dayText<F extends string>(
  ledger: Ledger,
  row: RowBase & { readonly [K in F]: CivilDate | null },
  field: F,
): string | null {
  if (row[field] !== null) return formatDate(row[field]);
  const month = monthOf(ledger, row, field);
  return month && formatDate(month.start).slice(0, 'yyyy-mm'.length);
}

/** The first and the last day that the cell may mean; null when it is blank or unreadable. */
export function daysOf<F extends string>(
  ledger: Ledger,
  row: RowBase & { readonly [K in F]: CivilDate | null },
  field: F,
): DateWindow | null {
  const day = row[field];
  return day === null ? monthOf(ledger, row, field) : { start: day, end: day };
}
