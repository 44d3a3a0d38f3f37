import fc from 'fast-check';
import { claimFor, planFor } from '../../../src/claim';
import { yuanText } from '../../../src/money';
import type { ProgrammeId } from '../../../src/policy';
import { ledgerOf, type Register, type Row } from '../../support/register';

const BOTH = '算力、模型';

function amount(id: ProgrammeId, register: Register): string {
  return yuanText(claimFor(id, ledgerOf(register)).claimable ?? (NaN as never));
}

/** The ids of the rows that a programme counts, in order of their ids. */
function counted(id: ProgrammeId, register: Register): (string | null)[] {
  return claimFor(id, ledgerOf(register))
    .rowsIn.map((row) => row.id)
    .sort();
}

const row = (id: string, net: number, more: Row = {}): Row => ({
  合同编号: id,
  用途: '训练',
  不含税金额: net,
  ...more,
});

describe('one matter under several policies of the district (措施（十七）)', () => {
  test('J05: the other policy pays less, so the contract stays: 10,000,000 × 30 %', () => {
    const contracts = [row('A', 10_000_000, { 其他区级资助金额: 2_500_000 })];
    expect(amount('LGC', { contracts })).toBe('3000000.00');
  });

  test('the other policy pays a fen more: the contract is out, and below the floor there is nothing', () => {
    const contracts = [row('A', 10_000_000, { 其他区级资助金额: '3000000.01' })];
    expect(amount('LGC', { contracts })).toBe('0.00');
    // Beside 1,000,000 of its own: 300,000.
    expect(amount('LGC', { contracts: [...contracts, row('B', 1_000_000)] })).toBe('300000.00');
  });

  test('a row that the cap has no room for adds nothing here, so the other policy keeps it', () => {
    const contracts = [row('A', 20_000_000), row('B', 1_000_000, { 其他区级资助金额: '0.01' })];
    expect(counted('LGC', { contracts })).toEqual(['A']);
    expect(amount('LGC', { contracts })).toBe('6000000.00');
  });

  test('a row that names two programmes counts in one, the registry decides between equals', () => {
    const contracts = [row('A', 1_000_000, { 申报项目: BOTH })];
    expect(counted('LGC', { contracts })).toEqual(['A']);
    expect(counted('LGM', { contracts })).toEqual([]);
  });

  test('a row below the floor of the one counts in the other, unless it lifts the rest above the floor', () => {
    const small = row('A', 400_000, { 申报项目: BOTH });
    expect(counted('LGM', { contracts: [small] })).toEqual(['A']);
    const lifted = [small, row('B', 100_000)];
    expect(counted('LGC', { contracts: lifted })).toEqual(['A', 'B']);
    expect(counted('LGM', { contracts: lifted })).toEqual([]);
    expect(amount('LGC', { contracts: lifted })).toBe('150000.00');
  });

  test('two rows share two caps: the larger fills the one, the other goes where there is room', () => {
    const contracts = [row('A', 15_000_000, { 申报项目: BOTH }), row('B', 6_000_000, { 申报项目: BOTH })];
    // A: 4,500,000 of 6,000,000; B would add 1,500,000 there and 1,800,000 in the other.
    expect(counted('LGC', { contracts })).toEqual(['A']);
    expect(counted('LGM', { contracts })).toEqual(['B']);
  });

  test('a row that the one programme does not pay for at all stays in the other', () => {
    const training = row('A', 1_000_000, { 申报项目: BOTH });
    const applicant = { 单位类型: '有限责任公司', 行业代码: '3919' };
    expect(counted('LGC', { contracts: [training], applicant })).toEqual(['A']);
    const calling = row('A', 1_000_000, { 申报项目: BOTH, 用途: '模型调用' });
    expect(counted('LGM', { contracts: [calling] })).toEqual(['A']);
    expect(counted('LGC', { contracts: [calling] })).toEqual([]);
  });

  test('a row whose amount is not known yet is left where it is, and both wait for it', () => {
    const contracts = [row('A', 1_000_000), { 合同编号: 'B', 用途: '训练', 不含税金额: '', 申报项目: BOTH }];
    for (const id of ['LGC', 'LGM'] as const) {
      expect(claimFor(id, ledgerOf({ contracts })).outcome.kind).toBe('incomplete');
    }
  });

  test('many rows are settled together, and each counts once', () => {
    const contracts = Array.from({ length: 700 }, (_, i) => row(`A${i}`, 1_000, { 申报项目: BOTH }));
    const lgc = counted('LGC', { contracts });
    expect(lgc.length + counted('LGM', { contracts }).length).toBe(700);
    // 700,000 × 30 % in either; together they reach the floor of the first.
    expect(amount('LGC', { contracts })).toBe('210000.00');
  });

  test('a 措施 article weighs its own rows', () => {
    const own = (other: string): Row[] => [
      {
        合同编号: 'YL-1',
        语料名称: '甲',
        语料采购合同额: 1_000_000,
        通过数据交易平台: '是',
        其他区级资助金额: other,
      },
    ];
    expect(amount('M03', { rows: own('200000') })).toBe('200000.00');
    expect(amount('M03', { rows: own('200000.01') })).toBe('0.00');
  });

  const contract = fc.record({
    不含税金额: fc.integer({ min: 1, max: 12 }).map((n) => n * 900_000),
    申报项目: fc.constantFrom(BOTH, '算力', '模型', '算力、模型、训力券'),
    其他区级资助金额: fc.constantFrom('', '', '', 700_000),
  });
  const rows = fc
    .array(contract, { minLength: 1, maxLength: 6 })
    .map((given) => given.map((r, i): Row => ({ 合同编号: `HT-${i}`, 用途: '训练', ...r })));

  test('counts no row twice, whatever the order, and the plan agrees', () => {
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (contracts, keys) => {
        const shuffled = contracts
          .map((r) => ({ r, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ r }) => r);
        const [lgc, lgm] = [counted('LGC', { contracts }), counted('LGM', { contracts })];
        expect(lgc.filter((id) => lgm.includes(id))).toEqual([]);
        expect(counted('LGC', { contracts: shuffled })).toEqual(lgc);
        expect(counted('LGM', { contracts: shuffled })).toEqual(lgm);
        // The plan uses a row for a programme of the district only where the claim counts it.
        for (const { id, uses } of planFor(ledgerOf({ contracts })).rows) {
          if (uses.includes('LGC')) expect(lgc).toContain(id);
          if (uses.includes('LGM')) expect(lgm).toContain(id);
        }
      }),
      { numRuns: 80 },
    );
  });
});
