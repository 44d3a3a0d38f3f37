import fc from 'fast-check';
import { civilDate, formatDate, parseDate, type CivilDate } from '../../src/calendar';

const read = (cell: unknown, system: 1900 | 1904 = 1900): unknown => {
  const date = parseDate(cell, system);
  if (typeof date === 'number') return formatDate(date);
  return date ? [formatDate(date.monthOnly.start), formatDate(date.monthOnly.end)] : date;
};

describe('parseDate', () => {
  it.each<[unknown]>([
    [45882],
    [45882.75],
    ['45882'],
    [20250813],
    ['20250813'],
    ['2025-08-13'],
    ['2025-8-13'],
    ['2025/8/13'],
    ['2025.8.13'],
    ['2025年8月13日'],
    ['2025年08月13号'],
    [' 2025 年 8 月 13 日 '],
    ['２０２５年８月１３日'],
    ['２０２５－０８－１３'],
    ['二〇二五年八月十三日'],
    ['二○二五年八月十三日'],
    ['二零二五年八月十三日'],
    ['2025-08-13 18:00'],
    ['2025-08-13T09:30:00'],
    ['2025-08-13T09:30:00.123+08:00'],
    ['2025-08-12T16:00:00.000Z'],
    ['2025年8月13日 18:00'],
    ['2025年8月13日18时00分'],
    ['2025/8/13 0:00:00'],
    ['20250813 10:11:12'],
    ['20250813T10:11'],
    ['20250813 101112'],
    ['20250813101112'],
    [20250813101112],
    ['2025-08-13-10.11.12.123456'],
  ])('%p is 2025-08-13', (cell) => {
    expect(read(cell)).toBe('2025-08-13');
  });

  it('reads serials of the 1904 system', () => {
    expect(read(45882 - 1462, 1904)).toBe('2025-08-13');
    expect(read('2025-08-13', 1904)).toBe('2025-08-13');
  });

  it('reads Chinese days of every kind', () => {
    const days = ['一', '九', '十', '十一', '二十', '二十九', '三十', '三十一'];
    expect(days.map((d) => read(`二〇二五年十二月${d}日`))).toEqual(
      ['01', '09', '10', '11', '20', '29', '30', '31'].map((d) => `2025-12-${d}`),
    );
  });

  it.each<[unknown]>([
    ['2025年8月'],
    ['2025-08'],
    ['2025/8'],
    ['2025.8'],
    ['202508'],
    [202508],
    ['二〇二五年八月'],
  ])('%p is a month only', (cell) => {
    expect(read(cell)).toEqual(['2025-08-01', '2025-08-31']);
  });

  it.each([null, undefined, '', '  ', '-', '/'])('takes %p for blank', (cell) => {
    expect(parseDate(cell, 1900)).toBeNull();
  });

  it.each<[unknown]>([
    ['2025-02-30'],
    ['2025-13-01'],
    ['2025年13月'],
    ['2025-8/13'],
    ['25/8/13'],
    ['8/13/2025'],
    ['2025-08-13 25:00'],
    ['2025年8月13日-9月13日'],
    ['2025'],
    ['待定'],
    ['1949-12-31'],
    ['2101-01-01'],
    [20250230],
    [2025.8],
    [-45882],
    [500000],
    [NaN],
    [Infinity],
    [true],
    [{}],
  ])('does not guess at %p', (cell) => {
    expect(parseDate(cell, 1900)).toBeUndefined();
  });

  it('knows its first and last day', () => {
    expect(read(civilDate(1950, 1, 1))).toBe('1950-01-01');
    expect(read(civilDate(2100, 12, 31))).toBe('2100-12-31');
    expect(parseDate(civilDate(1950, 1, 1) - 1, 1900)).toBeUndefined();
    expect(parseDate(civilDate(2100, 12, 31) + 1, 1900)).toBeUndefined();
  });

  it('reads every written form of every date', () => {
    const serial = fc.integer({ min: civilDate(1950, 1, 1), max: civilDate(2100, 12, 31) });
    fc.assert(
      fc.property(serial, (n) => {
        const iso = formatDate(n as CivilDate);
        const [y = '', m = '', d = ''] = iso.split('-');
        const forms = [
          n,
          iso,
          `${y}${m}${d}`,
          `${y}/${m}/${d}`,
          `${y}年${String(Number(m))}月${String(Number(d))}日`,
        ];
        for (const form of forms) expect(parseDate(form, 1900)).toBe(n);
      }),
    );
  });
});
