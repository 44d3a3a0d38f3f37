import { plainCell } from './cells';
import type { TableInput } from './types';

interface Entry<V> {
  readonly key: string;
  /** The cells, copied: the caller's arrays may be changed in place. */
  readonly rows: readonly (readonly unknown[])[];
  readonly cells: number;
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
    const at = this.entries.findIndex((entry) => entry.key === key && sameCells(entry.rows, input.values));
    const hit = this.entries[at];
    if (hit) {
      this.entries.splice(at, 1);
      this.entries.unshift(hit);
      return hit.value;
    }
    const rows = input.values.map((row) => row.map(plainCell));
    const value = make({ ...input, values: rows });
    const cells = rows.reduce((sum, row) => sum + row.length, 0);
    this.entries.unshift({ key, rows, cells, value });
    this.trim();
    return value;
  }

  private trim(): void {
    let cells = 0;
    const keep = this.entries.findIndex((entry, i) => {
      cells += entry.cells;
      return i >= this.maxEntries || (i > 0 && cells > this.maxCells);
    });
    if (keep >= 0) this.entries.length = keep;
  }
}

/** Shape, place, units and a few cells: most different inputs differ here already. */
function keyOf({ values, sheet, firstRow, firstColumn, dateSystem, unit }: TableInput): string {
  const sample = [values[0], values[values.length >> 1], values.at(-1)].map((row) => [
    row?.length,
    plainCell(row?.[0]),
  ]);
  return JSON.stringify([values.length, sheet, firstRow, firstColumn, dateSystem, unit, sample]);
}

function sameCells(known: readonly (readonly unknown[])[], values: TableInput['values']): boolean {
  for (let i = 0; i < known.length; i += 1) {
    const a = known[i];
    const b = values[i];
    if (!a || !b || a.length !== b.length) return false;
    for (let j = 0; j < a.length; j += 1) {
      const cell = b[j];
      if (a[j] !== cell && a[j] !== plainCell(cell)) return false;
    }
  }
  return known.length === values.length;
}
