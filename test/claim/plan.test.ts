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

  // I10: the district's 30 % of 1,000,000 and other money of 200,000.01 would be above the half of 500,000.
  const beside = (cells: Row) => {
    const row: Row = {
      合同编号: 'A',
      签订日期: '2025-01-10',
      服务开始: '2025-01-15',
      服务结束: '2025-08-01',
      不含税金额: 1000000,
      ...cells,
    };
    const plan = planFor(ledgerOf({ contracts: [row] }));
    return [plan.rows[0]?.uses, yuanText(plan.total)];
  };
  const BOTH = [['LGC', 'SZV'], '650000.00'];
  const VOUCHER = [['SZV'], '500000.00'];
  test.each<[string, Row, unknown[]]>([
    ['this claim’s own money', { 已获其他资助: 300000, 资助来源: '龙岗区人工智能算力扶持（2025年）' }, BOTH],
    ['the same without a source', { 已获其他资助: 300000 }, VOUCHER],
    ['a source that is not understood', { 已获其他资助: 300000, 资助来源: '扶持资金' }, VOUCHER],
    ['money of another round', { 已获其他资助: 300000, 资助来源: '2024年龙岗区人工智能算力扶持' }, VOUCHER],
    ['money from above', { 已获其他资助: 200000.01, 资助来源: '广东省重点研发计划' }, VOUCHER],
    ['money from above up to the half', { 已获其他资助: 200000, 资助来源: '广东省重点研发计划' }, BOTH],
    // What is above the district's 30 % comes from elsewhere: 200,000 may, 200,000.01 may not.
    ['own money and 200,000 more', { 已获其他资助: 500000, 资助来源: '算力扶持' }, BOTH],
    [
      'a contract not claimed under the district',
      { 已获其他资助: 300000, 资助来源: '算力扶持', 申报项目: '训力券' },
      VOUCHER,
    ],
    [
      'the same claimed under both',
      { 已获其他资助: 300000, 资助来源: '算力扶持', 申报项目: '算力、训力券' },
      BOTH,
    ],
  ])('never counts its own money as other money: %s', (_what, cells, expected) => {
    expect(beside(cells)).toEqual(expected);
  });

  test('names the city’s model voucher, without an amount (I7)', () => {
    const rows = [
      { 合同编号: 'A', 用途: '模型调用', 不含税金额: 1000000, 已获其他资助: 1, 资助来源: '市模型券' },
    ];
    const voucher = (contracts: Row[]) =>
      planFor(ledgerOf({ contracts })).notes.filter(({ id }) => id === 'plan.model-voucher').length;
    expect(voucher(rows)).toBe(1);
    expect(voucher(rows.map((row) => ({ ...row, 资助来源: '市级专项' })))).toBe(0);
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
