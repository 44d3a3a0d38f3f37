import { claimFor, compareEditions, explain, rowAmounts } from '../../src/claim';
import { sumFen, yuanText } from '../../src/money';
import { PROGRAMMES } from '../../src/policy';
import { readLedger } from '../../src/ledger';
import { say } from '../../src/messages';
import { argumentsOf, ledgerOf, type Register } from '../support/register';

const OWN = ['项目', '参数', '生效日期', '值', '依据'];
const big: Register = { contracts: [{ 合同编号: 'A', 不含税金额: 30_000_000 }] };

function withOwn(register: Register, ...rows: unknown[][]): ReturnType<typeof readLedger> {
  return readLedger([...argumentsOf(register), [OWN, ...rows]].map((values) => ({ values })));
}

describe('a workbook with its own policy values', () => {
  test('is computed with them, and says so', () => {
    const claim = claimFor('LGC', withOwn(big, ['LGC', 'cap', '', 20_000_000, '修订版征询']));
    expect(yuanText(claim.claimable ?? (0 as never))).toBe('9000000.00');
    const said = claim.findings.filter((f) => f.check === 'override').map((f) => say(f.message));
    expect(said).toEqual([
      '按本工作簿的政策参数计算：年度上限 由 6,000,000.00 改为 20,000,000.00（修订版征询），不是政策文件的数值。',
    ]);
  });

  test.each([
    ['before its first day', '2025-09-14', '6000000.00'],
    ['on its first day', '2025-09-13', '9000000.00'],
  ])('%s the document stands or not', (_when, effective, amount) => {
    const claim = claimFor('LGC', withOwn(big, ['LGC', '年度上限', effective, '2000万元', '']));
    expect(yuanText(claim.claimable ?? (0 as never))).toBe(amount);
  });

  test.each([
    [['LGC', 'cap', '', '很多', ''], /读不懂/],
    [['LGC', 'rate', '', 1.5, ''], /读不懂/],
    [['LGC', 'ceiling', '', 1, ''], /没有参数「ceiling」/],
  ])('%j is refused with a reason and changes nothing', (row, reason) => {
    const claim = claimFor('LGC', withOwn(big, row));
    expect(yuanText(claim.claimable ?? (0 as never))).toBe('6000000.00');
    expect(claim.findings.filter((f) => f.check === 'override' && reason.test(say(f.message)))).toHaveLength(
      1,
    );
  });

  test('another programme is not touched', () => {
    const claim = claimFor('SZV', withOwn(big, ['LGC', 'cap', '', 1, '']));
    expect(yuanText(claim.claimable ?? (0 as never))).toBe('10000000.00');
  });

  test('can be compared with the document', () => {
    const ledger = withOwn(big, ['LGC', 'cap', '', 20_000_000, ''], ['LGC', 'rate', '', '40%', '']);
    const { values, a, b } = compareEditions('LGC', ledger, 'published', 'workbook');
    expect(values.map((v) => [v.parameter.name, v.a, v.b])).toEqual([
      ['rate', '30%', '40%'],
      ['cap', '6,000,000.00', '20,000,000.00'],
    ]);
    expect([a, b].map((o) => (o.kind === 'amount' ? yuanText(o.amount) : o.kind))).toEqual([
      '6000000.00',
      '12000000.00',
    ]);
  });
});

describe('amounts per row', () => {
  test('V06: the pooled cap is filled from the top', () => {
    const ledger = ledgerOf({
      contracts: [8_000_000, 9_000_000, 7_000_000].map((n, i) => ({ 合同编号: `C${i}`, 不含税金额: n })),
    });
    expect(rowAmounts('SZV', ledger).map((r) => yuanText(r.amount))).toEqual([
      '4000000.00',
      '4500000.00',
      '1500000.00',
    ]);
  });

  test.each(PROGRAMMES.map((p) => p.id))('%s: the parts sum to the total to the fen', (id) => {
    const ledger = ledgerOf({ amounts: ['333333.33', '333333.33', '133333.37', '0.01'] });
    const { outcome } = claimFor(id, ledger);
    const parts = sumFen(rowAmounts(id, ledger).map((r) => r.amount));
    expect(parts).toBe(outcome.kind === 'amount' ? outcome.amount : 0);
  });
});

describe('a year that is cut pro rata', () => {
  const register = {
    contracts: [{ 合同编号: 'A', 不含税金额: 1000000 }],
    options: { 'fund.proration': '80%' },
  };

  test('stands in the explanation and leaves the ceiling as it is', () => {
    const claim = claimFor('LGC', ledgerOf(register));
    expect(yuanText(claim.claimable ?? (0 as never))).toBe('300000.00');
    const line = explain(claim).find(([step]) => String(step).includes('80%'));
    expect(line?.[4]).toBe(240000);
    expect(line?.[5]).toBe('LG-M 八（十八）');
  });

  test.each(['120%', '0', '八成'])('%s is refused', (share) => {
    const claim = claimFor('LGC', ledgerOf({ ...register, options: { 'fund.proration': share } }));
    expect(claim.findings.map((f) => f.check)).toContain('option');
  });
});
