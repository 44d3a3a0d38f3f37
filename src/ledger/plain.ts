import { parseAmount, type AmountUnit, type Fen } from '../money';
import { isBlank, isErrorText, plainCell } from './cells';
import { cellProblem } from './problem';
import { headerIndex } from './recognise';
import { readHeader } from './header';
import { TABLES } from './tables';
import type { FieldSpec } from './tables/spec';
import type { CellProblem, TableInput, TableKind, TableSource } from './types';

/** Amounts without a table: one number, or one column of them. */
export interface PlainReading {
  readonly amounts: readonly Fen[];
  /** Null when nothing says it: the amounts are read as yuan. */
  readonly unit: AmountUnit | null;
  readonly problems: readonly CellProblem[];
}

const words = new Map<TableKind, ReadonlySet<string>>();

/**
 * Reads an input one column wide that holds at least one amount. A first cell that is a header of
 * amounts (金额（万元）), of contracts or of the expected table, is one; blank cells are skipped. Null when the input is no such column.
 */
export function readPlainAmounts(input: TableInput): PlainReading | null {
  const { values } = input;
  if (values.length === 0 || values.some((row) => row.length !== 1)) return null;
  const header = amountHeader(values[0]?.[0], input.expected);
  const said = header?.unit ?? input.unit ?? null;
  const unit = said ?? 'yuan';
  const source = plainSource(input, header?.text);
  const amounts: Fen[] = [];
  const problems: CellProblem[] = [];
  for (let i = header ? 1 : 0; i < values.length; i += 1) {
    const cell = plainCell(values[i]?.[0]);
    const amount = isErrorText(cell) ? undefined : parseAmount(cell, unit);
    if (typeof amount === 'number') amounts.push(amount);
    else if (amount === undefined)
      problems.push(
        cellProblem(
          isErrorText(cell) ? 'error-cell' : 'amount',
          source,
          (input.firstRow ?? 1) + i,
          'amount',
          cell,
        ),
      );
  }
  const ownUnits = values.some(([cell]) => namesItsUnit(plainCell(cell)));
  const onlyErrors = problems.length > 0 && problems.every(({ kind }) => kind === 'error-cell');
  return amounts.length > 0 || onlyErrors
    ? { amounts, unit: said ?? (ownUnits ? 'yuan' : null), problems }
    : null;
}

/** 50万元 and 800元 are the same whatever the unit of the column. */
function namesItsUnit(cell: unknown): boolean {
  if (typeof cell !== 'string') return false;
  const amount = parseAmount(cell, 'yuan');
  return typeof amount === 'number' && amount === parseAmount(cell, 'wan');
}

function amountHeader(
  cell: unknown,
  expected: TableKind = 'contracts',
): { text: string; unit: AmountUnit | null } | null {
  if (typeof cell !== 'string' || isBlank(cell)) return null;
  const { key, unit } = readHeader(cell);
  const known = amountWords('contracts').has(key) || amountWords(expected).has(key);
  return known ? { text: cell, unit } : null;
}

/** The headers of a table's amounts, but for what is paid by others. */
function amountWords(kind: TableKind): ReadonlySet<string> {
  const before = words.get(kind);
  if (before) return before;
  const { fields }: { fields: Readonly<Record<string, FieldSpec>> } = TABLES[kind];
  const own = Array.from(headerIndex(fields)).filter(([, { field }]) => {
    return fields[field]?.type === 'amount' && !NOT_FEES.has(field);
  });
  const found = new Set(own.map(([key]) => key));
  words.set(kind, found);
  return found;
}
const NOT_FEES = new Set(['otherFunding', 'voucherRedeemed']);

function plainSource(input: TableInput, header: string | undefined): TableSource {
  return {
    kind: 'contracts',
    sheet: input.sheet ?? null,
    columns: new Map([['amount', input.firstColumn ?? 1]]),
    headers: new Map([['amount', header ?? '金额']]),
    units: new Map(),
    dateSystem: input.dateSystem ?? 1900,
  };
}
