import fc from 'fast-check';
import { blank, cut, groupPieces, halve, isBlank, rowBlocks } from '../../src/excel/area';

describe('row blocks', () => {
  test('are as many whole rows as fit', () => {
    expect(rowBlocks({ row: 3, column: 1, rows: 5, columns: 10 }, 25)).toEqual([
      { row: 3, column: 1, rows: 2, columns: 10 },
      { row: 5, column: 1, rows: 2, columns: 10 },
      { row: 7, column: 1, rows: 1, columns: 10 },
    ]);
  });

  test('hold one row when a row alone is more than fits', () => {
    expect(rowBlocks({ row: 0, column: 0, rows: 2, columns: 30 }, 25).map(({ rows }) => rows)).toEqual([
      1, 1,
    ]);
  });

  test('cover the area without gap or overlap and never exceed the bound', () => {
    const size = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(size, fc.integer({ min: 1, max: 40 }), size, (rows, columns, cells) => {
        const blocks = rowBlocks({ row: 7, column: 2, rows, columns }, cells);
        let next = 7;
        for (const block of blocks) {
          expect(block).toMatchObject({ row: next, column: 2, columns });
          expect(block.rows === 1 || block.rows * columns <= cells).toBe(true);
          next += block.rows;
        }
        expect(next).toBe(7 + rows);
      }),
    );
  });
});

describe('groups of pieces', () => {
  const piece = (
    row: number,
    rows: number,
  ): { area: { row: number; column: 0; rows: number; columns: 10 } } => ({
    area: { row, column: 0, rows, columns: 10 },
  });

  test('hold what fits into one request, in order', () => {
    const [a, b, c, d] = [piece(0, 2), piece(0, 3), piece(0, 1), piece(0, 9)] as const;
    expect(groupPieces([a, b, c, d], 50)).toEqual([[a, b], [c], [d]]);
    expect(groupPieces([], 50)).toEqual([]);
  });

  test('halve by pieces, then by rows, and not below a row', () => {
    const [a, b, c] = [piece(0, 5), piece(5, 1), piece(6, 1)] as const;
    expect(halve([a, b, c])).toEqual([[a, b], [c]]);
    expect(halve([a])).toEqual([[piece(0, 3)], [piece(3, 2)]]);
    expect(halve([b])).toBeNull();
  });
});

describe('tables within a used range', () => {
  const outer = { row: 2, column: 1, rows: 3, columns: 3 };
  const values = [
    ['a', 'b', 'c'],
    ['d', 'e', 'f'],
    ['g', 'h', 'i'],
  ];
  const inner = { row: 3, column: 2, rows: 2, columns: 2 };

  test('are cut out', () => {
    expect(cut(values, outer, inner)).toEqual([
      ['e', 'f'],
      ['h', 'i'],
    ]);
  });

  test('that reach below the last filled cell end with it', () => {
    expect(cut(values, outer, { ...inner, rows: 5 })).toHaveLength(2);
  });

  test('leave blanks behind and the values untouched', () => {
    expect(blank(values, outer, [inner])).toEqual([
      ['a', 'b', 'c'],
      ['d', '', ''],
      ['g', '', ''],
    ]);
    expect(values[1]).toEqual(['d', 'e', 'f']);
    expect(isBlank(blank(values, outer, [outer]))).toBe(true);
    expect(isBlank([[0]])).toBe(false);
  });
});
