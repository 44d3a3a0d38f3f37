import { findTables, headerOf, locate, readLedger, type Contract, type TableInput } from '../../src/ledger';
import { sectionsOf } from '../../src/ledger/sections';

const contractsOf = (input: TableInput): readonly Contract[] => readLedger([input]).contracts?.rows ?? [];
const across = (row: number, column: number, columns: number) => ({ row, column, rows: 1, columns });
const down = (row: number, column: number, rows = 2) => ({ row, column, rows, columns: 1 });

describe('a header in two rows', () => {
  const LEDGER = [
    ['2025年度算力采购合同台账'],
    ['编制部门：财务部', '', '', '', '', '', '', '', '单位：万元'],
    ['序号', '合同编号', '对方单位', '合同金额', '', '履行期限', '', '执行情况', '', '备注'],
    ['', '', '', '含税', '不含税', '开始', '结束', '已开票', '已付款', ''],
    [1, 'HT-A', '甲公司', 106, 100, '2025-01-01', '2025-06-30', 50, 40, ''],
    [2, 'HT-B', '乙公司', 53, 50, '2025-02-01', '2025-07-31', 53, 53, '分期'],
  ];
  const MERGES = [
    across(0, 0, 10),
    ...[0, 1, 2, 9].map((column) => down(2, column)),
    ...[3, 5, 7].map((column) => across(2, column, 2)),
  ];
  const ROWS = [
    ['HT-A', '甲公司', 106_000_000, 100_000_000, 5],
    ['HT-B', '乙公司', 53_000_000, 50_000_000, 6],
  ];

  it.each<[string, TableInput['merges']]>([
    ['with its merged areas', MERGES],
    ['where nobody knows of merged areas', undefined],
    ['where nothing is merged', []],
  ])('is read %s', (_, merges) => {
    const rows = contractsOf({ values: LEDGER, merges });
    expect(rows.map((c) => [c.id, c.supplierName, c.gross, c.net, c.row])).toEqual(ROWS);
    expect(rows.map((c) => c.serviceStart !== null && c.serviceEnd !== null && c.amount === null)).toEqual([
      true,
      true,
    ]);
    const [first] = rows;
    expect(first && [headerOf(first.source, 'gross'), locate(first.source, 'net')]).toEqual([
      '合同金额 含税',
      5,
    ]);
  });

  it('goes with the table that is found, title lines and unit too', () => {
    const [table, ...others] = findTables({ values: LEDGER, merges: MERGES, sheet: '台账' });
    expect(others).toEqual([]);
    expect(table).toMatchObject({ firstRow: 3, firstColumn: 1, unit: 'wan' });
    expect(table && contractsOf(table).map((c) => [c.id, c.supplierName, c.gross, c.net, c.row])).toEqual(
      ROWS,
    );
    const [section] = table ? sectionsOf(table) : [];
    expect(section?.titles).toEqual([['2025年度算力采购合同台账'], ['编制部门：财务部', '单位：万元']]);
  });

  it.each<[string, unknown[][], Partial<Record<keyof Contract, unknown>>]>([
    [
      'the words of both rows in either order',
      [
        ['合同', '', '供应商', '', '含税', '不含税'],
        ['编号', '签订日期', '名称', '信用代码', '合同金额', '合同金额'],
        ['C1', '2025-01-01', '甲', 'X', 106, 100],
      ],
      { id: 'C1', supplierName: '甲', supplierCode: 'X', gross: 10_600, net: 10_000 },
    ],
    [
      'a unit in the smaller header',
      [
        ['合同编号', '供应商名称', '合同金额', ''],
        ['', '', '含税（万元）', '不含税（万元）'],
        ['C1', '甲', 1.06, 1],
      ],
      { id: 'C1', gross: 1_060_000, net: 1_000_000 },
    ],
    [
      'a unit in the larger header',
      [
        ['合同编号', '供应商名称', '合同金额（万元）', ''],
        ['', '', '含税', '不含税'],
        ['C1', '甲', 1.06, 1],
      ],
      { gross: 1_060_000, net: 1_000_000 },
    ],
    [
      'a unit alone below a header',
      [
        ['合同编号', '供应商名称', '含税金额', '签订日期'],
        ['', '', '（万元）', ''],
        ['C1', '甲', 1.06, '2025-01-01'],
      ],
      { id: 'C1', gross: 1_060_000 },
    ],
    [
      'headers written out in both rows',
      [
        ['合同编号', '供应商名称', '合同金额', '合同金额'],
        ['合同编号', '供应商名称', '含税', '不含税'],
        ['C1', '甲', 106, 100],
      ],
      { id: 'C1', supplierName: '甲', gross: 10_600, net: 10_000, row: 3 },
    ],
    [
      'the labels in the lower row',
      [
        ['', '', '合同金额', '', ''],
        ['合同编号', '供应商名称', '含税', '不含税', '签订日期'],
        ['C1', '甲', 106, 100, '2025-01-01'],
      ],
      { id: 'C1', supplierName: '甲', gross: 10_600, net: 10_000 },
    ],
    [
      'three rows',
      [
        ['合同编号', '供应商名称', '合同', '', ''],
        ['', '', '合同金额', '', '履行期限'],
        ['', '', '含税', '不含税', '结束'],
        ['C1', '甲', 106, 100, '2025-06-30'],
      ],
      { id: 'C1', gross: 10_600, net: 10_000, row: 4 },
    ],
  ])('may have %s', (_, values, expected) => {
    expect(contractsOf({ values })).toEqual([expect.objectContaining(expected)]);
  });

  it('tells the parties apart by the larger header', () => {
    const values = [
      ['合同编号', '甲方', '', '乙方', '', '含税金额'],
      ['', '名称', '税号', '名称', '税号', ''],
      ['C1', '本公司', '91440300MA5F0A001X', '供应商', '914403001922038216', 106],
    ];
    expect(contractsOf({ values })).toEqual([
      expect.objectContaining({ id: 'C1', supplierName: '供应商', supplierCode: '914403001922038216' }),
    ]);
  });

  it('does not take tax for the price under a common header', () => {
    const values = [
      ['合同编号', '供应商名称', '合同金额', '', ''],
      ['', '', '税额', '含税', '不含税'],
      ['C1', '甲', 6, 106, 100],
    ];
    expect(contractsOf({ values })).toEqual([
      expect.objectContaining({ gross: 10_600, net: 10_000, amount: null }),
    ]);
  });

  it('is not seen in a line of words', () => {
    const values = [
      ['合同编号', '供应商名称', '用途', '项目', '备注'],
      ['HT', '甲', '训练', '模型', '含税'],
      ['', '', '', '', '已付款'],
    ];
    expect(contractsOf({ values }).map((c) => [c.id, c.row])).toEqual([['HT', 2]]);
  });
});

