import { callFunction } from '../../src/functions';
import { findTables } from '../../src/ledger';
import { completed, withDocuments } from '../support/clean';
import { argumentsOf, matrix, type Register } from '../support/register';

const register: Register = {
  contracts: [
    { 合同编号: 'HT-1', 供应商名称: '云帆算力', 不含税金额: 1_000_000 },
    { 合同编号: 'HT-2', 供应商名称: '远航算力', 不含税金额: 500_000 },
    { 合同编号: 'HT-3', 供应商名称: '云帆算力', 不含税金额: 100_000, 用途: '' },
  ],
  invoices: [
    { 发票号码: '25440000000000000011', 开票日期: '2025-03-01', 金额: 600_000, 合同编号: 'HT-1' },
    { 发票号码: '25440000000000000012', 开票日期: '2025-04-01', 金额: 400_000, 合同编号: 'HT-1' },
    { 发票号码: '25440000000000000013', 开票日期: '2025-04-01', 金额: 100_000, 合同编号: 'HT-3' },
  ],
  taxRecords: [
    { 税票号码: 'S-1', 发票号码: '25440000000000000011', 税票日期: '2025-04-15' },
    { 税票号码: 'S-3', 发票号码: '25440000000000000013', 税票日期: '2025-04-15' },
  ],
};

describe('POLICY_EVIDENCE', () => {
  it('says of each contract what is evidenced, at risk and not checked, and why, down to the total', () => {
    const cell = callFunction('POLICY_EVIDENCE', ['LGC', ...argumentsOf(completed(withDocuments(register)))]);
    expect(cell).toEqual({
      kind: 'values',
      values: [
        [
          '行',
          '编号',
          '供应商',
          '可申报（元）',
          '凭证已登记（元）',
          '待补或有疑点（元）',
          '未核对（元）',
          '原因',
        ],
        [2, 'HT-1', '云帆算力', 300_000, 180_000, 120_000, 0, expect.stringContaining('没有对应税票')],
        [3, 'HT-2', '远航算力', 0, 0, 0, 0, expect.stringContaining('没有发票')],
        [4, 'HT-3', '云帆算力', 30_000, 0, 0, 30_000, expect.stringContaining('没有填「用途」')],
        ['', '合计', '', 330_000, 180_000, 120_000, 30_000, ''],
      ],
    });
    // The pane reads tables wherever they stand; a spilled block is none.
    if (cell.kind !== 'values') throw new Error('no block');
    expect(findTables({ values: cell.values, sheet: '结果' })).toEqual([]);
  });

  it('takes plain amounts, of which nothing is checked', () => {
    expect(callFunction('POLICY_EVIDENCE', ['LGC', [[600_000]]])).toMatchObject({
      values: [
        expect.anything(),
        [1, '第1行', '', 180_000, 0, 0, 180_000, expect.stringContaining('只给了金额')],
        ['', '合计', '', 180_000, 0, 0, 180_000, ''],
      ],
    });
  });

  it('gives the reason where there is no amount', () => {
    expect(callFunction('POLICY_EVIDENCE', ['LGC', [[499_999.99]]])).toMatchObject({
      values: [
        expect.anything(),
        [1, '第1行', '', 0, 0, 0, 0, expect.stringContaining('门槛')],
        ['', '合计', '', 0, 0, 0, 0, expect.stringContaining('门槛')],
      ],
    });
    const unread = matrix([{ 合同编号: 'HT-1', 供应商名称: '云帆算力', 不含税金额: '约五十万' }]);
    expect(callFunction('POLICY_EVIDENCE', ['LGC', unread])).toMatchObject({
      values: [[expect.stringContaining('约五十万')]],
    });
  });
});
