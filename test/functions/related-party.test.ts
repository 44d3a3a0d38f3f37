import { callFunction } from '../../src/functions';

const OWN = '申报公司';
const APPLICANT = [
  ['字段', '值'],
  ['单位名称', OWN],
  ['提交日期', '2025-09-01'],
];
const HEADER = ['持股方', '被持股方', '持股比例', '起始日期', '终止日期'];
const ownership = (...rows: unknown[][]): unknown[][] => [
  HEADER,
  ...rows.map((r) => [...r, '', ''].slice(0, 5)),
];

function spill(supplier: unknown, ...tables: unknown[][][]): unknown[][] {
  const result = callFunction('RELATED_PARTY', [supplier, ...tables]);
  if (result.kind === 'error') throw new Error(result.message);
  return result.values;
}

describe('RELATED_PARTY', () => {
  test('names class, paths, figures, rows and the definition, the gravest relation first', () => {
    const table = ownership(['P', OWN, 1], ['P', 'M', 0.6], ['M', '供应商', 0.6]);
    const [header, first, second] = spill('供应商', table, APPLICANT);
    expect(header).toHaveLength(8);
    expect(first).toEqual([
      '属关联方，不予计入',
      'R1 全资、母公司或同受控制',
      '同为第三者控制',
      `P —60%→ M —60%→ 供应商；P —100%→ ${OWN}`,
      `P对供应商控制，逐层相乘 36%，按国家税务总局公告2016年第42号 60%；P对${OWN}控制，逐层相乘 100%，按国家税务总局公告2016年第42号 100%`,
      '起始不限 — 2025-09-01',
      '股权表第 2、3、4 行',
      '企业所得税法实施条例第一百零九条（二）',
    ]);
    expect(second?.[1]).toBe('R3 持股达到比例');
  });

  test('takes the days from the first contract signed with the supplier', () => {
    const table = ownership([OWN, '供应商', 1, '', '2024-08-31'], ['Q', '供应商', 1, '2024-09-01']);
    const contracts = (signed: string): unknown[][] => [
      ['合同编号', '供应商名称', '签订日期', '不含税金额'],
      ['A', '供应商', '2025-01-01', 1],
      ['B', '供应商', signed, 1],
    ];
    expect(spill('供应商', table, APPLICANT, contracts('2024-08-31'))[1]?.[0]).toBe('属关联方，不予计入');
    expect(spill('供应商', table, APPLICANT, contracts('2024-09-01'))[1]?.[0]).toBe(
      '签订合同前已终止：仅作提示',
    );
  });

  test('does not say "no relation" of a supplier that somebody of nearly the own name holds, by however many steps', () => {
    const own = [
      ['字段', '值'],
      ['单位名称', '深圳启明智能科技有限公司'],
      ['提交日期', '2025-09-01'],
    ];
    const table = ownership(['P', '深圳启明智能科技有限公司', 1], ['M', '供应商', 1], ['启明智能', 'M', 1]);
    const lines = spill('供应商', table, own);
    expect(lines[1]?.slice(0, 4)).toEqual([
      '可能属关联方，有风险',
      '',
      '',
      '「股权」第4行持股方「启明智能」与申报单位名称相近，可能就是申报单位',
    ]);
    expect(JSON.stringify(lines)).not.toContain('未见关联');
  });

  test('says "no relation" only of what was screened, and never of a supplier without holders', () => {
    const table = ownership(['Q', '供应商', 1], ['P', OWN, 1]);
    expect(spill('供应商', table, APPLICANT)[1]?.[0]).toBe('已筛查，未见关联（供应商股东已知 100%）');
    const unknown = spill('另一家', table, APPLICANT);
    expect(unknown[1]?.slice(0, 2)).toEqual(['可能属关联方，有风险', 'R7 未筛查']);
    expect(JSON.stringify(unknown)).not.toContain('未见关联');
    expect(spill('供应商', APPLICANT).map((line) => line[0])).toEqual(['关联结论', '未能筛查']);
    expect(spill('供应商', table).map((line) => line[0])).toEqual(['关联结论', '未能筛查']);
  });

  test('judges by the profile that the options choose', () => {
    const table = ownership([OWN, '供应商', 0.7], ['Q', '供应商', 0.3]);
    const under = (profile: string): unknown =>
      spill('供应商', table, APPLICANT, [
        ['选项', '值'],
        ['related.profile', profile],
      ])[1]?.[0];
    expect(['strict', 'literal', 'tax25'].map(under)).toEqual([
      '属关联方，不予计入',
      '可能属关联方，有风险',
      '属关联方，不予计入',
    ]);
  });

  test('takes a credit code for the supplier, and asks for one when there is none', () => {
    const table = [
      ['持股方', '被持股方', '被持股方代码', '持股比例'],
      [OWN, '供应商', '914403001922038216', 1],
    ];
    expect(spill('914403001922038216', table, APPLICANT)[1]?.[2]).toBe('申报单位的全资子公司');
    expect(callFunction('RELATED_PARTY', ['', table])).toMatchObject({ kind: 'error', code: '#VALUE!' });
    expect(callFunction('RELATED_PARTY', ['供应商', [['甲', '乙']]])).toMatchObject({ kind: 'error' });
  });
});
