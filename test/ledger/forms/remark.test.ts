import { ContractNumbers } from '../../../src/ledger/forms/remark';

const numbers = new ContractNumbers(['HT-001', 'HT-002']);

describe('the contract that a remark names', () => {
  test.each([
    ['HT-001', 'HT-001'],
    ['合同编号：HT-001，首期款', 'HT-001'],
    ['合同编号：HT-001、HT-002', null],
    ['合同编号：HT-001，含 HT-002 部分', null],
    ['合同 HT-001', null],
  ])('%s: %s', (remark, contract) => {
    expect(numbers.named([remark])).toBe(contract);
  });
});
