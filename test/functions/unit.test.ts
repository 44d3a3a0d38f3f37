import { callFunction, unitsOf, type CellResult, type Workbook } from '../../src/functions';
import { findTables } from '../../src/ledger';
import { matrix, type Row } from '../support/register';

const yuan = (amount: number): CellResult => ({ kind: 'values', values: [[amount]] });
const asks = (text: string) => ({
  kind: 'error',
  code: '#N/A',
  message: expect.stringContaining(text) as unknown,
});

const table = (header: string, ...amounts: readonly unknown[]): unknown[][] =>
  matrix(amounts.map((amount, i) => ({ 合同编号: `HT-${String(i)}`, 供应商名称: '甲', [header]: amount })));
const compute = (...args: unknown[]): CellResult => callFunction('LG_COMPUTE_SUBSIDY', args);

describe('amounts without a unit', () => {
  it('that are all small are asked for their unit, by table and header', () => {
    expect(compute(table('不含税金额', 106, 53))).toEqual(asks('「合同」表的金额都不足 1,000'));
    expect(compute(table('不含税金额', 106, 53))).toEqual(asks('「不含税金额（万元）」'));
    expect(compute(table('不含税金额', '', 999.99))).toEqual(asks('单位'));
    const inBlock = { kind: 'values', values: [[expect.stringContaining('单位')]] };
    expect(callFunction('POLICY_PLAN', [table('不含税金额', 106, 53)])).toEqual(inBlock);
    expect(callFunction('POLICY_ROWS', ['LGC', table('不含税金额', 106, 53)])).toEqual(inBlock);
  });

  it('are yuan when one of them is not small', () => {
    expect(compute(table('不含税金额', 106, 1000))).toEqual(yuan(0));
    expect(callFunction('LG_MODEL_SUBSIDY', [table('不含税金额', 106, 1000)])).toEqual(yuan(331.8));
  });

  it('are what the header says, small or not', () => {
    expect(compute(table('不含税金额（万元）', 106, 53))).toEqual(yuan(477_000));
    expect(callFunction('LG_MODEL_SUBSIDY', [table('不含税金额（元）', 106)])).toEqual(yuan(31.8));
    const titled = [['单位：万元', '', ''], ...table('不含税金额', 106, 53)];
    expect(compute(titled)).toEqual(yuan(477_000));
  });

  it('beside a column that says it are asked for as well', () => {
    const rows: Row = { 合同编号: '1', 供应商名称: '甲', '不含税金额（万元）': 106, 实际发生费用: 100 };
    expect(compute(matrix([rows]))).toEqual(asks('「实际发生费用（万元）」'));
  });

  it('of documents are asked for when they are out of all proportion to the contracts', () => {
    const contracts = table('不含税金额（万元）', 106);
    const invoices = (amount: number) =>
      matrix([{ 发票号码: '25442000000000000001', 开票日期: '2025-03-15', 金额: amount, 合同编号: 'HT-0' }]);
    expect(compute(contracts, invoices(106))).toEqual(asks('「发票」'));
    const small = table('不含税金额（元）', 900);
    expect(callFunction('LG_MODEL_SUBSIDY', [small, invoices(900)])).not.toEqual(asks('单位'));
  });

  it('of project tables are asked for too', () => {
    const releases = (header: string) => matrix([{ 语料名称: '甲', [header]: 100, 市级认定平台: '是' }]);
    expect(callFunction('LG_OPEN_CORPUS_SUBSIDY', [releases('语料生产费用')])).toEqual(asks('「语料开放」'));
    expect(callFunction('LG_OPEN_CORPUS_SUBSIDY', [releases('语料生产费用（万元）')])).toEqual(yuan(200_000));
  });

  it('alone are asked for, but for the number of filed models', () => {
    expect(compute([[106], [53]])).toEqual(asks('「金额（万元）」'));
    expect(compute(106)).toEqual(asks('单位'));
    expect(compute([['金额（万元）'], [106], [53]])).toEqual(yuan(477_000));
    expect(compute([['106万元'], ['53万元']])).toEqual(yuan(477_000));
    expect(callFunction('LG_MODEL_SUBSIDY', ['800元'])).toEqual(yuan(240));
    expect(callFunction('LG_MODEL_FILING_AWARD', [2])).toEqual(yuan(1_000_000));
    expect(callFunction('LG_MODEL_FILING_AWARD', [[[50], [50]]])).toEqual(asks('单位'));
  });
});

