import { TABLES, type Ledger, type Table, type TableSource } from '../ledger';
import { message, type LocalText, type Message } from '../messages';
import type { Fen } from '../money';
import type { Programme } from '../policy';

/** Amounts all below this, in fen, may as well be ten thousands of yuan: what is claimed for is larger. */
const SMALL = 100_000;
/** Documents that come to less than this part of the contracts are not just the first of many. */
const PART = 1000;

/** What a row or a document is about; what others pay beside it may well be small, or nothing. */
const FIELDS = ['gross', 'net', 'amount', 'incurred', 'cost', 'award', 'allocated'] as const;
type Field = (typeof FIELDS)[number];
type Money = Partial<Record<Field, Fen | null>> & { readonly source: TableSource };

/** The amounts of one range. */
interface Amounts {
  readonly source: TableSource;
  /** All together, as a float: it is only compared. */
  readonly total: number;
  /** Whether there are amounts of which nothing says the unit, and all of those are small. */
  readonly asks: boolean;
}

/**
 * Asks for the unit where nothing says it and every amount is so small that yuan and 万元 are both possible.
 * A function sees values only: a line 单位：万元 above the range stays unseen when nobody has told of it.
 */
export function unitUnsaid(ledger: Ledger, wanted: Programme['subject']): Message | null {
  const { plainAmounts, plainUnit } = ledger;
  if (plainAmounts !== undefined) {
    // One small number is how many filed models there are.
    const mayCount = wanted === 'filedModels' && plainAmounts.length === 1;
    const asks = plainUnit === null && !mayCount && plainAmounts.every(isSmall);
    return asks ? message('function.unit-unsaid-plain') : null;
  }
  const subjects = amountsOf(wanted === 'contracts' ? ledger.contracts : ledger.projects.get(wanted));
  const total = subjects.reduce((sum, amounts) => sum + amounts.total, 0);
  const documents = wanted === 'contracts' ? [ledger.invoices, ledger.payments].flatMap(amountsOf) : [];
  const found =
    subjects.find(({ asks }) => asks) ??
    documents.find((amounts) => amounts.asks && amounts.total * PART < total);
  return found ? message('function.unit-unsaid', namesOf(found.source)) : null;
}

/** Worked out once a table: ledgers are remembered by content, and every cell of a workbook asks. */
const known = new WeakMap<Table<Money>, Amounts[]>();

function amountsOf(table: Table<Money> | undefined): Amounts[] {
  if (!table) return [];
  let amounts = known.get(table);
  if (!amounts) known.set(table, (amounts = table.sources.map((source) => amountsIn(table, source))));
  return amounts;
}

function amountsIn({ rows }: Table<Money>, source: TableSource): Amounts {
  let [total, unsaid, small] = [0, 0, 0];
  for (const row of rows) {
    if (row.source !== source) continue;
    for (const field of FIELDS) {
      const amount = row[field] ?? null;
      if (amount === null) continue;
      total += Math.abs(amount);
      if (source.units.has(field)) continue;
      unsaid += 1;
      if (isSmall(amount)) small += 1;
    }
  }
  return { source, total, asks: unsaid > 0 && small === unsaid };
}

function isSmall(amount: Fen): boolean {
  return Math.abs(amount) < SMALL;
}

/** The table, and the header that should say the unit. */
function namesOf({ kind, headers, units }: TableSource): { table: LocalText; header: string } {
  const field = FIELDS.find((name) => headers.has(name) && !units.has(name));
  return { table: TABLES[kind].title, header: field === undefined ? '' : (headers.get(field) ?? '') };
}
