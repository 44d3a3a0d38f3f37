import { civilDate, formatDate, type CivilDate } from '../../src/calendar';
import {
  headerOf,
  locate,
  readLedger,
  type Contract,
  type MergedArea,
  type TableInput,
} from '../../src/ledger';
import { sectionsOf } from '../../src/ledger/sections';
import { sortRows } from '../../src/ledger/rows';

const contractsOf = (input: TableInput): readonly Contract[] => readLedger([input]).contracts?.rows ?? [];
const down = (row: number, column: number, rows = 2): MergedArea => ({ row, column, rows, columns: 1 });
const across = (row: number, columns: number): MergedArea => ({ row, column: 0, rows: 1, columns });
const leftOut = (input: TableInput): unknown[] =>
  sectionsOf(input).flatMap((section) =>
    sortRows(input, section).leftOut.map(({ row, why }) => [row + 1, why]),
  );

const HEADER = ['合同编号', '供应商名称', '用途', '签订日期', '含税金额', '服务开始', '服务结束'];

describe('a period in one column', () => {
  const TABLE = [
    ['合同编号', '供应商名称', '签订日期', '履行期限', '含税金额'],
    ['C1', '甲', '2024-12-20', '2025.1.15-2025.6.30', 1],
    ['C2', '甲', '2024-12-20', '2025.1-2025.12', 1],
    ['C3', '甲', '2024-12-20', '签订之日起一年', 1],
    ['C4', '甲', '', '12个月', 1],
    ['C5', '甲', '2024-12-20', '按订单执行', 1],
    ['C6', '甲', '2024-12-20', '', 1],
    ['C7', '甲', '2024-12-20', '2025年1月1日起', 1],
  ];
  const table = readLedger([{ values: TABLE }]).contracts;
  const day = (serial: CivilDate | null): string | null => (serial === null ? null : formatDate(serial));

  it('is the first and the last day', () => {
    expect(table?.rows.map((c) => [c.id, day(c.serviceStart), day(c.serviceEnd)])).toEqual([
      ['C1', '2025-01-15', '2025-06-30'],
      ['C2', null, null],
      ['C3', '2024-12-20', '2025-12-19'],
      ['C4', null, null],
      ['C5', null, null],
      ['C6', null, null],
      ['C7', '2025-01-01', null],
    ]);
    expect(table?.rows.map((c) => c.term?.months ?? null)).toEqual([null, null, 12, 12, null, null, null]);
  });

  it('says once what is wrong with it, and a month for each end that names no day', () => {
    expect(
      table?.problems.map((p) => [p.row, p.kind, p.field, p.again ?? false, p.month && day(p.month.end)]),
    ).toEqual([
      [3, 'month-only', 'serviceStart', false, '2025-01-31'],
      [3, 'month-only', 'serviceEnd', false, '2025-12-31'],
      [6, 'period', 'serviceStart', false, undefined],
      [6, 'period', 'serviceEnd', true, undefined],
    ]);
  });

  it('is where the days of it are looked for', () => {
    const source = table?.sources[0];
    expect(source && [locate(source, 'serviceEnd'), headerOf(source, 'serviceStart')]).toEqual([
      4,
      '履行期限',
    ]);
    expect(table?.has('serviceEnd')).toBe(true);
  });

  it('yields to columns of the days themselves, cell by cell', () => {
    const values = [
      ['合同编号', '供应商名称', '服务开始', '服务结束', '合同期限'],
      ['C1', '甲', '2025-02-01', '', '2025.1.15-2025.6.30'],
    ];
    const [row] = contractsOf({ values });
    expect(row && [day(row.serviceStart), day(row.serviceEnd)]).toEqual(['2025-02-01', '2025-06-30']);
    expect(row && [1, 2].map((r) => locate(row.source, 'serviceEnd', r))).toEqual([4, 5]);
  });
});

