import { areaOf, bounds, mapArea, overlap, rangeOf } from '../../../src/workbench/univer/areas';

describe('areas and ranges', () => {
  it('turn into each other', () => {
    const area = { row: 1, column: 2, rows: 3, columns: 4 };
    expect(rangeOf(area)).toEqual({ startRow: 1, startColumn: 2, endRow: 3, endColumn: 5 });
    expect(areaOf(rangeOf(area), 100, 100)).toEqual(area);
  });

  it('a whole row has no columns of its own', () => {
    const row = { startRow: 4, endRow: 5, startColumn: NaN, endColumn: NaN };
    expect(areaOf(row, 100, 20)).toEqual({ row: 4, column: 0, rows: 2, columns: 20 });
  });

  it('bounds of nothing are undefined', () => {
    expect(bounds([])).toBeUndefined();
    expect(
      bounds([
        [3, 1],
        [1, 4],
      ]),
    ).toEqual({ row: 1, column: 1, rows: 3, columns: 4 });
  });

  it('cells that touch at an edge do not overlap', () => {
    const cell = { row: 0, column: 0, rows: 1, columns: 1 };
    expect(overlap(cell, { ...cell, column: 1 })).toBe(false);
    expect(overlap(cell, { ...cell, columns: 2 })).toBe(true);
  });

  it('are walked row by row', () => {
    expect(mapArea({ row: 1, column: 1, rows: 2, columns: 2 }, (row, column) => `${row},${column}`)).toEqual([
      ['1,1', '1,2'],
      ['2,1', '2,2'],
    ]);
  });
});
