import { claimFor } from '../../src/claim';
import { yuanText } from '../../src/money';
import { ledgerOf, type Register, type Row } from '../support/register';

const contract = (more: Row): Row => ({ 合同编号: 'A', 供应商名称: '云帆算力', ...more });

function claimable(register: Register): string {
  const { outcome } = claimFor('LGC', ledgerOf(register));
  return outcome.kind === 'amount' ? yuanText(outcome.amount) : outcome.kind;
}

describe('a contract whose price is blank', () => {
  it('counts the fees that it states', () => {
    expect(claimable({ contracts: [contract({ 实际发生费用: 600_000 })] })).toBe('180000.00');
  });

  it('counts them up to its price with tax, which no fee exceeds', () => {
    expect(claimable({ contracts: [contract({ 实际发生费用: 600_000, 含税金额: 530_000 })] })).toBe(
      '159000.00',
    );
    expect(claimable({ contracts: [contract({ 实际发生费用: 600_000, 含税金额: 700_000 })] })).toBe(
      '180000.00',
    );
  });

  it('cannot be told without fees, though its price with tax is known', () => {
    expect(claimable({ contracts: [contract({ 含税金额: 530_000 })] })).toBe('incomplete');
    expect(claimable({ contracts: [contract({ 签订日期: '2024-12-20' })] })).toBe('incomplete');
  });
});

describe('payments net of tax', () => {
  const paying = (price: Row, paid: number, tax: unknown = ''): Register => ({
    contracts: [contract(price)],
    invoices: [
      { 发票号码: '25440000000000000001', 开票日期: '2025-03-01', 金额: 1_200_000, 税额: tax, 合同编号: 'A' },
    ],
    payments: [{ 付款流水号: 'P', 付款日期: '2025-03-02', 付款金额: paid, 合同编号: 'A' }],
  });

  it('are in the proportion of the two prices', () => {
    expect(claimable(paying({ 不含税金额: 1_000_000, 含税金额: 1_060_000 }, 530_000))).toBe('150000.00');
    // A price without tax, whatever the invoices charge.
    const free = { 不含税金额: 1_000_000, 含税金额: 1_000_000 };
    expect(claimable(paying(free, 530_000, 72_000))).toBe('159000.00');
  });

  it('are never more than was paid: a net price above the price with tax is no proportion', () => {
    expect(claimable(paying({ 不含税金额: 1_200_000, 含税金额: 1_000_000 }, 530_000))).toBe('159000.00');
  });
});
