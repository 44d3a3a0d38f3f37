import { findTables, readLedger } from '../../src/ledger';

const CONTRACT = ['合同编号', '供应商名称', '含税金额'];
const SUPPLIER = ['名称', '信用代码', '入库批次'];

describe('findTables', () => {
  it('finds a table under a title and above a note, with its place in the sheet', () => {
    const values = [
      ['2025年算力合同台账', '', ''],
      ['', '', '单位：万元'],
      CONTRACT,
      ['C1', '甲', 50],
      ['C2', '乙', 60],
      ['', '', ''],
      ['注：以上金额均含税', '', ''],
    ];
    const [table, ...others] = findTables({ values, sheet: '台账', firstRow: 3, firstColumn: 2 });
    expect(others).toEqual([]);
    expect(table).toMatchObject({ sheet: '台账', firstRow: 5, firstColumn: 2, unit: 'wan' });
    expect(table?.values).toEqual([CONTRACT, ['C1', '甲', 50], ['C2', '乙', 60]]);
    const rows = readLedger(table ? [table] : []).contracts?.rows;
    expect(rows?.map((row) => [row.row, row.gross])).toEqual([
      [6, 50_000_000],
      [7, 60_000_000],
    ]);
  });

  it('finds tables stacked and side by side', () => {
    const values = [
      [...CONTRACT, null, ...SUPPLIER],
      ['C1', '甲', 1, null, '甲', 'X', '第一批'],
      ['C2', '乙', 2, null, null, null, null],
      [null, null, null, null, '字段', '值', null],
      ['选项', '值', null, null, '单位名称', '丙', null],
      ['lg.cycle', 'calendar', null, null, '信用代码', 'Y', null],
    ];
    const tables = findTables({ values });
    expect(
      tables.map(({ values: v, firstRow, firstColumn }) => [v[0]?.[0], firstRow, firstColumn, v.length]),
    ).toEqual([
      ['合同编号', 1, 1, 3],
      ['名称', 1, 5, 2],
      ['字段', 4, 5, 3],
      ['选项', 5, 1, 2],
    ]);
  });

  it('finds a second table below a blank row, in the same columns', () => {
    const values = [
      CONTRACT,
      ['C1', '甲', 1],
      ['', '', ''],
      ['供应商名录', '', ''],
      SUPPLIER,
      ['甲', 'X', 1],
    ];
    const tables = findTables({ values });
    expect(tables.map((t) => [t.firstRow, t.values.length])).toEqual([
      [1, 2],
      [5, 2],
    ]);
  });

  it('gives each page of a register the lines above it alone, and tables beside it their own', () => {
    const page = (unit: string): unknown[][] => [
      [`单位：${unit}`, '', '', '', '乙表'],
      [...CONTRACT, '', ...SUPPLIER],
      ['C1', '甲', 1, '', '甲', 'X', 1],
      [],
    ];
    const tables = findTables({ values: [...page('万元'), ...page('元'), ...page('千元')] });
    expect(tables.map(({ firstRow, firstColumn, unit }) => [firstRow, firstColumn, unit])).toEqual([
      [2, 1, 'wan'],
      [2, 5, undefined],
      [6, 1, 'yuan'],
      [6, 5, undefined],
      [10, 1, 'thousand'],
      [10, 5, undefined],
    ]);
    const told = tables.map(({ above = [] }) => above.flat().filter((cell) => cell !== ''));
    expect(told.filter((_, i) => i % 2 === 0)).toEqual([['单位：万元'], ['单位：元'], ['单位：千元']]);
    expect(told.filter((_, i) => i % 2 === 1)).toEqual([['乙表'], ['乙表'], ['乙表']]);
  });

  it('keeps rows after a gap: a contract is not lost for a blank line', () => {
    const values = [['标题'], CONTRACT, ['C1', '甲', 1], [null, null, null], ['C2', '乙', 2]];
    expect(findTables({ values })[0]?.values).toHaveLength(4);
  });

  it('goes on across a column without a header', () => {
    const split = [
      ['合同编号', '', '供应商名称', '含税金额'],
      ['C1', 'x', '甲', 1],
    ];
    expect(readLedger([{ values: split }]).contracts?.rows[0]).toMatchObject({ id: 'C1', gross: 100 });
    const values = [
      ['合同编号', '供应商名称', '', '含税金额', '税率'],
      ['C1', '甲', '附注', 1, 0.06],
    ];
    expect(readLedger(findTables({ values })).contracts?.rows[0]).toMatchObject({
      gross: 100,
      taxRate: 60_000,
    });
  });

  it('tells two tables of one kind apart that stand side by side', () => {
    const values = [
      [...CONTRACT, '', ...CONTRACT],
      ['C1', '甲', 1, '', 'C2', '乙', 2],
    ];
    expect(findTables({ values }).map((t) => [t.firstColumn, t.values[1]?.[0]])).toEqual([
      [1, 'C1'],
      [5, 'C2'],
    ]);
  });

  it('finds tables side by side whose headers stand at different heights', () => {
    const payments = [
      ['户名：深圳示例智能科技有限公司', '', ''],
      ['交易日期', '交易金额', '对方户名'],
      ['2025-03-07', 1, '甲'],
    ];
    const contracts: unknown[][] = [[...CONTRACT], ['C1', '甲', 1], ['C2', '乙', 2]];
    const titled = [['网上银行交易明细', '', ''], ...payments];
    for (const [right, headerRow] of [
      [payments, 2],
      [titled, 3],
    ] as const) {
      const values = right.map((row, i) => [...(contracts[i] ?? ['', '', '']), '', ...row]);
      const found = findTables({ values });
      expect(found.map((t) => [t.firstRow, t.firstColumn])).toEqual([
        [1, 1],
        [headerRow, 5],
      ]);
      expect(found[1]?.above?.flat()).toContain('户名：深圳示例智能科技有限公司');
    }
  });

  it('leaves the title lines of the next table below to that table', () => {
    const titles = [
      ['账户名称：', '深圳示例智能科技有限公司', ''],
      ['借方发生额', '', '贷方发生额'],
      ['排序方式：', '交易时间', ''],
    ];
    const statement = [
      ['交易日期', '交易金额', '对方户名'],
      ['2025-03-07', 1, '甲'],
    ];
    const values = [[...CONTRACT], ['C1', '甲', 1], ['', '', ''], ['C2', '乙', 2], ['', '', ''], ...titles];
    const found = findTables({ values: [...values, ...statement] });
    expect(found.map((t) => [t.firstRow, t.values.length])).toEqual([
      [1, 4],
      [9, 2],
    ]);
    expect(found[1]?.above).toEqual([['', '', ''], ...titles]);
  });

  it('is not misled by data that reads like headers', () => {
    const values = [
      ['项目', '材料', '状态'],
      ['合同', '合同编号', '发票号码'],
      ['发票', '发票号码', '金额'],
    ];
    expect(findTables({ values })).toHaveLength(1);
  });

  it('finds nothing in an empty or foreign sheet', () => {
    expect(findTables({ values: [] })).toEqual([]);
    expect(
      findTables({
        values: [
          ['姓名', '电话'],
          ['甲', 1],
        ],
      }),
    ).toEqual([]);
  });
});
