import { isDark } from '../../src/taskpane/theme';

test.each([
  ['#FFFFFF', false],
  ['#F3F2F1', false],
  ['#808080', false],
  ['#7f7f7f', true],
  ['#262626', true],
  ['#0000FF', true],
  ['not a colour', false],
])('%s is dark: %s', (colour, dark) => {
  expect(isDark(colour)).toBe(dark);
});