describe('a unit that the workbook tells', () => {
  const sheet = (unit: string, name: string, ...amounts: number[]): unknown[][] => [
    ['合同台账', '', ''],
    [unit, '', ''],
    ...matrix(
      amounts.map((amount, i) => ({
        合同编号: `${name}-${String(i)}`,
        供应商名称: '甲',
        不含税金额: amount,
      })),
    ),
  ];
  const told = (...sheets: unknown[][][]): Workbook => ({
    dateSystem: 1900,
    unitOf: unitsOf(sheets.flatMap((values) => findTables({ values }))),
  });
  const wan = sheet('单位：万元', 'A', 106, 1200);

  it('holds for its table, for a part of it, and after its rows were changed', () => {
    const workbook = told(wan);
    const of = (values: unknown[][]) => callFunction('LG_COMPUTE_SUBSIDY', [values], workbook);
    expect(of(wan.slice(2))).toEqual(yuan(3_918_000));
    expect(of(wan.slice(2, 4))).toEqual(yuan(318_000));
    expect(of([...wan.slice(2), ['A-2', '甲', 53], ['', '', '']])).toEqual(yuan(4_077_000));
    expect(of([wan[2] ?? [], ['A-0', '甲', 2000]])).toEqual(yuan(6_000_000));
    // A wider range, with blank columns around it.
    expect(of(wan.slice(2).map((row) => ['', ...row, '', '']))).toEqual(yuan(3_918_000));
    // A narrower one, without the last column of the table.
    const wide = wan.map((row, i) => [...row, i === 2 ? '用途' : '']);
    expect(callFunction('LG_COMPUTE_SUBSIDY', [wan.slice(2)], told(wide))).toEqual(yuan(3_918_000));
  });

  it('gives way to one in the range itself', () => {
    expect(callFunction('LG_MODEL_SUBSIDY', [table('不含税金额（元）', 106)], told(wan))).toEqual(yuan(31.8));
  });

  it('is taken by the first record where tables of one header differ, and by nothing else', () => {
    const plain = sheet('单位：元', 'B', 600_000);
    const workbook = told(wan, plain);
    expect(callFunction('LG_COMPUTE_SUBSIDY', [wan.slice(2)], workbook)).toEqual(yuan(3_918_000));
    expect(callFunction('LG_COMPUTE_SUBSIDY', [plain.slice(2)], workbook)).toEqual(yuan(180_000));
    expect(callFunction('LG_COMPUTE_SUBSIDY', [table('不含税金额', 106)], workbook)).toEqual(asks('单位'));
  });

  it('is none for another table', () => {
    expect(callFunction('LG_COMPUTE_SUBSIDY', [table('合同净额', 106)], told(wan))).not.toEqual(
      yuan(318_000),
    );
    expect(told(sheet('', 'C', 1)).unitOf(wan.slice(2))).toBeUndefined();
  });
});

describe('a table given twice', () => {
  const contracts = table('不含税金额', 600_000, 400_000);

  it('counts once, and two tables that share rows are two', () => {
    expect(callFunction('SZ_VOUCHER', [contracts, contracts])).toEqual(yuan(500_000));
    expect(callFunction('SZ_VOUCHER', [contracts, contracts.map((row) => [...row]), contracts])).toEqual(
      yuan(500_000),
    );
    // HT-1 stands in both: entered twice, it counts once.
    const others = table('不含税金额', 600_000, 400_000, 1_000_000).filter((_, i) => i !== 1);
    expect(callFunction('LG_COMPUTE_SUBSIDY', [contracts, others])).toEqual(yuan(600_000));
  });

  it('counts once whatever it is a table of', () => {
    const rows = matrix([{ 活动编号: 'A', 活动实际费用: 8_000_000, 已备案: '是', 在龙岗举办: '是' }]);
    expect(callFunction('LG_EVENT_SUBSIDY', [rows, rows])).toEqual(yuan(2_400_000));
  });

  it('leaves the numbers of the other arguments as they are', () => {
    const other = [['姓名', '电话']];
    expect(compute(contracts, contracts, other)).toMatchObject({
      code: '#VALUE!',
      message: expect.stringContaining('第 3 个参数') as unknown,
    });
  });
});

describe('a value of 政策参数 that is blank or 0', () => {
  const parameters = (programme: string, value: unknown): unknown[][] => [
    ['项目', '参数', '值'],
    [programme, 'floor', value],
  ];
  const contracts = table('不含税金额', 400_000);

  it('is asked for, where it belongs to the programme', () => {
    expect(compute(contracts, parameters('LGC', 0))).toEqual(asks('「政策参数」第2行'));
    expect(compute(contracts, parameters('LGC', ''))).toEqual(compute(contracts, parameters('LGC', 0)));
    expect(compute(contracts, parameters('LGC', '0'))).toEqual(yuan(120_000));
    expect(compute(contracts, parameters('M05', 0))).toEqual(yuan(0));
  });
});
