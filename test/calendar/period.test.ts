import fc from 'fast-check';
import { civilDate, formatDate, lastDay, parsePeriod, type PeriodEnd } from '../../src/calendar';

const text = (end: PeriodEnd): string | null => {
  if (end === null) return null;
  return typeof end === 'number' ? formatDate(end) : formatDate(end.monthOnly.start).slice(0, 7);
};
const read = (cell: unknown): unknown => {
  const period = parsePeriod(cell, 1900);
  return period && [text(period.start), text(period.end), ...(period.term ? [period.term] : [])];
};

describe('parsePeriod', () => {
  it.each([
    '2025.1.15-2025.6.30',
    '2025.1.15—2025.6.30',
    '2025.1.15——2025.6.30',
    '2025.01.15－2025.06.30',
    '2025-01-15 - 2025-06-30',
    '2025-01-15-2025-06-30',
    '2025-1-15至2025-6-30',
    '2025/1/15~2025/6/30',
    '2025/1/15 ～ 2025/6/30',
    '20250115-20250630',
    '2025年1月15日至2025年6月30日',
    '2025年1月15日-2025年6月30日',
    '2025 年 1 月 15 日 至 2025 年 6 月 30 日',
    '二〇二五年一月十五日至二〇二五年六月三十日',
    '自2025年1月15日起至2025年6月30日止',
    '从2025年1月15日到2025年6月30日为止',
    '２０２５．１．１５－２０２５．６．３０',
    '2025年1月15日至6月30日',
    '2025.1.15-6.30',
    '2025.1.15-2025.6.30（5个月）',
    '2025-01-15\n2025-06-30',
    '服务期限：2025.1.15-2025.6.30',
    '2025-01-15 00:00:00至2025-06-30 23:59:59',
    '2025-01-15 to 2025-06-30',
    '2025.1.15起2025.6.30止',
  ])('%p is two dates', (cell) => {
    expect(read(cell)).toEqual(['2025-01-15', '2025-06-30']);
  });

  it.each<[string, string, string]>([
    ['2025.1-2025.12', '2025-01', '2025-12'],
    ['2025-01至2025-12', '2025-01', '2025-12'],
    ['2025年1月-2025年12月', '2025-01', '2025-12'],
    ['2025年1月至12月', '2025-01', '2025-12'],
    ['2025年1-12月', '2025-01', '2025-12'],
    ['2025.1-12', '2025-01', '2025-12'],
    ['2024.11-2025.10.31', '2024-11', '2025-10-31'],
  ])('%p names months without a day', (cell, start, end) => {
    expect(read(cell)).toEqual([start, end]);
  });

  it.each<[string, string | null, string | null]>([
    ['2025年度', '2025-01-01', '2025-12-31'],
    ['2025年1月1日起一年', '2025-01-01', '2025-12-31'],
    ['2025年1月1日起12个月', '2025-01-01', '2025-12-31'],
    ['自2025.1.1起壹年', '2025-01-01', '2025-12-31'],
    ['2025-01-01起90天', '2025-01-01', '2025-03-31'],
    ['2025年1月1日起', '2025-01-01', null],
    ['至2025年12月31日止', null, '2025-12-31'],
  ])('%p', (cell, start, end) => {
    expect(read(cell)).toEqual([start, end]);
  });

  it.each<[string, number, number]>([
    ['签订之日起一年', 12, 0],
    ['自合同签订之日起12个月', 12, 0],
    ['合同签订后一年内', 12, 0],
    ['自双方签字盖章之日起生效，有效期两年', 24, 0],
    ['12个月', 12, 0],
    ['壹年', 12, 0],
    ['一年', 12, 0],
    ['1年', 12, 0],
    ['一年半', 18, 0],
    ['半年', 6, 0],
    ['贰拾肆个月', 24, 0],
    ['二十四个月', 24, 0],
    ['两个季度', 6, 0],
    ['90天', 0, 90],
    ['合同期限为3年', 36, 0],
  ])('%p counts from the signing', (cell, months, days) => {
    expect(read(cell)).toEqual([null, null, { months, days }]);
  });

  it('may begin at the signing and end on a day', () => {
    expect(read('自签订之日起至2025年12月31日')).toEqual([null, '2025-12-31', { months: 0, days: 0 }]);
  });

  it.each(['', '-', '/', '—', null, '长期', '无固定期限'])('%p says nothing', (cell) => {
    expect(parsePeriod(cell, 1900)).toBeNull();
  });

  it.each([
    '2025.6.30-2025.1.15',
    '2025年6月30日',
    '2025年6月',
    '验收合格之日起一年',
    '自合同生效之日起一年',
    '2025.1.1-2025.3.31，2025.7.1-2025.9.30',
    '2025.1.1-2025.13.31',
    '按订单',
    '预计2025.1.1-2025.12.31',
    '2025年7月1日至6月30日',
    12,
    45700,
    '12',
  ])('%p is nothing that can be read for certain', (cell) => {
    expect(parsePeriod(cell, 1900)).toBeUndefined();
  });

  it('reads back what it is given, in any way of writing', () => {
    const day = fc.integer({ min: civilDate(2020, 1, 1), max: civilDate(2027, 12, 31) });
    const write = fc.constantFrom<[(ymd: string[]) => string, string]>(
      [(d) => d.join('.'), '-'],
      [(d) => d.map(Number).join('.'), '—'],
      [(d) => d.join('-'), '至'],
      [(d) => d.join('-'), '-'],
      [(d) => d.map(Number).join('/'), '~'],
      [([y, m, d]) => `${String(y)}年${String(Number(m))}月${String(Number(d))}日`, '至'],
      [(d) => d.join(''), '-'],
    );
    fc.assert(
      fc.property(day, day, write, (a, b, [format, between]) => {
        const [first, last] = [Math.min(a, b), Math.max(a, b)] as PeriodEnd[];
        const cell = [first, last].map((d) => format((text(d as PeriodEnd) ?? '').split('-'))).join(between);
        expect(read(cell)).toEqual([text(first as PeriodEnd), text(last as PeriodEnd)]);
      }),
    );
  });

  it('ends a term on the day before it comes round', () => {
    expect(formatDate(lastDay(civilDate(2024, 12, 20), { months: 12, days: 0 }))).toBe('2025-12-19');
    expect(formatDate(lastDay(civilDate(2024, 2, 29), { months: 12, days: 0 }))).toBe('2025-02-27');
  });
});
