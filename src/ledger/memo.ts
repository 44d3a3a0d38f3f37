import { plainCell } from './cells';
import type { TableInput } from './types';

interface Entry<V> {
  readonly key: string;
  /** The plain cells row after row, copied: the caller's arrays may be changed in place. */
  readonly cells: readonly unknown[];
  /** Length of each row. */
  readonly widths: Uint32Array;
  readonly value: V;
}

/**
 * Remembers what was made of a block of cells, by content: a hit means that every cell, the place and
 * the units are the same. Excel hands fresh arrays over at every recalculation, so nothing is known by
 * identity; and nothing is taken on trust, so a stale answer is impossible.
 */
export class ContentCache<V> {
  /** Most recently used first. */
  private entries: Entry<V>[] = [];

  constructor(
    private readonly maxEntries: number,
    private readonly maxCells: number,
  ) {}

  /** The remembered value of an equal input, or a new one. */
  get(input: TableInput, make: (input: TableInput) => V): V {
    const key = keyOf(input);
    const at = this.entries.findIndex((entry) => entry.key === key && sameCells(entry, input.values));
    const hit = this.entries[at];
    if (hit) {
      this.entries.splice(at, 1);
      this.entries.unshift(hit);
      return hit.value;
    }
    const value = make(input);
    this.entries.unshift({ key, ...copyCells(input.values), value });
    this.trim();
    return value;
  }

  /** Whether a value is still remembered. */
  holds(value: V): boolean {
    return this.entries.some((entry) => entry.value === value);
  }

  private trim(): void {
    let cells = 0;
    const keep = this.entries.findIndex((entry, i) => {
      cells += entry.cells.length;
      return i >= this.maxEntries || (i > 0 && cells > this.maxCells);
    });
    if (keep >= 0) this.entries.length = keep;
  }
}

/** Shape, place, all that is said of the cells, and a few of them: most different inputs differ here already. */
function keyOf({ values, ...about }: TableInput): string {
  const sample = [values[0], values[values.length >> 1], values.at(-1)].map((row) => [
    row?.length,
    plainCell(row?.[0]),
  ]);
  const { sheet, firstRow, firstColumn, dateSystem, unit, expected, above, merges, zeroMayBeBlank } = about;
  const said = [sheet, firstRow, firstColumn, dateSystem, unit, expected, above, merges, zeroMayBeBlank];
  return JSON.stringify([values.length, said, sample]);
}

function copyCells(values: TableInput['values']): { cells: unknown[]; widths: Uint32Array } {
  const widths = Uint32Array.from(values, (row) => row.length);
  const cells = new Array<unknown>(widths.reduce((sum, width) => sum + width, 0));
  let at = 0;
  for (const row of values) {
    for (let i = 0; i < row.length; i += 1, at += 1) {
      const cell = row[i];
      cells[at] = typeof cell === 'object' ? plainCell(cell) : cell;
    }
  }
  return { cells, widths };
}

function sameCells({ cells, widths }: Entry<unknown>, values: TableInput['values']): boolean {
  if (values.length !== widths.length) return false;
  let at = 0;
  for (let i = 0; i < values.length; i += 1) {
    const row = values[i];
    if (row === undefined || row.length !== widths[i]) return false;
    for (let j = 0; j < row.length; j += 1, at += 1) {
      const cell = row[j];
      if (cells[at] !== cell && cells[at] !== plainCell(cell)) return false;
    }
  }
  return true;
}
