import { plainCell } from './cells';
import type { TableInput } from './types';

/**
 * The input with every cell blank that may be: the one place that knows of blanks handed over as 0. What reads
 * the cells afterwards cannot tell '', null and 0 apart, so neither can any amount, finding or sentence.
 */
export function withoutZeros(input: TableInput): TableInput {
  return { ...input, values: input.values.map((row) => row.map((cell) => (mayBeBlank(cell) ? '' : cell))) };
}

function mayBeBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || plainCell(cell) === 0;
}
