import { civilDate, type CivilDate, type DateWindow } from '../../src/calendar';
import { proRata } from '../../src/checks/shares';
import { fenFromYuan, yuanText } from '../../src/money';

const march = (day: number): CivilDate => civilDate(2025, 3, day);
const window = (start: CivilDate, end: CivilDate): DateWindow => ({ start, end });

describe('the part of a fee inside a window', () => {
  // 3 to 12 March are ten days, both ends counted.
  it.each<[string, DateWindow, string]>([
    ['all of it', window(march(3), march(12)), '1000.00'],
    ['the last day left out', window(march(1), march(11)), '900.00'],
    ['the first day left out', window(march(4), march(31)), '900.00'],
    ['the first day alone', window(march(1), march(3)), '100.00'],
    ['the last day alone', window(march(12), march(31)), '100.00'],
    ['a day inside', window(march(5), march(5)), '100.00'],
    ['over the day before', window(march(1), march(2)), '0.00'],
    ['beginning the day after', window(march(13), march(31)), '0.00'],
  ])('%s', (_, within, expected) => {
    expect(yuanText(proRata(fenFromYuan(1000), march(3), march(12), within))).toBe(expected);
  });

  it('counts whole months where they are whole', () => {
    const year = window(civilDate(2025, 1, 1), civilDate(2025, 12, 31));
    const [start, end] = [civilDate(2025, 7, 1), civilDate(2026, 6, 30)];
    expect(yuanText(proRata(fenFromYuan(1200), start, end, year))).toBe('600.00');
  });
});
