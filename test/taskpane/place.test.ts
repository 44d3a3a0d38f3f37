import { message } from '../../src/messages';
import { columnLetters, placeOf } from '../../src/taskpane/place';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16384, 'XFD'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test('a place is a cell, a row or a sheet, and nothing when the sheet is unknown', () => {
  expect(placeOf('合同', 12, 6)).toBe('合同!F12');
  expect(placeOf('合同', 12, null)).toEqual(message('pane.row', { sheet: '合同', row: 12 }));
  expect(placeOf('合同', null, null)).toBe('合同');
  expect(placeOf(null, 12, 6)).toBeNull();
});
