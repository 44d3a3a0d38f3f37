import fc from 'fast-check';
import { AMOUNT_FUNCTIONS, callFunction } from '../../src/functions';
import { PROGRAMMES } from '../../src/policy';
import { matrix, type Row } from '../support/register';

const call = (name: string, ...args: unknown[]): ReturnType<typeof callFunction> => callFunction(name, args);
const amount = (value: number) => ({ kind: 'values', values: [[value]] });
const options = (map: Row): unknown[][] => [['选项', '值'], ...Object.entries(map)];

describe('the functions of the other articles', () => {
  it('take one amount, a column of amounts, or a table', () => {
    expect(call('LG_CORPUS_SUBSIDY', 5_000_000)).toEqual(amount(1_000_000));
    expect(call('LG_EVENT_SUBSIDY', [[12_000_000], [12_000_000]])).toEqual(amount(6_000_000));
    const rows = matrix([{ 活动编号: 'A', 活动实际费用: 8_000_000, 已备案: '是', 在龙岗举办: '是' }]);
    expect(call('LG_EVENT_SUBSIDY', rows)).toEqual(amount(2_400_000));
  });

  it('read headers that fit several tables as the table they are for', () => {
    const rows = matrix([{ 产品名称: '甲', 类别: '首次试用', 研发投入: 1_000_000 }]);
    expect(call('LG_ROBOT_SUBSIDY', rows)).toEqual(amount(50_000));
    expect(call('LG_SMART_PRODUCT_SUBSIDY', rows, options({ 'm08.floor': '50万' }))).toEqual(amount(300_000));
    const grants = matrix([
      { 编号: 'A', 类别: '里程碑', '核定金额（元）': 100, 已达成目标: '是', 已获认定: '是' },
    ]);
    expect(call('LG_PLATFORM_SUBSIDY', grants)).toEqual(amount(100));
    expect(call('LG_PARK_AWARD', matrix([{ 编号: 'A', 类别: '集聚', '核定金额（元）': 100 }]))).toEqual(
      amount(100),
    );
  });

  it('say what is missing rather than give a number', () => {
    expect(call('LG_SMART_PRODUCT_SUBSIDY', 900_000)).toEqual({
      kind: 'error',
      code: '#N/A',
      message:
        '资料不全：「达到一定规模」的研发投入门槛尚未公布（LG-M 四（八））：请在「选项」表用 m08.floor 给出门槛（元）。',
    });
    const blank = matrix([{ 编号: 'A', 首试首用类别: '首次销售', 制备成本: '', 研发投入: 1_000_000 }]);
    expect(call('LG_ROBOT_SUBSIDY', blank)).toMatchObject({
      code: '#N/A',
      message: expect.stringContaining('第2行 A：「制备成本」没有金额') as string,
    });
  });

  it('refuse another table and name the headers they need', () => {
    const rows = matrix([{ 发票号码: '1', 开票日期: '2025-01-01', 金额: 1 }]);
    expect(call('LG_CORPUS_SUBSIDY', rows)).toEqual({
      kind: 'error',
      code: '#VALUE!',
      message:
        '第 1 个参数不是「语料采购」表也不是金额：请选中包含表头（需有 合同编号/语料名称、通过数据交易平台/语料名称）的区域。',
    });
    expect(call('LG_PARK_AWARD')).toMatchObject({
      code: '#VALUE!',
      message: expect.stringContaining('园区') as string,
    });
  });

  it('explain themselves, each amount under its clause', () => {
    const result = call('POLICY_EXPLAIN', 'M07', 10_000_000);
    const text = result.kind === 'values' ? result.values.map((line) => line.join('|')).join('\n') : '';
    expect(text).toContain('第1行：按 5% 计|10000000|0.05||500000|LG-M 四（七）');
    expect(text).toContain('受财政资金总额控制');
  });

  const fens = fc.array(fc.integer({ min: 1, max: 10_000_000_000 }), { minLength: 1, maxLength: 5 });
  const names = AMOUNT_FUNCTIONS.filter((name) => name !== 'LG_MODEL_FILING_AWARD');

  it.each(names)('%s never falls when an amount rises, and does not depend on their order', (name) => {
    const floor = options({ 'm08.floor': 1000 });
    const of = (amounts: readonly number[]): number => {
      const result = call(name, [['金额（元）'], ...amounts.map((fen) => [fen / 100])], floor);
      return result.kind === 'values' ? Number(result.values[0]?.[0]) : NaN;
    };
    fc.assert(
      fc.property(fens, fc.nat(100_000_000), (amounts, more) => {
        const [first = 0, ...rest] = amounts;
        const now = of(amounts);
        expect(now).toBeGreaterThanOrEqual(0);
        expect(of([first + more, ...rest])).toBeGreaterThanOrEqual(now);
        expect(of([...rest, first])).toBe(now);
      }),
      { numRuns: 60 },
    );
  });

  it('has one for every programme', () => {
    expect(AMOUNT_FUNCTIONS).toEqual(PROGRAMMES.map(({ functionName }) => functionName));
  });
});
