import fc from 'fast-check';
import { formatTime, parseDate, parseTime, timeOfDay, type SecondOfDay } from '../../src/calendar';

const HOURS = { hour: 3600, minute: 60 };
const at = (hour: number, minute = 0, second = 0): number =>
  hour * HOURS.hour + minute * HOURS.minute + second;

describe('the time beside a date', () => {
  test.each<[unknown, number | null]>([
    ['2026-06-05', null],
    [46178, null],
    [46178.75, at(18)],
    [46178 + 1081 / 1440, at(18, 1)],
    ['2026-06-05 18:00', at(18)],
    ['2026-06-05 18:00:01', at(18, 0, 1)],
    ['2026/6/5 9:05', at(9, 5)],
    ['2026-06-05T18:30', at(18, 30)],
    ['2026年6月5日 18:30', at(18, 30)],
    ['2026年6月5日18时30分', at(18, 30)],
    ['2026年6月5日18点', at(18)],
    ['2026年6月5日下午6点30分', at(18, 30)],
    ['2026年6月5日 上午9:30', at(9, 30)],
    ['2026年6月5日下午18点', at(18)],
    ['2026年6月5日下午12点', at(12)],
    ['2026年6月5日下午11点59分', at(23, 59)],
    ['２０２６－０６－０５　１８：３０', at(18, 30)],
    ['2026-06-05T10:30:00Z', at(18, 30)],
    ['2026-06-05 24:00', at(24)],
    ['2026-06-05 25:00', null],
    ['18:30', null],
    ['', null],
    [null, null],
  ])('%p', (cell, second) => {
    expect(timeOfDay(cell)).toBe(second);
  });

  test('leaves the date as it is', () => {
    expect(['2026年6月5日下午6点30分', '2026-06-05 18:00', 46178.75].map((c) => parseDate(c, 1900))).toEqual([
      46178, 46178, 46178,
    ]);
    // Half past four in the morning of the next day in China.
    expect([parseDate('2026-06-05T20:30:00Z', 1900), timeOfDay('2026-06-05T20:30:00Z')]).toEqual([
      46179,
      at(4, 30),
    ]);
  });
});

describe('a time alone', () => {
  test('is read as text or as Excel keeps it, and written back', () => {
    expect([parseTime('18:00'), parseTime(0.75), parseTime('１８：００')]).toEqual([at(18), at(18), at(18)]);
    expect(['25:00', '18', '18:60', 2, null].map(parseTime)).toEqual(Array(5).fill(undefined));
    expect(formatTime(at(18) as SecondOfDay)).toBe('18:00');
    expect(formatTime(at(9, 5, 7) as SecondOfDay)).toBe('09:05:07');
  });

  test('comes back from a serial to the second', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 40000, max: 50000 }),
        fc.integer({ min: 1, max: 86_399 }),
        (day, second) => {
          expect(timeOfDay(day + second / 86_400)).toBe(second);
          expect(parseTime(formatTime(second as SecondOfDay))).toBe(second);
        },
      ),
    );
  });
});
