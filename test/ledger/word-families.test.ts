import { surveySheets } from '../../src/ledger';
import { otherKeys } from '../../src/ledger/word-families';

/** The headers that are read of a sheet with these, beside columns that make it the table. */
function read(...headers: string[]): string[] {
  const values = [headers, headers.map((_, i) => `x${String(i)}`)];
  const [sheet] = surveySheets([{ sheet: '表', values }]);
  return sheet?.tables.flatMap((table) => table.read.map(({ header }) => header)) ?? [];
}

describe('words that are written in another way than those we know', () => {
  test.each([
    ['合同号', '供应商', '签约日', '服务终止日', '合同价款'],
    ['合同编号', '乙方', '乙方纳税人识别号', '签署日', '含税价'],
    ['合同编号', 'Vendor', 'Vendor USCC', 'Amount incl. VAT', 'Signing date'],
    ['发票号', '开票时间', '销货方名称', '含税总价'],
    ['流水号', '付款日', '付款单位名称', '付款额'],
  ])('%s, %s, %s … are read', (...headers) => {
    expect(read(...headers)).toEqual(headers);
  });

  test('another word is no other way of writing', () => {
    expect(read('合同编号', '供应商名称', '签约时点', '含税金额', '审批日')).toEqual([
      '合同编号',
      '供应商名称',
      '含税金额',
    ]);
    // 账号 ends as 编号 does, and is none of ours; 税号 alone does not say whose.
    expect(read('流水号', '付款日期', '收款方', '付款金额', '账号')).not.toContain('账号');
    expect(otherKeys('日')).toEqual([]);
  });
});
