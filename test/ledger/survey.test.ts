import { surveySheets } from '../../src/ledger';

describe('the survey of sheets', () => {
  test('names headers that are used, those that are not, and the one that an unused header is like', () => {
    const values = [
      ['合同台账', '', '', '', ''],
      ['合同编号', '供应商名称', '不含税金额', '签约时点', '经办'],
      ['HT-1', '甲云算力', 1_000_000, '2024-11-01', '财务部'],
      ['合计', '', 1_000_000, '', ''],
    ];
    const [sheet] = surveySheets([{ values, sheet: '台账' }]);
    expect(sheet?.notTaken).toEqual([]);
    expect(sheet?.tables).toMatchObject([
      {
        kind: 'contracts',
        headerRow: 2,
        rows: 1,
        read: [{ header: '合同编号' }, { header: '供应商名称' }, { header: '不含税金额' }],
        unread: [
          { header: '签约时点', column: 4, resembles: '签订日期' },
          { header: '经办', column: 5 },
        ],
        leftOut: [{ row: 4, why: 'total' }],
      },
    ]);
    expect(sheet?.tables[0]?.unread[1]).not.toHaveProperty('resembles');
  });

  test('names what looks like a table of ours, was not taken, and what it lacks', () => {
    const values = [
      ['职务', '姓名', '电话'],
      ['董事', '某人', '1'],
    ];
    expect(surveySheets([{ values, sheet: '名单' }])).toEqual([
      {
        sheet: '名单',
        tables: [],
        notTaken: [
          { headerRow: 1, looksLike: 'roles', lacks: [['unit']], headers: ['职务', '姓名', '电话'] },
        ],
      },
    ]);
  });

  test('knows a table of whose header it knows no word by what stands in its columns', () => {
    const code = '91440300MA5EXAMP0X';
    const owners = [
      ['甲', '乙', '丙', '丁'],
      ['张三', '深圳甲云算力有限公司', code, '60%'],
      ['李四', '深圳甲云算力有限公司', code, '40%'],
    ];
    const bills = [
      ['说明文字'],
      ['A', 'B', 'C'],
      ['25442000000012345678', '深圳甲云算力有限公司', 1_060_000],
    ];
    const deals = [
      ['一', '二', '三', '四'],
      ['深圳甲云算力有限公司', '2025-01-15', '2025-06-30', '1,060,000.00'],
    ];
    const paid = [
      ['一', '二', '三'],
      [45_741, '深圳甲云算力有限公司', 1_060_000],
    ];
    const staff = [
      ['甲', '乙', '丙'],
      ['张三', '技术部', 3],
    ];
    const books = { owners, bills, deals, paid, staff };
    const said = Object.entries(books).map(
      ([sheet, values]) => surveySheets([{ values, sheet }])[0]?.notTaken,
    );
    expect(said.map((blocks) => blocks?.map(({ looksLike, headerRow }) => [looksLike, headerRow]))).toEqual([
      [['ownership', 1]],
      [['invoices', 2]],
      [['contracts', 1]],
      [['payments', 1]],
      [],
    ]);
    expect(said[0]?.[0]?.headers).toEqual(owners[0]);
  });

  test('takes free text for no table', () => {
    const values = [['说明'], ['本工作簿按指南填写。'], ['请勿改动表头。']];
    expect(surveySheets([{ values, sheet: '说明' }])).toEqual([{ sheet: '说明', tables: [], notTaken: [] }]);
  });

  test('names a statement and a page whose headers are understood and whose lines cannot be', () => {
    const statement = [
      ['交易日期', '交易流水号', '交易金额', '对方户名'],
      ['2025-03-02', 'S-1', 600_000, '甲云算力'],
      ['2025-03-03', 'S-2', -9_000, '甲云算力'],
      ['2025-03-04', 'S-3', -9_000, '房东'],
    ];
    const page = [['股东信息'], ['序号', '股东（发起人）', '持股比例'], [1, '张三', '100%']];
    const sheets = surveySheets([
      {
        values: [
          ['合同编号', '供应商名称', '含税金额'],
          ['HT-1', '甲云算力', 1],
        ],
        sheet: '合同',
      },
      { values: statement, sheet: '流水' },
      { values: page, sheet: '股东' },
    ]);
    expect(sheets.map(({ sheet, tables, notTaken }) => [sheet, tables.length, notTaken])).toEqual([
      ['合同', 1, []],
      [
        '流水',
        0,
        [
          {
            headerRow: 1,
            looksLike: 'payments',
            lacks: [['direction', 'spent', 'debit', 'balance']],
            headers: statement[0],
          },
        ],
      ],
      ['股东', 0, [{ headerRow: 2, looksLike: 'ownership', lacks: [['heldName']], headers: page[1] }]],
    ]);
  });
});

test('a column that tells both ends of a period is listed once', () => {
  const values = [
    ['合同编号', '供应商名称', '履行期限', '含税金额', '税率'],
    ['HT-1', '甲', '2025.1.15-2025.6.30', 1_060_000, '6%'],
  ];
  const [sheet] = surveySheets([{ sheet: '合同', values }]);
  expect(sheet?.tables[0]?.read.map(({ header }) => header)).toEqual(values[0]);
});
