import type { FoundTable } from '../excel';
import type { TableInput } from '../ledger';

/** A table that was read, as the place to write into. Blank rows at its end are free. */
export function foundTable({ values, sheet, firstRow = 1, firstColumn = 1 }: TableInput): FoundTable {
  const filled = values.findLastIndex((row) => row.some((cell) => cell !== '' && cell !== null));
  const width = Math.max(1, ...values.map((row) => row.length));
  return {
    sheet: sheet ?? '',
    headerRow: firstRow,
    lastRow: firstRow + Math.max(0, filled),
    firstColumn,
    header: Array.from({ length: width }, (_, i) => values[0]?.[i] ?? ''),
  };
}