describe('cells merged over the lines of a contract', () => {
  const PERIODS = [
    HEADER,
    ['C1', '甲', '训练', '2024-12-20', 530000, '2025-01-15', '2025-03-31'],
    ['', '', '', '', 530000, '2025-04-01', '2025-06-30'],
    ['C2', '甲', '训练', '2024-12-20', 100, '2025-01-01', '2025-01-31'],
  ];
  const OWN = [0, 1, 2, 3].map((column) => down(1, column));

  it('make one contract: money is what the lines state, the service reaches over all', () => {
    const rows = contractsOf({ values: PERIODS, merges: OWN });
    expect(rows).toMatchObject([
      {
        id: 'C1',
        row: 2,
        gross: 106_000_000,
        use: '训练',
        serviceStart: civilDate(2025, 1, 15),
        serviceEnd: civilDate(2025, 6, 30),
      },
      { id: 'C2', row: 4, gross: 10_000 },
    ]);
  });

  it('state merged money once', () => {
    const values = PERIODS.map((row, i) =>
      i === 2 ? ['', '', '', '', '', '2025-04-01', '2025-06-30'] : row,
    );
    const rows = contractsOf({ values, merges: [...OWN, down(1, 4)] });
    expect(rows.map((c) => [c.id, c.gross])).toEqual([
      ['C1', 53_000_000],
      ['C2', 10_000],
    ]);
  });

  it('put different words of its lines together', () => {
    const values = [HEADER, ['C1', '甲', '训练', '', 1, '', ''], ['', '', '推理', '', 2, '', '']];
    expect(contractsOf({ values, merges: [down(1, 0), down(1, 1)] })).toMatchObject([
      { use: '训练、推理', gross: 300, signed: null },
    ]);
  });

  it('keep a month without a day only where it may be the first or the last', () => {
    const values = [
      ['合同编号', '供应商名称', '含税金额', '履行期限'],
      ['C1', '甲', 1, '2025.1-2025.3'],
      ['', '', 2, '2025.4-2025.6'],
    ];
    const table = readLedger([{ values, merges: [down(1, 0), down(1, 1)] }]).contracts;
    expect(table?.rows).toMatchObject([{ serviceStart: null, serviceEnd: null, gross: 300 }]);
    expect(table?.problems.map((p) => [p.row, p.field, p.month && formatDate(p.month.start)])).toEqual([
      [2, 'serviceStart', '2025-01-01'],
      [2, 'serviceEnd', '2025-06-01'],
    ]);
  });

  it('hold for several contracts of one supplier', () => {
    const values = [HEADER, ['C1', '甲', '训练', '', 1, '', ''], ['C2', '', '推理', '', 2, '', '']];
    expect(contractsOf({ values, merges: [down(1, 1)] })).toMatchObject([
      { id: 'C1', supplierName: '甲', gross: 100 },
      { id: 'C2', supplierName: '甲', gross: 200 },
    ]);
  });

  it('tell a contract without a number by party and money together', () => {
    const values = [
      ['供应商名称', '含税金额', '服务开始', '服务结束'],
      ['甲', 1, '2025-01-01', '2025-01-31'],
      ['', '', '2025-02-01', '2025-02-28'],
      ['甲', 2, '2025-03-01', '2025-03-31'],
    ];
    const rows = contractsOf({ values, merges: [down(1, 0), down(1, 1)] });
    expect(rows.map((c) => [c.gross, c.serviceEnd])).toEqual([
      [100, civilDate(2025, 2, 28)],
      [200, civilDate(2025, 3, 31)],
    ]);
  });

  it('hold for every invoice beside them, but each states its own money', () => {
    const values = [
      ['合同编号', '发票号码', '开票日期', '价税合计'],
      ['C1', '04512345', '2025-01-01', 1],
      ['', '04512346', '2025-02-01', 2],
    ];
    const invoices = readLedger([{ values, merges: [down(1, 0)] }]).invoices;
    expect(invoices?.rows.map((i) => [i.contractId, i.gross])).toEqual([
      ['C1', 100],
      ['C1', 200],
    ]);
  });

  it('are not guessed at where nobody knows of them', () => {
    const input = { values: PERIODS };
    expect(contractsOf(input)).toMatchObject([
      { id: 'C1', gross: 53_000_000 },
      { id: null, gross: 53_000_000 },
      { id: 'C2' },
    ]);
    const bare = {
      values: PERIODS.map((row, i) => (i === 2 ? ['', '', '', '', '', '', '2025-06-30'] : row)),
    };
    expect(contractsOf(bare).map((c) => c.id)).toEqual(['C1', 'C2']);
    expect(leftOut(bare)).toEqual([[3, 'continued']]);
  });
});

