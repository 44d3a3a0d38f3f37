import { callFunction } from '../../src/functions';
import { findTables } from '../../src/ledger';

const contracts = [
  ['合同编号', '供应商名称', '用途', '签订日期', '服务结束', '不含税金额'],
  ['XL-1', '云帆算力', '大模型训练', '2025-12-01', '2026-04-30', 600000],
];
const materials = [
  ['项目', '材料', '状态', '签字'],
  ['训力券', '项目承诺书', '齐备', '否'],
];

describe('POLICY_MATERIALS', () => {
  it('lists what the claim needs and how it stands, in a block that is no table', () => {
    const result = callFunction('POLICY_MATERIALS', ['SZV', contracts, materials]);
    if (result.kind !== 'values') throw new Error(result.message);
    const [header, ...lines] = result.values;
    expect(header).toEqual(['应备文件', '属于', '形式', '现状', '已填', '何时', '出处']);
    expect(lines).toContainEqual([
      '项目承诺书原件',
      '',
      '申请单位出具，加盖单位公章，机构法人签名',
      '未签字',
      '「材料」第2行',
      '网上申报',
      'SZV 五（八）',
    ]);
    expect(findTables({ values: result.values })).toEqual([]);
  });

  it('takes the list of a provider too, and says where the measures have none', () => {
    const suppliers = [
      ['名称', '信用代码', '算力规模P'],
      ['云帆算力', '', 300],
    ];
    const provider = callFunction('POLICY_MATERIALS', ['SZP', suppliers]);
    expect(provider.kind === 'values' && provider.values.length).toBe(12);
    const events = [
      ['活动名称', '活动实际发生费用', '年度'],
      ['大会', 100000, 2025],
    ];
    const none = callFunction('POLICY_MATERIALS', ['M16', events]);
    expect(none.kind === 'values' && String(none.values[1]?.[0])).toContain('没有列出');
    expect(callFunction('POLICY_MATERIALS', ['XYZ', contracts]).kind).toBe('error');
  });
});
