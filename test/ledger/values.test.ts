import { civilDate } from '../../src/calendar';
import { readLedger, type Contract, type Ledger, type Ownership, type Supplier } from '../../src/ledger';
import { say } from '../../src/messages';

const HEADERS: Readonly<Record<string, string>> = {
  id: '合同编号',
  supplierName: '供应商名称',
  gross: '含税金额',
};

/** A contracts table of one column besides number, supplier and amount. */
function contract(header: string, cell: unknown): { row: Contract | undefined; problems: string[] } {
  const ledger = readLedger([
    {
      values: [
        [...Object.values(HEADERS), header],
        ['C1', '甲', 1, cell],
      ],
    },
  ]);
  return { row: ledger.contracts?.rows[0], problems: (ledger.contracts?.problems ?? []).map((p) => p.kind) };
}

function suppliers(header: string, cell: unknown): { row: Supplier | undefined; problems: string[] } {
  const ledger = readLedger([
    {
      values: [
        ['名称', '信用代码', header],
        ['甲', 'X1', cell],
      ],
    },
  ]);
  return { row: ledger.suppliers?.rows[0], problems: (ledger.suppliers?.problems ?? []).map((p) => p.kind) };
}

function owners(
  cells: readonly unknown[],
  header = '持股比例',
): { rows: readonly Ownership[]; ledger: Ledger } {
  const ledger = readLedger([
    { values: [['持股方', '被持股方', header], ...cells.map((cell) => ['甲', '乙', cell])] },
  ]);
  return { rows: ledger.ownership?.rows ?? [], ledger };
}

