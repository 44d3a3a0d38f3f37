import fc from 'fast-check';
import { claimFor } from '../../src/claim';
import { yuanText, type Fen } from '../../src/money';
import { PROGRAMMES, programmeOf, type ProgrammeId } from '../../src/policy';
import { ledgerOf } from '../support/register';

/** The ceiling for plain fees, in fen. */
function ceiling(id: ProgrammeId, ...fees: number[]): number {
  const amounts = fees.map((fee) => yuanText(fee as Fen));
  return claimFor(id, ledgerOf({ amounts })).claimable ?? NaN;
}
const fee = fc.integer({ min: 0, max: 5_000_000_000 });
const CONTRACTS = PROGRAMMES.filter((p) => p.subject === 'contracts').map((p) => p.id);

describe.each(CONTRACTS)('%s', (id) => {
  const { parameters } = programmeOf(id);
  const cap = parameters.amount('cap');
  const floor = parameters.find('floor') ? parameters.amount('floor') : 0;
  const rate = parameters.rate('rate');

  test('is never negative, never above the cap, and zero below the floor', () => {
    fc.assert(
      fc.property(fc.array(fee, { minLength: 1, maxLength: 5 }), (fees) => {
        const amount = ceiling(id, ...fees);
        expect(amount).toBeGreaterThanOrEqual(0);
        expect(amount).toBeLessThanOrEqual(cap);
        if (fees.reduce((a, b) => a + b, 0) < floor) expect(amount).toBe(0);
      }),
    );
  });

  test('never falls when a fee rises', () => {
    fc.assert(
      fc.property(fee, fee, fee, (a, b, other) => {
        expect(ceiling(id, Math.min(a, b), other)).toBeLessThanOrEqual(ceiling(id, Math.max(a, b), other));
      }),
    );
  });

  test('adds up between floor and cap, to the fen that truncation takes', () => {
    const most = rate.pow(-1).times(cap).div(2).floor().toNumber();
    const between = fc.integer({ min: Math.max(1, floor), max: most });
    fc.assert(
      fc.property(between, between, (a, b) => {
        const apart = ceiling(id, a) + ceiling(id, b);
        const together = ceiling(id, a, b);
        expect(together - apart).toBeGreaterThanOrEqual(0);
        expect(together - apart).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('does not depend on the order of the fees', () => {
    fc.assert(
      fc.property(fc.array(fee, { minLength: 2, maxLength: 6 }), (fees) => {
        expect(ceiling(id, ...[...fees].reverse())).toBe(ceiling(id, ...fees));
      }),
    );
  });
});
