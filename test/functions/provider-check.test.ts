import { callFunction } from '../../src/functions';
import { matrix, type Row } from '../support/register';

const GOOD: Row = {
  名称: '云帆算力',
  信用代码: '91440300MA5TEST01X',
  'IDC/ISP许可证': 'B1-20240001',
  算力规模P: 300,
  深圳法人或分支机构: '是',
  深圳服务基础: '是',
  计量日志功能: '是',
  服务内容及收费标准: '是',
  失信或惩戒: '否',
  申领训力券: '否',
};

function check(...rows: Row[]): (string | number)[][] {
  const result = callFunction('SZ_PROVIDER_CHECK', [matrix(rows)]);
  if (result.kind === 'error') throw new Error(result.message);
  return result.values;
}
const answer = (change: Row): [string, string] => {
  const [, line] = check({ ...GOOD, ...change });
  return [String(line?.[1]), String(line?.[2])];
};

describe('admission of a voucher provider', () => {
  it('is met by a provider that shows everything', () => {
    expect(check(GOOD)).toEqual([
      ['名称', '结论', '原因'],
      ['云帆算力', '符合', '各项条件均已满足，最终以主管部门审定为准（SZP 四）'],
    ]);
  });

  it.each<[unknown, string]>([
    [300, '符合'],
    ['300P FLOPS（FP16）', '符合'],
    [299.999, '不符合'],
    [0.3, '不符合'],
    [1000, '符合'],
    ['', '资料不全'],
    ['很大', '资料不全'],
  ])('with a capacity of %p is %s', (capacity, conclusion) => {
    expect(answer({ 算力规模P: capacity })[0]).toBe(conclusion);
  });

  it.each<[string, string, string, string]>([
    ['深圳法人或分支机构', '否', '不符合', '须为深圳市独立法人，或在深圳市设立的分支机构（SZP 四（一））'],
    ['IDC/ISP许可证', '无', '不符合', 'IDC/ISP（SZP 四（二）1）'],
    ['IDC/ISP许可证', '办理中', '不符合', '「IDC/ISP许可证」为「办理中」'],
    ['IDC/ISP许可证', '', '资料不全', '「IDC/ISP许可证」未填'],
    ['IDC/ISP许可证', '—', '资料不全', '「IDC/ISP许可证」未填'],
    ['IDC/ISP许可证', '粤B1-20240001', '资料不全', '无法判断是否符合'],
    ['IDC/ISP许可证', '集团统一办理', '资料不全', '无法判断是否符合'],
    ['深圳服务基础', '否', '不符合', 'SZP 四（二）2'],
    [
      '计量日志功能',
      '否',
      '不符合',
      '「计量日志功能」为「否」：服务平台须具备智能算力使用计量日志功能（SZP 四（二）3）',
    ],
    ['计量日志功能', '', '资料不全', '「计量日志功能」未填'],
    ['服务内容及收费标准', '否', '不符合', 'SZP 四（三）'],
    ['失信或惩戒', '是', '不符合', 'SZP 四（六）'],
    ['失信或惩戒', '也许', '资料不全', '也许'],
    ['申领训力券', '是', '不符合', '不能同时入库和申领训力券（SZP 四 注）'],
  ])('with %s = %p is %s', (column, value, conclusion, reason) => {
    const [said, why] = answer({ [column]: value });
    expect(said).toBe(conclusion);
    expect(why).toContain(reason);
  });

  it('says no when one thing is missing and another is wrong, with both reasons', () => {
    const [said, why] = answer({ 算力规模P: 299, 计量日志功能: '' });
    expect(said).toBe('不符合');
    expect(why).toBe(
      '「算力规模P」为 299P，不足 300P：智能算力规模（FP16）须达到下限（SZP 四（二）2）；' +
        '「计量日志功能」未填：服务平台须具备智能算力使用计量日志功能（SZP 四（二）3）',
    );
  });

  it('answers for every row, and takes missing columns as blank', () => {
    const lines = check({ 名称: '甲', 算力规模P: 500 }, { 名称: '乙', 算力规模P: 100 });
    expect(lines.map((line) => line[1])).toEqual(['结论', '资料不全', '不符合']);
  });

  it('refuses what is no suppliers table', () => {
    for (const rows of [300, [['甲', '乙']], '']) {
      expect(callFunction('SZ_PROVIDER_CHECK', [rows])).toMatchObject({
        code: '#VALUE!',
        message: expect.stringContaining('供应商') as string,
      });
    }
  });
});

describe('the window of admission, 2025-03-14 to 2025-04-07 18:00', () => {
  const own = (submitted: unknown, name = '云帆算力'): string | undefined => {
    const applicant = [
      ['字段', '值'],
      ['单位名称', name],
      ['提交日期', submitted],
    ];
    const result = callFunction('SZ_PROVIDER_CHECK', [matrix([GOOD]), applicant]);
    return result.kind === 'values' ? String(result.values[1]?.[1]) : undefined;
  };

  it.each<[unknown, string]>([
    ['2025-03-13', '不符合'],
    ['2025-03-14', '符合'],
    ['2025-04-07', '符合'],
    ['2025-04-07 18:00', '符合'],
    ['2025-04-07 18:01', '不符合'],
    ['2025-04-08', '不符合'],
    ['2026-03-20', '符合'], // a later round, with a guide of its own
  ])('a provider that applies itself on %p is %s', (submitted, conclusion) => {
    expect(own(submitted)).toBe(conclusion);
  });

  it('is not asked of the suppliers of another applicant', () => {
    expect(own('2025-04-08', '申报公司')).toBe('符合');
  });

  // The days of other applications are their own.
  it.each<[unknown, string]>([
    ['2025-03-13', '不符合'],
    ['2025-03-14', '符合'],
    ['2025-04-07 18:00', '符合'],
    ['2025-04-07 18:01', '不符合'],
    ['2026-03-20', '不符合'],
  ])('a day that is said to be that of the admission, %p, is %s', (submitted, conclusion) => {
    const applicant = [
      ['字段', '值'],
      ['单位名称', '云帆算力'],
      ['提交日期', '2025-09-01'],
      ['提交日期·训力券服务机构入库', submitted],
    ];
    const result = callFunction('SZ_PROVIDER_CHECK', [matrix([GOOD]), applicant]);
    expect(result.kind === 'values' ? result.values[1]?.[1] : undefined).toBe(conclusion);
  });
});