describe('cells', () => {
  it.each<[unknown, string | null, string[]]>([
    ['9144 0300 1922 0382 16', '914403001922038216', []],
    ['９１４４０３００７１５２６７２６xg', '9144030071526726XG', []],
    ["'914403001922038216", '914403001922038216', []],
    [123456789012345, '123456789012345', []],
    [914403001922038216, null, ['code-damaged']],
    ['9.14403E+17', null, ['code-damaged']],
    ['914403001922038000', null, ['code-damaged']],
    ['', null, []],
    [0, null, []],
  ])('credit code %p', (cell, code, problems) => {
    const read = contract('供应商信用代码', cell);
    expect([read.row?.supplierCode, read.problems]).toEqual([code, problems]);
  });

  it.each<[unknown, number | null, string[]]>([
    [0.06, 60_000, []],
    ['6%', 60_000, []],
    ['６％', 60_000, []],
    [6, 60_000, []],
    ['6', 60_000, []],
    ['0.06', 60_000, []],
    [1, 10_000, []],
    [0.005, 5000, []],
    ['免税', 0, []],
    ['不征税', 0, []],
    ['***', 0, []],
    [0, 0, []],
    ['', null, []],
    [0.5, null, ['rate']],
    [60, null, ['rate']],
    // 17 % is the highest there has been.
    [0.17, 170_000, []],
    ['17%', 170_000, []],
    [17.01, null, ['rate']],
    ['18%', null, ['rate']],
    [19, null, ['rate']],
    [0.2, null, ['rate']],
    ['13%/6%', null, ['rate']],
    ['待定', null, ['rate']],
  ])('tax rate %p', (cell, rate, problems) => {
    const read = contract('税率', cell);
    expect([read.row?.taxRate, read.problems]).toEqual([rate, problems]);
  });

  it.each<[unknown, number | null, string[]]>([
    [45882, civilDate(2025, 8, 13), []],
    ['2025年8月13日', civilDate(2025, 8, 13), []],
    [0, null, []],
    [null, null, []],
    ['2025年8月', null, ['month-only']],
    ['待签', null, ['date']],
    [true, null, ['date']],
  ])('date %p', (cell, date, problems) => {
    const read = contract('签订日期', cell);
    expect([read.row?.signed, read.problems]).toEqual([date, problems]);
  });

  it.each<[unknown, boolean | null, string[]]>([
    ['是', true, []],
    ['Y', true, []],
    ['true', true, []],
    [true, true, []],
    ['√', true, []],
    ['具备', true, []],
    ['有', true, []],
    ['否', false, []],
    ['n', false, []],
    ['无', false, []],
    ['不具备', false, []],
    [false, false, []],
    ['', null, []],
    ['也许', null, ['flag']],
    ['不存在', false, []],
    ['未被列入', false, []],
    ['无此情况', false, []],
    ['不涉及', false, []],
    ['是（详见附件）', true, []],
    ['是（待核实）', null, ['flag']],
    ['☑是 ☐否', true, []],
    ['□是 √否', false, []],
    ['是☑否□', true, []],
    ['□是 □否', null, []],
    ['☑是 ☑否', null, ['flag']],
    [7, null, ['flag']],
  ])('flag %p', (cell, flag, problems) => {
    const read = suppliers('龙岗服务基础', cell);
    expect([read.row?.longgangBasis, read.problems]).toEqual([flag, problems]);
  });

  it.each<[unknown, string | null]>([
    ['第一批', '1'],
    ['第二批次', '2'],
    ['2025年度第二批', '2025年度第二批'],
    ['训力券第一批', '1'],
    ['首批', '1'],
    ['第一批（已退出）', '第一批（已退出）'],
    ['公示中', '公示中'],
    ['无', '无'],
    ['—', null],
    ['第1批', '1'],
    [1, '1'],
    ['3', '3'],
    ['三', '3'],
    ['未入库', '未入库'],
    ['', null],
    ['第一批、第三批', '1、3'],
    ['第一、三批', '1、3'],
    ['试点', '试点'],
  ])('batch %p', (cell, batch) => {
    expect(suppliers('入库批次', cell).row?.batch).toBe(batch);
  });

  it.each<[unknown, number | null, string[]]>([
    ['三级', 3, []],
    [3, 3, []],
    ['等保三级', 3, []],
    ['第三级', 3, []],
    ['等保2.0（二级）', 2, []],
    ['', null, []],
    ['-', null, []],
    ['无', 0, []],
    ['未测评', 0, []],
    ['测评中', 0, []],
    ['已通过三级测评', 3, []],
    ['六级', null, ['number']],
  ])('protection level %p', (cell, level, problems) => {
    const read = suppliers('等保级别', cell);
    expect([read.row?.mlpsLevel, read.problems]).toEqual([level, problems]);
  });

  it.each<[unknown, number | null, string[]]>([
    [2000, 2_000_000, []],
    ['2000P', 2_000_000, []],
    ['2,000 PFLOPS', 2_000_000, []],
    ['2000P FLOPS（FP16）', 2_000_000, []],
    ['1999.5p', 1_999_500, []],
    // Rounding never lifts a capacity over a minimum, nor does a float's slip take one below it.
    [1999.9996, 1_999_999, []],
    ['1.9999999 EFLOPS', 1_999_999, []],
    [2000.001, 2_000_001, []],
    [1.005, 1005, []],
    ['2EFLOPS', 2_000_000, []],
    ['-', null, []],
    ['无', 0, []],
    ['', null, []],
    ['很大', null, ['number']],
    [-5, null, ['number']],
  ])('capacity %p', (cell, capacity, problems) => {
    const read = suppliers('算力规模P', cell);
    expect([read.row?.capacityMilliP, read.problems]).toEqual([capacity, problems]);
  });

  it('decides the unit of a share column once', () => {
    const shares = (cells: readonly unknown[]): unknown[] =>
      owners(cells).rows.map(({ share }) => {
        expect(share?.lower).toBe(share?.upper);
        return share?.lower ?? null;
      });
    expect(shares([0.6, 1, 0.333333])).toEqual([600_000, 1_000_000, 333_333]);
    expect(shares([60, 1, '0.5'])).toEqual([600_000, 10_000, 5000]);
    expect(shares([0.6, '60%', '100%'])).toEqual([600_000, 600_000, 1_000_000]);
    expect(shares(['60', null])).toEqual([600_000, null]);
  });

  it('does not guess at shares', () => {
    const { rows, ledger } = owners(['过半', 120, -1, 50]);
    expect(rows.map((row) => row.share)).toEqual([
      { lower: 500_001, upper: 1_000_000 },
      null,
      null,
      { lower: 500_000, upper: 500_000 },
    ]);
    expect(ledger.ownership?.problems.map((p) => [p.kind, p.row])).toEqual([
      ['rate', 3],
      ['rate', 4],
    ]);
  });

  it('takes 至今 for an open end', () => {
    const { rows, ledger } = owners(['至今', '2025-08-13', '待定'], '终止日期');
    expect(rows.map((row) => row.to)).toEqual([null, civilDate(2025, 8, 13), null]);
    expect(ledger.ownership?.problems.map((p) => p.row)).toEqual([4]);
  });

  it('keeps names as written, numbers as text, and only trims', () => {
    expect(contract('项目', ' 项目（一） ').row?.project).toBe('项目（一）');
    expect(contract('项目', 42).row?.project).toBe('42');
  });

  it('unwraps data types and reports errors', () => {
    expect(contract('不含税金额', { type: 'Double', basicValue: 12.5, numberFormat: '0' }).row?.net).toBe(
      1250,
    );
    expect(contract('项目', { type: 'Entity', text: '甲', basicValue: '甲项目' }).row?.project).toBe(
      '甲项目',
    );
    for (const cell of [
      '#REF!',
      { type: 'Error', basicValue: '#N/A' },
      { code: '#DIV/0!', message: '' },
      { odd: 1 },
    ])
      expect(contract('不含税金额', cell)).toMatchObject({ row: { net: null }, problems: ['error-cell'] });
    expect(contract('项目', '#1 项目').row?.project).toBe('#1 项目');
  });

  it('shifts serials of the 1904 system', () => {
    const values = [
      ['合同编号', '供应商名称', '签订日期'],
      ['C1', '甲', 45882 - 1462],
    ];
    expect(readLedger([{ values, dateSystem: 1904 }]).contracts?.rows[0]?.signed).toBe(45882);
  });
});

describe('problems', () => {
  it('say where, what, and what to write instead, in both languages', () => {
    const values = [
      ['合同号', '供应商', '合同金额（含税）', '签约日期'],
      ['C1', '甲', '约五十万', '2025年8月'],
      ['C2', '乙', '#REF!', '待定'],
    ];
    const ledger = readLedger([{ values, sheet: '台账', firstRow: 4, firstColumn: 2 }]);
    const problems = ledger.contracts?.problems ?? [];
    expect(problems.map((p) => [p.kind, p.row, p.field])).toEqual([
      ['month-only', 5, 'signed'],
      ['amount', 5, 'gross'],
      ['date', 6, 'signed'],
      ['error-cell', 6, 'gross'],
    ]);
    const first = problems[1];
    expect(first && say(first.message)).toBe(
      '「台账」第5行“合同金额（含税）”的“约五十万”不是能识别的金额，请填写数字，例如 500000.00，或“50万元”',
    );
    expect(first && say(first.message, 'en')).toMatch(
      /^Sheet 台账, row 5: "约五十万" in column "合同金额（含税）" is not an amount/,
    );
    expect(first?.source.columns.get('gross')).toBe(4);
    for (const { message } of problems) expect(say(message) + say(message, 'en')).not.toMatch(/[{}]/);
  });
});
