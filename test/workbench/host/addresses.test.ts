import * as fc from 'fast-check';
import { formatAddress, formatArea, parseAddress, type Area } from '../../../src/workbench/host';

const areas: fc.Arbitrary<Area> = fc
  .tuple(fc.nat(1_048_575), fc.nat(16_383), fc.nat(1_000), fc.nat(300))
  .map(([row, column, down, right]) => ({
    row,
    column,
    rows: Math.min(down, 1_048_575 - row) + 1,
    columns: Math.min(right, 16_383 - column) + 1,
  }));

test('every area is read back from its address', () => {
  fc.assert(
    fc.property(areas, (area) => {
      expect(parseAddress(formatArea(area))).toEqual({ area });
    }),
  );
});

test('every sheet name is read back from its address', () => {
  const area: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  const names = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 31 })
    .filter((name) => !/[[\]:*?/\\]|^\s|\s$/.test(name));
  fc.assert(
    fc.property(names, (sheetName) => {
      expect(parseAddress(formatAddress(sheetName, area))).toEqual({ sheetName, area });
    }),
  );
});

test.each([
  ['XFD1048576', { row: 1_048_575, column: 16_383, rows: 1, columns: 1 }],
  ['$b$2:A1', { row: 0, column: 0, rows: 2, columns: 2 }],
  ['C:D', { row: 0, column: 2, rows: 1_048_576, columns: 2 }],
  ['2:3', { row: 1, column: 0, rows: 2, columns: 16_384 }],
])('%s', (text, area) => {
  expect(parseAddress(text)).toEqual({ area });
});

test.each(['XFE1', 'A1048577', 'A0', 'A', '7', 'A1:', 'A1:B', 'A1:B2:C3', '合同', ''])(
  '%j is no reference',
  (text) => {
    expect(parseAddress(text)).toBeUndefined();
  },
);

test.each([
  ['Sheet1', 'Sheet1!A1'],
  ['合同表', '合同表!A1'],
  ['合同 表', "'合同 表'!A1"],
  ['AB12', "'AB12'!A1"],
  ["it's", "'it''s'!A1"],
])('the sheet %s', (name, address) => {
  expect(formatAddress(name, { row: 0, column: 0, rows: 1, columns: 1 })).toBe(address);
});
