import { optionOf, readLedger } from '../../src/ledger';
import { say } from '../../src/messages';

const HEADER = ['合同编号', '供应商名称', '含税金额'];

describe('readLedger', () => {
  it('leaves out blank lines, totals and notes, and only those', () => {
    const values = [
      HEADER,
      ['C1', '甲', 1],
      ['', null, undefined],
      [0, 0, 0],
      ['小计', '', 1],
      ['C2', '', 2],
      ['', '合 计', 3],
      ['总计：', '甲', 3],
      ['合计', '', 3],
      ['注：含税', '', ''],
    ];
    const rows = readLedger([{ values }]).contracts?.rows ?? [];
    expect(rows.map((row) => [row.row, row.id, row.gross])).toEqual([
      [2, 'C1', 100],
      [6, 'C2', 200],
      [8, '总计:', 300],
    ]);
  });

  it('a blank cell and a missing column are both null, never zero', () => {
    const row = readLedger([{ values: [HEADER, ['C1', '甲', '']] }]).contracts?.rows[0];
    expect([row?.gross, row?.net, row?.signed, row?.use]).toEqual([null, null, null, null]);
    const zero = readLedger([{ values: [HEADER, ['C1', '甲', 0]] }]).contracts?.rows[0];
    expect(zero?.gross).toBe(0);
  });

  it('takes blanks for blanks where Excel hands them over as 0', () => {
    const values = [
      ['台账', 0, 0, 0],
      ['合同编号', '供应商名称', '签订日期', '含税金额'],
      ['C1', '甲', 0, 5],
      [0, 0, 0, 0],
      ['选项', '值', 0, 0],
      ['lg.cycle', 0, 0, 0],
    ];
    const ledger = readLedger([{ values }]);
    expect(ledger.contracts?.rows.map((row) => [row.id, row.signed, row.gross])).toEqual([['C1', null, 500]]);
    expect(ledger.contracts?.problems).toEqual([]);
    expect(optionOf(ledger, 'lg.cycle')).toBeNull();
  });

  it('joins tables of one kind and knows which columns there are', () => {
    const ledger = readLedger([
      { values: [HEADER, ['C1', '甲', 1]], sheet: '一' },
      {
        values: [
          ['合同号', '供应商', '不含税金额'],
          ['C2', '乙', 'x'],
        ],
        sheet: '二',
        firstRow: 9,
      },
    ]);
    const table = ledger.contracts;
    expect(table?.rows.map((row) => [row.source.sheet, row.row, row.id])).toEqual([
      ['一', 2, 'C1'],
      ['二', 10, 'C2'],
    ]);
    expect(table?.problems.map((p) => [p.source.sheet, p.field])).toEqual([['二', 'net']]);
    expect((['gross', 'net', 'signed'] as const).map((field) => table?.has(field))).toEqual([
      true,
      true,
      false,
    ]);
    expect(ledger.invoices).toBeUndefined();
  });

  it('reads all tables of a whole sheet handed over as one range', () => {
    const values = [
      ['台账', '', ''],
      HEADER,
      ['C1', '甲', 1],
      ['', '', ''],
      ['选项', '值', ''],
      ['lg.cycle', 'calendar', ''],
    ];
    const ledger = readLedger([{ values }]);
    expect(ledger.contracts?.rows).toHaveLength(1);
    expect(optionOf(ledger, 'lg.cycle')).toBe('calendar');
  });

  it('reads the applicant line by line', () => {
    const values = [
      ['字段', '值'],
      ['单位名称', '深圳甲科技有限公司'],
      ['统一社会信用代码', '9144030071526726xg'],
      ['注册日期', '2025年5月'],
      ['是否分支机构', '否'],
      ['上年度未兑现额度（万元）', 350],
      ['提交日期', 46150],
      ['事业单位', ''],
      ['单位名称', '另一家'],
      ['联系电话', '1'],
    ];
    const { applicant, applicantProblems } = readLedger([{ values, sheet: '申报', firstRow: 2 }]);
    expect(applicant).toMatchObject({
      name: '深圳甲科技有限公司',
      code: '9144030071526726XG',
      registered: null,
      branch: false,
      unredeemed: 350_000_000,
      submitted: 46150,
      publicInstitution: null,
    });
    expect(applicant?.rows.get('submitted')).toBe(8);
    expect(applicant?.rows.has('publicInstitution')).toBe(false);
    expect(applicant?.source.columns.get('submitted')).toBe(2);
    const [problem] = applicantProblems ?? [];
    expect(problem && say(problem.message)).toMatch(/^「申报」第5行“注册日期”的“2025年5月”只有年月/);
  });

  it('the first line of an option wins; numbers and flags are text; blanks state nothing', () => {
    const values = [
      ['选项', '值'],
      ['lg.cycle', 'calendar'],
      ['lg.cycle', 'min'],
      ['mlps.maxAgeMonths', 12],
      ['x', true],
      ['guide.published', ''],
    ];
    const ledger = readLedger([{ values }]);
    expect(
      ['lg.cycle', 'mlps.maxAgeMonths', 'x', 'guide.published', 'y'].map((name) => optionOf(ledger, name)),
    ).toEqual(['calendar', '12', 'true', null, null]);
    expect(ledger.options.get('lg.cycle')?.row).toBe(2);
  });

  it('tells which input is no table it knows', () => {
    const ledger = readLedger([
      { values: [HEADER, ['C1', '甲', 1]] },
      { values: [[null], ['姓名', '电话', 1.5]] },
      { values: [[5]] },
    ]);
    expect(ledger.unrecognised).toEqual([
      { index: 1, firstCells: ['姓名', '电话', '1.5'] },
      { index: 2, firstCells: ['5'] },
    ]);
    expect(ledger.plainAmounts).toBeUndefined();
  });
});

describe('plain amounts', () => {
  const plain = (...cells: unknown[]): unknown[] => {
    const ledger = readLedger([{ values: cells.map((cell) => [cell]) }]);
    return [ledger.plainAmounts, ledger.plainProblems?.map((p) => [p.kind, p.row])];
  };

  it('are one number or one column of them, blanks skipped', () => {
    expect(plain(500000)).toEqual([[50_000_000], []]);
    expect(plain(1, null, '2,000.00', '', '￥50万')).toEqual([[100, 200_000, 50_000_000], []]);
  });

  it('may have a header that names the unit', () => {
    expect(plain('合同金额（万元）', 50)).toEqual([[50_000_000], []]);
  });

  it('do not skip what they cannot read', () => {
    expect(plain(1, '待定', '#N/A', { type: 'Error', basicValue: '#REF!' })).toEqual([
      [100],
      [
        ['amount', 2],
        ['error-cell', 3],
        ['error-cell', 4],
      ],
    ]);
    expect(plain('#REF!')).toEqual([[], [['error-cell', 1]]]);
  });

  it('are not two columns, nor words', () => {
    expect(readLedger([{ values: [[1, 2]] }]).plainAmounts).toBeUndefined();
    expect(plain('甲', '乙')).toEqual([undefined, undefined]);
    expect(plain(null)).toEqual([undefined, undefined]);
  });
});