describe('lines of a ledger that are no contract', () => {
  it.each<[string, unknown[], string]>([
    ['a subtotal with the name before it', ['', '深圳甲云算力有限公司 小计', '', '', 5, '', ''], 'total'],
    ['a subtotal in the first column', ['深圳甲云算力有限公司小计：', '', '', '', 5, '', ''], 'total'],
    ['a total of a month', ['本月合计：', '', '', '', 5, '', ''], 'total'],
    ['a total of June', ['6月合计', '', '', '', 5, '', ''], 'total'],
    ['a total with a remark', ['合计（大写）', '', '壹拾万元整', '', 5, '', ''], 'total'],
    ['a total with a count', ['总计 3 份', '', '', '', 5, '', ''], 'total'],
    ['a spaced total', ['合　　计', '', '', '', 5, '', ''], 'total'],
    ['a carried page', ['过次页', '', '', '', 5, '', ''], 'total'],
    ['Subtotal', ['Sub-total', '', '', '', 5, '', ''], 'total'],
    ['signatures', ['制表：张三', '', '审核：李四', '', '日期：2025.9.1', '', ''], 'signature'],
    [
      'signatures with their names beside',
      ['制表人', '张三', '审核人', '李四', '日期', 45900, ''],
      'signature',
    ],
    ['signatures in one cell', ['制表：张三    审核：李四', '', '', '', '', '', ''], 'signature'],
    ['a note', ['注：以上金额均含税', '', '', '', '', '', ''], 'note'],
    ['a note with its label apart', ['备注：', '以上金额均含税', '', '', '', '', ''], 'note'],
    ['a numbered note', ['1、本表由财务部填报', '', '', '', '', '', ''], 'note'],
    ['a sentence', ['以上合同均已归档，原件由法务部保管。', '', '', '', '', '', ''], 'note'],
    ['a heading', ['一、算力类', '', '', '', '', '', ''], 'note'],
    ['the header again', HEADER, 'header'],
  ])('%s', (_, line, why) => {
    const values = [HEADER, ['C1', '甲', '训练', '', 2, '', ''], line, ['C2', '乙', '训练', '', 3, '', '']];
    expect(contractsOf({ values }).map((c) => c.id)).toEqual(['C1', 'C2']);
    expect(leftOut({ values })).toEqual([[3, why]]);
  });

  it.each<[string, unknown[]]>([
    ['a company with such a name', ['C9', '深圳合计科技有限公司', '', '', 5, '', '']],
    ['a company that ends in brackets', ['C9', '深圳甲云（有限合伙）', '', '', 5, '', '']],
    ['a number that counts', ['1、2', '甲', '', '', 5, '', '']],
    ['a total that names a party', ['总计', '甲', '', '', 5, '', '']],
    ['a number alone', ['HT-9', '', '', '', '', '', '']],
  ])('but %s is one', (_, line) => {
    const values = [HEADER, ['C1', '甲', '训练', '', 2, '', ''], line];
    expect(contractsOf({ values })).toHaveLength(2);
  });

  it('are told by what is merged over the columns', () => {
    const values = [HEADER, ['研发部', '', '', '', '', '', ''], ['C1', '甲', '训练', '', 2, '', '']];
    expect(contractsOf({ values, merges: [across(1, 7)] }).map((c) => c.id)).toEqual(['C1']);
  });

  it('do not end the table where contracts go on below', () => {
    const values = [
      ['台账', '', '', '', '', '', ''],
      HEADER,
      ['C1', '甲', '训练', '2025-01-01', 2, '', ''],
      [],
      ['二、模型类', '', '', '', '', '', ''],
      ['C2', '乙', '训练', '2025-01-01', 3, '', ''],
      [],
      ['注：以上均为含税价'],
      ['联系人', '电话', '地址'],
      ['张三', '123', '某处'],
    ];
    expect(contractsOf({ values }).map((c) => c.id)).toEqual(['C1', 'C2']);
  });
});

it('takes sheets of one header for one table, hidden lines and all', () => {
  const sheet = (name: string, id: string): TableInput => ({
    sheet: name,
    values: [
      ['合同台账'],
      HEADER,
      [id, '甲', '训练', '2025-01-01', 1, '', ''],
      ['合计', '', '', '', 1, '', ''],
    ],
  });
  const table = readLedger([sheet('2024', 'C1'), sheet('2025', 'C2')]).contracts;
  expect(table?.rows.map((c) => [c.source.sheet, c.row, c.id])).toEqual([
    ['2024', 3, 'C1'],
    ['2025', 3, 'C2'],
  ]);
});
