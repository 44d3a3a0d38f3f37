import fc from 'fast-check';
import { restsOf, upperBound, type Limits, type Weights } from '../../src/claim/plan/bound';
import { Decimal } from '../../src/money';

const NOTHING: Weights = { compute: 0, model: 0, voucher: 0 };

function sumOf(picked: readonly Weights[]): Weights {
  return picked.reduce(
    (sum, w) => ({
      compute: sum.compute + w.compute,
      model: sum.model + w.model,
      voucher: sum.voucher + w.voucher,
    }),
    NOTHING,
  );
}

function worth({ compute, model, voucher }: Weights, limits: Limits): number {
  const { rounding, unit } = limits;
  const share = (base: number, rate: Decimal): number => {
    const exact = rate.times(base);
    return (rounding === 'down' ? exact.floor() : exact.plus(0.5).floor()).toNumber();
  };
  const amounts = [
    Math.min(limits.computeCap, share(compute, limits.computeRate)),
    Math.min(limits.modelCap, share(model, limits.modelRate)),
    Math.min(limits.voucherCap, voucher),
  ];
  return amounts.reduce((sum, amount) => sum + Math.floor(amount / unit) * unit, 0);
}

function combinations(choices: readonly (readonly Weights[])[]): Weights[][] {
  const [first, ...others] = choices;
  if (!first) return [[]];
  return combinations(others).flatMap((rest) => first.map((w) => [w, ...rest]));
}

const fen = fc.integer({ min: 0, max: 400 });
/** A contract of the compute programme with or without the voucher, of the model programme, or of none. */
const district = fc
  .record({ base: fen, part: fc.integer({ min: 0, max: 100 }), model: fen })
  .map(({ base, part, model }): Weights[] => {
    const voucher = Math.floor((base * part) / 100);
    return [
      { compute: base, model: 0, voucher: 0 },
      { compute: base - voucher, model: 0, voucher },
      { compute: 0, model, voucher: 0 },
      { compute: 0, model: 0, voucher },
      NOTHING,
    ];
  });
/** A contract that the district does not pay for: its voucher takes nothing off anything. */
const free = fen.map((voucher): Weights[] => [{ ...NOTHING, voucher }, NOTHING]);
const item = fc.oneof({ weight: 2, arbitrary: district }, { weight: 1, arbitrary: free });
const limits = fc.record({
  computeCap: fen,
  modelCap: fen,
  voucherCap: fen,
  computeRate: fc.constantFrom('0', '0.3', '0.5', '0.99', '1').map((rate) => new Decimal(rate)),
  modelRate: fc.constantFrom('0.3', '1').map((rate) => new Decimal(rate)),
  rounding: fc.constantFrom<Limits['rounding']>('down', 'half-up'),
  unit: fc.constantFrom(1, 1, 100),
});

const TO_THE_FEN: Pick<Limits, 'rounding' | 'unit'> = { rounding: 'down', unit: 1 };

describe('the bound of the plan', () => {
  it('is never below what a completion is worth', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 4 }), limits, fc.nat(4), (choices, given, depth) => {
        const rests = restsOf(choices);
        const at = Math.min(depth, choices.length);
        for (const picked of combinations(choices)) {
          const rest = rests[at];
          const bound = rest && upperBound(sumOf(picked.slice(0, at)), rest, given);
          expect(bound).toBeGreaterThanOrEqual(worth(sumOf(picked), given));
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each<[string, Partial<Limits>, number]>([
    // 1,000 of fees at 30 %, or 500 with a voucher of 500.
    ['trades fees for a voucher while it is worth more', {}, 150 + 500],
    ['trades no more than the voucher may be', { voucherCap: 200 }, 240 + 200],
    ['trades nothing for a voucher that is used up', { voucherCap: 0 }, 300],
    ['trades freely what the compute cap leaves unused', { computeCap: 60 }, 60 + 500],
  ])('%s', (_, narrower, expected) => {
    const choices = [
      [{ compute: 1000, model: 0, voucher: 0 }, { compute: 500, model: 0, voucher: 500 }, NOTHING],
    ];
    const wide = { computeCap: 9999, modelCap: 0, voucherCap: 9999 };
    const rates = { ...TO_THE_FEN, computeRate: new Decimal('0.3'), modelRate: new Decimal('0.3') };
    const [rest] = restsOf(choices);
    expect(rest && upperBound(NOTHING, rest, { ...wide, ...rates, ...narrower })).toBe(expected);
  });

  it('trades only for the room that vouchers taken before leave', () => {
    // 300 of 400 are taken: 100 more, and 30 % of the other 900.
    const [rest] = restsOf([
      [
        { compute: 1000, model: 0, voucher: 0 },
        { compute: 500, model: 0, voucher: 500 },
      ],
    ]);
    const given = { computeCap: 9999, modelCap: 0, voucherCap: 400 };
    const rates = { ...TO_THE_FEN, computeRate: new Decimal('0.3'), modelRate: new Decimal('0.3') };
    expect(rest && upperBound({ ...NOTHING, voucher: 300 }, rest, { ...given, ...rates })).toBe(270 + 400);
  });
});
