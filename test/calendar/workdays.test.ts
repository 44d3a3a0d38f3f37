import { addWorkdays, civilDate, formatDate, isWorkday } from '../../src/calendar';

describe('Chinese working days', () => {
  test.each([
    ['2025-09-26', '2025-10-10', 'Sunday 28 September is made up, 1 to 8 October are off'],
    ['2025-09-30', '2025-10-14', 'Saturday 11 October is made up'],
    ['2025-12-26', '2026-01-05', 'Sunday 4 January is made up'],
    ['2026-02-12', '2026-02-26', 'Spring Festival, with a make-up Saturday before it'],
    ['2026-04-30', '2026-05-11', 'Labour Day, with a make-up Saturday after it'],
    ['2025-12-19', '2025-12-26', 'a plain week'],
  ])('five after %s is %s: %s', (from, to) => {
    const [y, m, d] = from.split('-').map(Number) as [number, number, number];
    const { date, unscheduledYear } = addWorkdays(civilDate(y, m, d), 5);
    expect(formatDate(date)).toBe(to);
    expect(unscheduledYear).toBeNull();
  });

  test('a year without a schedule is named, and counted Monday to Friday', () => {
    const { date, unscheduledYear } = addWorkdays(civilDate(2030, 1, 4), 5);
    expect(formatDate(date)).toBe('2030-01-11');
    expect(unscheduledYear).toBe(2030);
  });

  test.each([
    ['a Saturday', 2025, 8, 16, false],
    ['a make-up Sunday', 2025, 9, 28, true],
    ['National Day', 2025, 10, 1, false],
    ['a Monday', 2025, 8, 18, true],
  ])('%s', (_what, y, m, d, expected) => {
    expect(isWorkday(civilDate(y, m, d))).toBe(expected);
  });
});