describe('title lines in the words of the header', () => {
  it('yield to the row that explains most columns and has data below it', () => {
    const values = [
      ['账户明细查询'],
      ['交易日期', '全部', '收款人', '全部', '交易金额', '不限'],
      ['付款方', '', '付款日期', '', '合同编号', ''],
      ['对方账号:', '', '客户附言:', '', '', ''],
      ['付款流水号', '付款日期', '付款方', '收款方', '付款金额', '合同编号'],
      ['P-1', '2025-01-01', '甲', '乙', 100, 'C1'],
    ];
    const payments = readLedger([{ values }]).payments;
    expect(payments?.rows.map((p) => [p.row, p.serial, p.amount, p.contractId])).toEqual([
      [6, 'P-1', 10_000, 'C1'],
    ]);
    expect(findTables({ values }).map((t) => t.firstRow)).toEqual([5]);
    expect(sectionsOf({ values })[0]?.titles.slice(0, 2)).toEqual([
      ['账户明细查询'],
      ['交易日期', '全部', '收款人', '全部', '交易金额', '不限'],
    ]);
  });

  it('may stand right above it, filled to the last column', () => {
    const values = [
      ['查询条件', '2025年', '全部', '全部'],
      ['合同编号', '供应商名称', '含税金额', '签订日期'],
      ['C1', '甲', 1, '2025-01-01'],
    ];
    expect(contractsOf({ values }).map((c) => [c.id, c.row])).toEqual([['C1', 3]]);
  });

  it('leaves tables alone that are stacked', () => {
    const values = [
      ['名称', '信用代码', '入库批次'],
      ['甲', '91440300MA5F0A001X', 1],
      ['', '', ''],
      ['合同编号', '供应商名称', '含税金额', '用途'],
      ['C1', '甲', 1, '训练'],
    ];
    expect(findTables({ values }).map((t) => [t.firstRow, t.values.length])).toEqual([
      [1, 2],
      [4, 2],
    ]);
  });
});

describe('a header', () => {
  it.each<[string, string]>([
    ['交易金额[ Trade Amount ]', '付款金额'],
    ['付款金额/Amount paid', '付款金额'],
    ['付 款 金 额', '付款金额'],
    ['付款金额\nPAYMENT AMOUNT', '付款金额'],
    ['付款金额（必填）', '付款金额'],
  ])('%p is known', (text) => {
    const values = [
      ['付款流水号', '付款日期', text],
      ['P-1', '2025-01-01', 5],
    ];
    expect(readLedger([{ values }]).payments?.rows[0]?.amount).toBe(500);
  });

  it.each(['付款金额(USD)', '付款金额（美元）', '付款金额（预计）', 'GPU 付款金额 HKD'])(
    '%p says more than the word that is known',
    (text) => {
      const values = [
        ['付款流水号', '付款日期', '收款方', text],
        ['P-1', '2025-01-01', '甲', 5],
      ];
      expect(readLedger([{ values }]).payments?.rows[0]?.amount).toBeNull();
    },
  );
});

