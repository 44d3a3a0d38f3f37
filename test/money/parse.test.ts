import fc from 'fast-check';
import { fen, formatYuan, parseAmount, yuanText } from '../../src/money';

describe('parseAmount', () => {
  it.each<[unknown, number]>([
    [500000, 50_000_000],
    [499999.99999999994, 50_000_000],
    [-12.345, -1235],
    ['1,000,000.00', 100_000_000],
    ['￥50万', 50_000_000],
    ['¥ 1,234.5', 123_450],
    ['人民币伍拾万元整', 50_000_000],
    ['人民币：壹仟零伍拾元伍角叁分', 105_053],
    ['壹亿贰仟叁佰肆拾伍万陆仟柒佰捌拾玖元整', 12_345_678_900],
    ['壹拾万零伍佰元正', 10_050_000],
    ['伍角', 50],
    ['三万五千', 3_500_000],
    ['零元整', 0],
    ['5元3角', 530],
    ['五十万', 50_000_000],
    ['50 万元', 50_000_000],
    ['1.5亿元', 15_000_000_000],
    ['３，０００．５', 300_050],
    ['(1,234.00)', -123_400],
    ['（1,234.00）', -123_400],
    ['-1,234.00', -123_400],
    ['−8', -800],
    ['△500', -50_000],
    ['1,234.00-', -123_400],
    ['500000元整', 50_000_000],
    ['RMB 12.00', 1200],
    ['0.285', 29],
    ['-0', 0],
    // A million million yuan is the largest number that is taken for an amount.
    [1e12, 1e14],
    ['-1,000,000,000,000.00', -1e14],
  ])('reads %p in a column of yuan', (cell, expected) => {
    expect(parseAmount(cell, 'yuan')).toBe(expected);
  });

  it.each<[unknown, number]>([
    [50, 50_000_000],
    [0.00000149, 1],
    ['53.12345678', 53_123_457],
    ['50', 50_000_000],
    ['伍拾', 50_000_000],
    ['500000元', 50_000_000],
    ['50万', 50_000_000],
    ['(1.00)', -1_000_000],
  ])('reads %p in a column of 万元', (cell, expected) => {
    expect(parseAmount(cell, 'wan')).toBe(expected);
  });

  it.each([null, undefined, '', '  ', '　', '-', '—', '/'])('takes %p for blank', (cell) => {
    expect(parseAmount(cell, 'yuan')).toBeNull();
  });

  it.each<[unknown]>([
    [NaN],
    [Infinity],
    [1e15],
    [1_000_000_000_000.01],
    ['-1000000000000.01'],
    ['9'.repeat(400)],
    ['待定'],
    ['约50万'],
    ['1,00'],
    ['1,0000.00'],
    ['1.2.3'],
    ['50%'],
    ['$500'],
    ['USD 500'],
    ['5E+05'],
    ['50-60'],
    ['((5))'],
    ['-(5)'],
    ['--5'],
    ['伍拾伍'.repeat(3)],
    ['万元'],
    ['元'],
    ['三万五'],
    ['五百五元'],
    ['百万'],
    // Fifty jiao and five, or five yuan and a half: without 元 the tens are no yuan.
    ['五十五角'],
    ['五十五分'],
    ['三万五角'],
    ['.'],
    [true],
    [{}],
  ])('does not guess at %p', (cell) => {
    expect(parseAmount(cell, 'yuan')).toBeUndefined();
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e14, max: 1e14 }), (n) => {
        expect(parseAmount(yuanText(fen(n)), 'yuan')).toBe(n);
        expect(parseAmount(formatYuan(fen(n)), 'yuan')).toBe(n);
      }),
    );
  });
});
