import { parseAmount, type AmountUnit, type Fen } from '../money';
import { isBlank, isErrorText, plainCell } from './cells';
import { cellProblem } from './problem';
import { headerIndex } from './recognise';
import { readHeader } from './header';
import { CONTRACTS } from './tables/contracts';
import type { CellProblem, TableInput, TableSource } from './types';

/** Amounts without a table: one number, or one column of them. */
export interface PlainReading {
  readonly amounts: readonly Fen[];
  readonly problems: readonly CellProblem[];
}

const WORDS = headerIndex(CONTRACTS.fields);

/**
 * Reads an input one column wide that holds at least one amount. A first cell that is a header of
 * amounts (金额（万元）) is one; blank cells are skipped. Null when the input is no such column.
 */
export function readPlainAmounts(input: TableInput): PlainReading | null {
  const { values } = input;
  if (values.length === 0 || values.some((row) => row.length !== 1)) return null;
  const header = amountHeader(values[0]?.[0]);
  const unit = header?.unit ?? input.unit ?? 'yuan';
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
  const onlyErrors = problems.length > 0 && problems.every(({ kind }) => kind === 'error-cell');
  return amounts.length > 0 || onlyErrors ? { amounts, problems } : null;
}

function amountHeader(cell: unknown): { text: string; unit: AmountUnit | null } | null {
  if (typeof cell !== 'string' || isBlank(cell)) return null;
  const { key, unit } = readHeader(cell);
  const field = WORDS.get(key)?.field;
  return field === 'amount' || field === 'gross' || field === 'net' || field === 'incurred'
    ? { text: cell, unit }
    : null;
}

function plainSource(input: TableInput, header: string | undefined): TableSource {
  return {
    kind: 'contracts',
    sheet: input.sheet ?? null,
    columns: new Map([['amount', input.firstColumn ?? 1]]),
    headers: new Map([['amount', header ?? '金额']]),
  };
}