describe('the unit above a table', () => {
  it.each<[string, unknown[], number]>([
    ['in a cell', ['单位：万元'], 1_000_000],
    ['padded', ['单　位 ： 万 元'], 1_000_000],
    ['beside its label', ['单位：', '万元'], 1_000_000],
    ['in brackets', ['', '（单位：人民币万元）'], 1_000_000],
    ['alone', ['', '', '（万元）'], 1_000_000],
    ['with the currency', ['币种：人民币 单位：元'], 100],
    ['thousands', ['金额单位：千元'], 100_000],
    ['in English', ['Unit: RMB 10,000'], 1_000_000],
    ['a department', ['编制单位：元创公司'], 100],
    ['nothing', ['2025年'], 100],
  ])('%s', (_, line, fen) => {
    const values = [line, [], ['合同编号', '供应商名称', '含税金额'], ['C1', '甲', 1]];
    expect(contractsOf({ values })[0]?.gross).toBe(fen);
  });

  it.each<[string, string[], number[]]>([
    ['金额单位', ['万元', '万元'], [1_000_000, 2_000_000]],
    ['单位', ['万元', ''], [1_000_000, 2_000_000]],
    ['计量单位', ['套', '次'], [100, 200]],
    ['金额单位', ['万元', '元'], [1_000_000, 200]],
  ])('stands in a column of its own: %s', (header, units, fen) => {
    const lines = units.map((unit, i) => [`C${String(i)}`, '甲', i + 1, unit]);
    const values = [['合同编号', '供应商名称', '含税金额', header], ...lines];
    expect(contractsOf({ values }).map((c) => c.gross)).toEqual(fen);
  });

  it('differs from line to line: a line that says none cannot be read, whichever the sign', () => {
    const lines = [
      ['C1', '甲', 12.5, '万元'],
      ['C2', '甲', '1,250.75', '元'],
      ['C3', '甲', 3, ''],
      ['C4', '甲', -2, '万元'],
      ['C5', '甲', '', '元'],
    ];
    const table = readLedger([
      { values: [['合同编号', '供应商名称', '含税金额', '单位'], ...lines] },
    ]).contracts;
    expect(table?.rows.map((c) => c.gross)).toEqual([12_500_000, 125_075, null, -2_000_000, null]);
    expect(table?.problems.map(({ row, kind }) => [row, kind])).toEqual([[4, 'amount']]);
  });

  it('is found above many title lines, but not above another table', () => {
    const titles = Array.from({ length: 15 }, (_, i) => [`说明 ${String(i)}`]);
    const values = [['单位：万元'], ...titles, ['合同编号', '供应商名称', '含税金额'], ['C1', '甲', 1]];
    expect(contractsOf({ values })[0]?.gross).toBe(1_000_000);
    const stacked = [...values, [], ['合同号', '供应商', '含税价'], ['C2', '乙', 1]];
    expect(contractsOf({ values: stacked }).map((c) => c.gross)).toEqual([1_000_000, 100]);
  });

  it('stands in the lines before the block where these were left off', () => {
    const values = [
      ['合同编号', '供应商名称', '含税金额'],
      ['C1', '甲', 1],
    ];
    expect(contractsOf({ values, above: [['单位：万元'], ['']] })[0]?.gross).toBe(1_000_000);
  });
});

describe('several columns for one field', () => {
  const values = [
    ['发票号码', '数电发票号码', '开票日期', '价税合计', '合同编号'],
    ['', '25442000000000000001', '2025-01-01', 1, 'C1'],
    ['04512345', '', '2025-01-02', 2, 'C1'],
    ['04512346', '25442000000000000002', '2025-01-03', 3, 'C1'],
    [0, '25442000000000000003', '2025-01-04', 4, 'C1'],
    ['2.5442E+19', '25442000000000000004', '2025-01-05', 5, 'C1'],
    ['2.5442E+19', '', '2025-01-06', 6, 'C1'],
  ];

  it('are read cell by cell: the filled one counts, and of two numbers an invoice goes by its 20 digits', () => {
    const table = readLedger([{ values, firstColumn: 2, firstRow: 3 }]).invoices;
    expect(table?.rows.map((i) => i.number)).toEqual([
      '25442000000000000001',
      '04512345',
      '25442000000000000002',
      '25442000000000000003',
      '25442000000000000004',
      null,
    ]);
    const source = table?.sources[0];
    expect(source && [4, 5, 6, 9].map((row) => locate(source, 'number', row))).toEqual([3, 2, 3, 2]);
    expect(source && headerOf(source, 'number', 4)).toBe('数电发票号码');
    expect(source && [locate(source, 'number'), headerOf(source, 'number')]).toEqual([2, '发票号码']);
    expect(table?.problems.map((p) => [p.row, p.kind])).toEqual([[9, 'code-damaged']]);
  });
});
