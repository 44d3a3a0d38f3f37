import type { Fen } from '../../money';
import type { Invoice } from '../types';
import type { Amounts, ListedInvoice } from './invoice-lists';
import type { InvoiceLine } from './lines';
import { foldNumber } from './remark';

/** One row of the register that the lists together give of an invoice: all of it, or a contract's part. */
export interface DraftInvoice {
  /** The line that the row is named by. */
  readonly at: InvoiceLine;
  /** Every line that tells of the invoice. */
  readonly lines: readonly InvoiceLine[];
  readonly number: string | null;
  readonly older: string | null;
  readonly amounts: Amounts;
  readonly allocated: Fen | null;
  readonly contractId: string | null;
  /** The totals that two lists state differently, the one that counts first. */
  readonly differs: readonly [Fen, Fen] | null;
}

/**
 * The invoices of all lists. A list of lines and a list of invoices of one export describe the same invoices:
 * an invoice on both is one, and their agreement confirms it; where they disagree the lesser total counts. An
 * invoice that stands twice in lists of invoices is entered twice, which is not for here to mend.
 */
export function mergeLists(
  registers: readonly ListedInvoice[],
  itemised: readonly ListedInvoice[],
): DraftInvoice[] {
  if (itemised.length === 0) return registers.map((invoice) => wholeDraft(invoice, null));
  const byKey = new Map<string, ListedInvoice[]>();
  for (const invoice of itemised) {
    if (invoice.key === null) continue;
    const known = byKey.get(invoice.key);
    if (known) known.push(invoice);
    else byKey.set(invoice.key, [invoice]);
  }
  const drafts: DraftInvoice[] = [];
  const merged = new Set<string>();
  const rowsOf = new Map<string, ListedInvoice[]>();
  for (const row of registers) {
    const items = row.key === null ? undefined : byKey.get(row.key);
    if (row.key === null || !items) {
      drafts.push(wholeDraft(row, null));
      continue;
    }
    const rows = rowsOf.get(row.key);
    if (rows) rows.push(row);
    else rowsOf.set(row.key, [row]);
    merged.add(row.key);
  }
  for (const [key, rows] of rowsOf) drafts.push(...together(rows, byKey.get(key) ?? []));
  for (const invoice of itemised) {
    if (invoice.key === null || !merged.has(invoice.key)) drafts.push(...partsOf(invoice));
  }
  return drafts;
}

/** Rows of lists of invoices and the lines of the same invoice. */
function together(rows: readonly ListedInvoice[], items: readonly ListedInvoice[]): DraftInvoice[] {
  const named = new Set(
    rows.flatMap(({ parts }) => parts.flatMap((p) => p.contractId ?? [])).map(foldNumber),
  );
  const further = items
    .flatMap((invoice) => partsOf(invoice))
    .filter(({ contractId }) => contractId !== null && !named.has(foldNumber(contractId)));
  const [item] = items;
  const [row, ...others] = rows;
  if (!item || !row) return [];
  if (named.size > 0 || further.length === 0) {
    // A contract that the lines name besides is told as that invoice entered for another contract too.
    return [...rows.map((own) => wholeDraft(own, item)), ...distinct(further)];
  }
  // Only the lines name contracts: the row stands for the one they name, or for each with its part.
  const parts = distinct(further);
  const [only] = parts;
  const lines = items.flatMap((invoice) => invoice.lines);
  const all = only && parts.length === 1 && only.allocated === null;
  const own = all
    ? [{ ...wholeDraft(row, item), contractId: only.contractId }]
    : partsOf({ ...item, ...totals(row, item).amounts }).map((part) => ({
        ...part,
        at: row.lines[0],
        lines: [...row.lines, ...lines],
        differs: totals(row, item).differs,
      }));
  return [...own, ...others.map((again) => wholeDraft(again, item))];
}

/** The same contract named by several lists of lines once. */
function distinct(parts: readonly DraftInvoice[]): DraftInvoice[] {
  const byContract = new Map(parts.map((part) => [foldNumber(part.contractId ?? ''), part]));
  return [...byContract.values()];
}

function wholeDraft(row: ListedInvoice, item: ListedInvoice | null): DraftInvoice {
  const [at] = row.lines;
  const { amounts, differs } = totals(row, item);
  return {
    at,
    lines: item ? [...row.lines, ...item.lines] : row.lines,
    number: row.number,
    older: row.older ?? item?.older ?? null,
    amounts,
    allocated: at.allocated,
    contractId: row.parts[0]?.contractId ?? null,
    differs,
  };
}

/** An invoice known by its lines alone: for one contract, or for each with the part that its lines make up. */
function partsOf(invoice: ListedInvoice): DraftInvoice[] {
  const { number, older, lines, net, tax, gross, parts } = invoice;
  const amounts = { net, tax, gross };
  return parts.map((part) => ({
    at: part.lines[0] ?? lines[0],
    lines,
    number,
    older,
    amounts,
    allocated: parts.length === 1 ? sumOfAllocated(lines) : wholeOf(part),
    contractId: part.contractId,
    differs: null,
  }));
}

function sumOfAllocated(lines: readonly InvoiceLine[]): Fen | null {
  let total = 0;
  for (const { allocated } of lines) {
    if (allocated === null) return null;
    total += allocated;
  }
  return total as Fen;
}

/** Amounts as the row states them, those it leaves blank as the lines add up to; the lesser where they differ. */
function totals(
  row: Amounts,
  item: (Amounts & { lines: readonly unknown[] }) | null,
): Pick<DraftInvoice, 'amounts' | 'differs'> {
  const { net, tax, gross } = row;
  if (!item) return { amounts: { net, tax, gross }, differs: null };
  const rounding = item.lines.length;
  const off = (['net', 'tax', 'gross'] as const).some((field) => {
    const [a, b] = [row[field], item[field]];
    return a !== null && b !== null && Math.abs(a - b) > rounding;
  });
  const [own, lined] = [wholeOf(row), wholeOf(item)];
  const apart = own !== null && lined !== null && Math.abs(own - lined) > rounding;
  if (own !== null && lined !== null && (off || apart)) {
    const lesser = lined < own;
    const amounts = lesser ? { net: item.net, tax: item.tax, gross: item.gross } : { net, tax, gross };
    return { amounts, differs: lesser ? [lined, own] : [own, lined] };
  }
  return {
    amounts: { net: net ?? item.net, tax: tax ?? item.tax, gross: gross ?? item.gross },
    differs: null,
  };
}

/** 价税合计 as stated or as its parts add up to; failing those 金额. */
export function wholeOf({ gross, net, tax }: Pick<Invoice, 'gross' | 'net' | 'tax'>): Fen | null {
  return gross ?? (net === null ? null : ((net + (tax ?? 0)) as Fen));
}
