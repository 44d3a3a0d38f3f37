import fc from 'fast-check';
import {
  Decimal,
  ZERO,
  addFen,
  applyRate,
  canSum,
  fen,
  fenFromYuan,
  formatWan,
  formatYuan,
  maxFen,
  minFen,
  proportion,
  sumFen,
  yuanNumber,
  yuanText,
} from '../../src/money';

const halfUp = (yuan: number | string): number =>
  new (Decimal.clone({ precision: 60 }))(yuan)
    .times(100)
    .toDecimalPlaces(0, Decimal.ROUND_HALF_UP)
    .toNumber() + 0;

describe('fen', () => {
  it('takes whole safe integers only', () => {
    expect(fen(50_000_000)).toBe(50_000_000);
    expect(Object.is(fen(-0), 0)).toBe(true);
    for (const bad of [0.5, NaN, Infinity, 2 ** 53]) expect(() => fen(bad)).toThrow(RangeError);
  });

  it('adds', () => {
    expect(addFen(fen(1), fen(2), fen(-5))).toBe(-2);
    expect(sumFen([])).toBe(ZERO);
    expect([minFen(fen(3), fen(-1)), maxFen(fen(3), fen(-1))]).toEqual([-1, 3]);
  });
});

describe('sums of what people type', () => {
  /** The most that one cell can hold, and the most that a sum can state. */
  const [cell, most] = [fen(1e14), fen(4e15)];
  const cells = (count: number, amount = cell) => Array.from({ length: count }, () => amount);

  it('are exact to the last amount that fits, and stay there beyond it', () => {
    expect([sumFen(cells(40)), canSum(cells(40))]).toEqual([most, true]);
    expect([sumFen([...cells(40), fen(1)]), canSum([...cells(40), fen(1)])]).toEqual([most, false]);
    expect(sumFen(cells(1000, fen(-1e14)))).toBe(0 - most);
    expect(sumFen(cells(100_000))).toBe(most);
  });

  it('are the same in any order, also where they leave the range in between', () => {
    const amount = fc.oneof(fc.constantFrom(1e14, -1e14), fc.integer({ min: -1e14, max: 1e14 }));
    fc.assert(
      fc.property(fc.array(amount.map(fen), { minLength: 1, maxLength: 200 }), (amounts) => {
        const exact = amounts.reduce((sum, a) => sum + BigInt(a), 0n);
        const within =
          exact > 4_000_000_000_000_000n ? 4e15 : exact < -4_000_000_000_000_000n ? -4e15 : exact;
        expect(sumFen(amounts)).toBe(Number(within));
        expect(sumFen([...amounts].sort((a, b) => a - b))).toBe(Number(within));
      }),
    );
  });
});

describe('fenFromYuan', () => {
  it('rounds half up on the decimal as written', () => {
    expect(fenFromYuan(499999.99999999994)).toBe(50_000_000);
    expect(fenFromYuan(1.005)).toBe(101);
    expect(fenFromYuan(-1.005)).toBe(-101);
    expect(fenFromYuan('0.004999')).toBe(0);
    expect(fenFromYuan(new Decimal('19999999.995'))).toBe(2_000_000_000);
  });

  it('agrees with decimal.js everywhere', () => {
    const yuan = fc.oneof(
      fc.double({ min: -1e13, max: 1e13, noNaN: true }),
      fc.integer({ min: -1e12, max: 1e12 }).map((n) => n / 1000),
      fc.integer({ min: -1e9, max: 1e9 }).map((n) => (n * 10 + 5) / 1000),
    );
    fc.assert(
      fc.property(yuan, (x) => {
        expect(fenFromYuan(x)).toBe(halfUp(x));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('applyRate', () => {
  it('truncates toward zero to the fen', () => {
    expect(applyRate(fen(50_000_001), new Decimal('0.3'))).toBe(15_000_000);
    expect(applyRate(fen(-50_000_001), new Decimal('0.3'))).toBe(-15_000_000);
    expect(applyRate(fen(666_666_666), new Decimal('0.3'))).toBe(199_999_999);
  });

  it('is exact beyond 20 significant digits', () => {
    expect(applyRate(fen(9_007_199_254_740_991), new Decimal('0.99999999999999999999'))).toBe(
      9_007_199_254_740_990,
    );
  });
});

describe('proportion', () => {
  it('rounds once, as asked', () => {
    expect(proportion(fen(100), 1, 3)).toBe(33);
    expect(proportion(fen(5), 1, 2)).toBe(3);
    expect(proportion(fen(-5), 1, 2)).toBe(-3);
    expect(proportion(fen(5), 1, 2, 'down')).toBe(2);
    expect(proportion(fen(53_000_000), 1_000_000, 1_060_000)).toBe(50_000_000);
  });

  it('parts of a whole miss it by less than one fen each', () => {
    const part = fc.integer({ min: 1, max: 1e9 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e14 }), part, part, (amount, a, b) => {
        const sum = proportion(fen(amount), a, a + b, 'down') + proportion(fen(amount), b, a + b, 'down');
        expect(amount - sum).toBeGreaterThanOrEqual(0);
        expect(amount - sum).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('writing amounts', () => {
  it.each([
    [0, '0.00', '0.00', '0.0000'],
    [-5, '-0.05', '-0.05', '0.0000'],
    [123_456, '1234.56', '1,234.56', '0.1234'],
    [-123_456_789_012, '-1234567890.12', '-1,234,567,890.12', '-123,456.7890'],
    [50_000_000, '500000.00', '500,000.00', '50.0000'],
  ])('%d fen', (n, plain, grouped, wan) => {
    expect([yuanText(fen(n)), formatYuan(fen(n)), formatWan(fen(n))]).toEqual([plain, grouped, wan]);
  });

  it('gives cells the nearest double', () => {
    expect(yuanNumber(fen(15_000_001))).toBe(150000.01);
  });
});
