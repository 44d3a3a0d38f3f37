import fc from 'fast-check';
import {
  addDays,
  addMonths,
  anniversary,
  civilDate,
  contains,
  daysBetween,
  formatDate,
  monthsSpanned,
  overlaps,
  partsOf,
  type CivilDate,
} from '../../src/calendar';

const anyDate = fc
  .integer({ min: civilDate(1900, 3, 1), max: civilDate(2399, 12, 31) })
  .map((n) => n as CivilDate);

describe('civil dates', () => {
  it.each<[number, number, number, number]>([
    [1970, 1, 1, 25569],
    [2024, 12, 9, 45635],
    [2025, 4, 7, 45754],
    [2025, 8, 13, 45882],
    [2025, 11, 14, 45975],
    [2026, 6, 5, 46178],
    [2026, 12, 31, 46387],
  ])('%d-%d-%d is serial %d', (y, m, d, serial) => {
    expect(civilDate(y, m, d)).toBe(serial);
  });

  it('refuses days that do not exist', () => {
    for (const [y, m, d] of [
      [2025, 2, 29],
      [2100, 2, 29],
      [2025, 4, 31],
      [2025, 13, 1],
      [2025, 0, 1],
      [2025, 1, 0],
    ] as const)
      expect(() => civilDate(y, m, d)).toThrow(RangeError);
    expect(() => civilDate(2025.5, 1, 1)).toThrow(RangeError);
    expect(formatDate(civilDate(2000, 2, 29))).toBe('2000-02-29');
  });

  it('agrees with the calendar of JavaScript', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const js = new Date((date - 25569) * 86_400_000);
        expect(formatDate(date)).toBe(js.toISOString().slice(0, 10));
        const { year, month, day } = partsOf(date);
        expect(civilDate(year, month, day)).toBe(date);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps the end of the month', () => {
    expect(formatDate(addMonths(civilDate(2025, 1, 31), 1))).toBe('2025-02-28');
    expect(formatDate(addMonths(civilDate(2025, 1, 31), -2))).toBe('2024-11-30');
    expect(formatDate(anniversary(civilDate(2024, 2, 29), 1))).toBe('2025-02-28');
    expect(formatDate(anniversary(civilDate(2024, 2, 29), 4))).toBe('2028-02-29');
  });

  it('spans months inclusively', () => {
    expect(monthsSpanned(civilDate(2026, 3, 1), civilDate(2027, 2, 28))).toEqual({ months: 12, days: 0 });
    expect(monthsSpanned(civilDate(2026, 3, 1), civilDate(2026, 3, 1))).toEqual({ months: 0, days: 1 });
    expect(monthsSpanned(civilDate(2026, 3, 15), civilDate(2026, 5, 20))).toEqual({ months: 2, days: 6 });
    expect(() => monthsSpanned(civilDate(2026, 3, 2), civilDate(2026, 3, 1))).toThrow(RangeError);
  });

  it('months and days together reach the end', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 2000 }), (start, length) => {
        const { months, days } = monthsSpanned(start, addDays(start, length));
        expect(addDays(addMonths(start, months), days)).toBe(start + length + 1);
        expect(days).toBeLessThan(31);
      }),
    );
  });

  it('windows include both ends', () => {
    const window = { start: civilDate(2024, 12, 9), end: civilDate(2026, 12, 31) };
    expect([-1, 0].map((n) => contains(window, addDays(window.start, n)))).toEqual([false, true]);
    expect([0, 1].map((n) => contains(window, addDays(window.end, n)))).toEqual([true, false]);
    expect(overlaps(window, { start: window.end, end: addDays(window.end, 9) })).toBe(true);
    expect(overlaps(window, { start: addDays(window.end, 1), end: addDays(window.end, 9) })).toBe(false);
    expect(daysBetween(window.start, addDays(window.start, 3))).toBe(3);
  });
});
