import fc from 'fast-check';
import { planFor } from '../../src/claim';
import { evaluate } from '../../src/claim/evaluate';
import { itemsOf, partiesOf, type Use } from '../../src/claim/plan/items';
import { search, solutionOf } from '../../src/claim/plan/search';
import { yuanText } from '../../src/money';
import { ledgerOf, type Register, type Row } from '../support/register';

/** The best total over every combination, one after the other. */
function bruteForce(register: Register): number {
  const ledger = ledgerOf(register);
  const parties = partiesOf((programme) => evaluate(programme, ledger));
  const combinations = itemsOf(ledger, parties).reduce<Use[][]>(
    (known, item) => known.flatMap((uses) => item.uses.map((use) => [...uses, use])),
    [[]],
  );
  return Math.max(...combinations.map((uses) => solutionOf(uses, parties).total));
}

const contract = fc.record({
  用途: fc.constantFrom('训练', '训练', '模型调用', ''),
  签订日期: fc.constantFrom('2025-01-10', '2024-11-01', '2025-05-01'),
  服务开始: fc.constantFrom('2025-01-15', '2024-09-01', '2025-09-01'),
  服务结束: fc.constantFrom('2025-08-01', '2025-08-12', '2025-12-01'),
  不含税金额: fc.oneof(
    fc.integer({ min: 1, max: 30 }).map((n) => n * 1_000_000),
    fc.integer({ min: 1, max: 2_000_000_000 }).map((n) => (n / 100).toFixed(2)),
  ),
  已获其他资助: fc.constantFrom('', '', 250000),
});
const register = fc.record({
  contracts: fc
    .array(contract, { minLength: 1, maxLength: 5 })
    .map((rows) => rows.map((r, i): Row => ({ 合同编号: `HT-${i}`, ...r }))),
  options: fc.constantFrom<Row>(
    { 'lg.cycle': 'rolling12' },
    { 'sz.doubleFunding': 'capTotal50' },
    { 'lg.baseNetOfVoucher': 'false' },
    { 'sz.doubleFunding': 'gateTotal', 'lg.floorNet': 'false' },
    { round: 'fen-half-up' },
    { round: 'wan-down', 'sz.floorScope': 'contract' },
  ),
  applicant: fc.constantFrom<Row>(
    { 上年度未兑现额度: '' },
    { 上年度未兑现额度: 6000000 },
    { 上年度未兑现额度: 9900000 },
  ),
});

describe('the plan of a register', () => {
  test('is as good as trying every combination', () => {
    fc.assert(
      fc.property(register, (r) => {
        const plan = planFor(ledgerOf(r));
        expect(plan.ceiling).toBe(plan.total);
        expect(plan.total).toBe(bruteForce(r));
      }),
      { numRuns: 120 },
    );
  });

  test('gives every row its part: the parts sum to the totals, the totals to the total', () => {
    fc.assert(
      fc.property(register, (r) => {
        const plan = planFor(ledgerOf(r));
        for (const [id, total] of plan.totals) {
          expect(plan.rows.reduce((sum, row) => sum + (row.amounts.get(id) ?? 0), 0)).toBe(total);
        }
        expect([...plan.totals.values()].reduce((a, b) => a + b, 0)).toBe(plan.total);
        for (const { uses } of plan.rows)
          expect(uses.filter((id) => id !== 'SZV').length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });

  test('takes the voucher beside the district, whose base is then lower by it', () => {
    // Voucher 500,000; district (1,000,000 − 500,000) × 30 %: together 650,000, above 300,000 or 500,000 alone.
    const row = {
      合同编号: 'A',
      签订日期: '2025-01-10',
      服务开始: '2025-01-15',
      服务结束: '2025-08-01',
      不含税金额: 1000000,
    };
    const plan = planFor(ledgerOf({ contracts: [row] }));
    expect(plan.rows[0]?.uses).toEqual(['LGC', 'SZV']);
    expect(yuanText(plan.total)).toBe('650000.00');
  });

  test('says so when it stops at a bound', () => {
    const rows = Array.from({ length: 14 }, (_, i) => ({
      合同编号: `HT-${i}`,
      签订日期: '2025-01-10',
      服务开始: '2025-01-15',
      服务结束: '2025-08-01',
      不含税金额: 2_000_000.01 + i * 77_777.77,
    }));
    const ledger = ledgerOf({ contracts: rows });
    const parties = partiesOf((programme) => evaluate(programme, ledger));
    const found = search(itemsOf(ledger, parties), parties, 50);
    expect(found.explored).toBeGreaterThan(0);
    expect(found.total).toBeGreaterThan(0);
    // Not proved: what the whole search finds lies between the total and the ceiling.
    const whole = search(itemsOf(ledger, parties), parties);
    expect(found.ceiling).toBeGreaterThan(found.total);
    expect(whole.total).toBeGreaterThanOrEqual(found.total);
    expect(whole.total).toBeLessThanOrEqual(found.ceiling);
  });
});
