import * as fc from 'fast-check';
import { afterInsertion, afterRemoval } from '../../../src/workbench/univer/reshape';

const area = { row: 2, column: 1, rows: 4, columns: 3 };

describe('afterInsertion', () => {
  it.each([
    [0, { row: 4, rows: 4 }],
    [2, { row: 4, rows: 4 }],
    [3, { row: 2, rows: 6 }],
    [5, { row: 2, rows: 6 }],
    [6, { row: 2, rows: 4 }],
  ])('two rows before row %i', (at, expected) => {
    expect(afterInsertion(area, 'row', at, 2)).toEqual({ ...area, ...expected });
  });

  it('moves columns alike', () => {
    expect(afterInsertion(area, 'column', 2, 1)).toEqual({ ...area, columns: 4 });
  });
});

describe('afterRemoval', () => {
  it.each([
    [0, 2, { row: 0, rows: 4 }],
    [1, 2, { row: 1, rows: 3 }],
    [3, 2, { row: 2, rows: 2 }],
    [5, 9, { row: 2, rows: 3 }],
    [6, 1, { row: 2, rows: 4 }],
  ])('rows from %i, %i of them', (at, count, expected) => {
    expect(afterRemoval(area, 'row', at, count)).toEqual({ ...area, ...expected });
  });

  it('leaves nothing when all its rows go', () => {
    expect(afterRemoval(area, 'row', 1, 6)).toBeUndefined();
  });
});

test('what was put in and taken out again leaves the area as it was', () => {
  const index = fc.nat(20);
  const size = fc.integer({ min: 1, max: 10 });
  fc.assert(
    fc.property(index, size, index, size, (row, rows, at, count) => {
      const before = { row, rows, column: 0, columns: 1 };
      expect(afterRemoval(afterInsertion(before, 'row', at, count), 'row', at, count)).toEqual(before);
    }),
  );
});
