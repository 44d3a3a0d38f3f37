import { civilDate } from '../../src/calendar';
import { claimFor } from '../../src/claim';
import { yuanText } from '../../src/money';
import { programmeOf, type ProgrammeId } from '../../src/policy';
import { workbookLedger, type Register } from '../support/register';

/** Edges that the published values never meet, or that no case of a round can state. */

function resultOf(id: ProgrammeId, register: Register): string {
  const { outcome } = claimFor(id, workbookLedger(register));
  return outcome.kind === 'amount' ? yuanText(outcome.amount) : outcome.kind;
}

describe('a parameter in time', () => {
  it('is in force on its first day, not the day before', () => {
    const { parameters } = programmeOf('LGC');
    const [rate] = parameters.history('rate');
    expect(rate).toBeDefined();
    const first = rate?.effective ?? civilDate(1950, 1, 1);
    expect(parameters.find('rate', first)).toBe(rate);
    expect(parameters.find('rate', (first - 1) as typeof first)).toBeUndefined();
  });
});

describe('SZV read as gateTotal', () => {
  // 40 % of 1,000,000 is 400,000; with 100,000 of other money exactly half of the contract.
  const register = (other: number): Register => ({
    contracts: [{ 合同编号: 'A', 不含税金额: 1_000_000, 已获其他资助: other }],
    parameters: [{ 项目: 'SZV', 参数: 'rate', 生效日期: '', 值: '40%', 依据: '测试' }],
    options: { 'sz.doubleFunding': 'gateTotal' },
  });

  it.each([
    ['exactly half passes', 100_000, '400000.00'],
    ['a fen above does not', 100_000.01, '0.00'],
  ])('%s', (_, other, expected) => {
    expect(resultOf('SZV', register(other))).toBe(expected);
  });
});
