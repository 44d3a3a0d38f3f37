import { sectionsOf, type Section } from './sections';
import type { TableInput } from './types';

/**
 * The tables in a used range, each with its header row first and its exact place in the sheet. Title
 * lines and notes around them are left off; tables may be stacked or side by side.
 */
export function findTables(input: TableInput): TableInput[] {
  return sectionsOf(input.values, input.expected).map((section) => cut(input, section));
}

function cut(input: TableInput, { header, last, start, end, unit }: Section): TableInput {
  return {
    ...input,
    values: input.values.slice(header, last + 1).map((row) => row.slice(start, end + 1)),
    firstRow: (input.firstRow ?? 1) + header,
    firstColumn: (input.firstColumn ?? 1) + start,
    unit: unit ?? input.unit,
  };
}
