import type { MergedArea } from './input';

/** The merged areas of a block of cells, to be asked cell by cell. */
export class Merges {
  private readonly byRow = new Map<number, MergedArea[]>();

  constructor(areas: readonly MergedArea[]) {
    for (const area of areas) {
      if (area.rows * area.columns < 2) continue;
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        const here = this.byRow.get(row);
        if (here) here.push(area);
        else this.byRow.set(row, [area]);
      }
    }
  }

  /** The area that covers a cell; undefined for a cell by itself. */
  at(row: number, column: number): MergedArea | undefined {
    return this.byRow.get(row)?.find((area) => column >= area.column && column < area.column + area.columns);
  }

  /** Whether a row has a part in any merged area. */
  touches(row: number): boolean {
    return this.byRow.has(row);
  }

  /** The areas that begin in a row. */
  startingIn(row: number): readonly MergedArea[] {
    return this.byRow.get(row)?.filter((area) => area.row === row) ?? [];
  }
}

/** The same areas as seen from another first cell, as far as they lie in a block of the given size. */
export function mergesWithin(
  areas: readonly MergedArea[] | undefined,
  row: number,
  column: number,
  rows: number,
  columns: number,
): readonly MergedArea[] | undefined {
  return areas?.flatMap((area) => {
    const top = Math.max(area.row, row);
    const left = Math.max(area.column, column);
    const height = Math.min(area.row + area.rows, row + rows) - top;
    const width = Math.min(area.column + area.columns, column + columns) - left;
    return height > 0 && width > 0
      ? [{ row: top - row, column: left - column, rows: height, columns: width }]
      : [];
  });
}
