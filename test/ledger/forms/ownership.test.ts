import { companyIn, companyOfSheet } from '../../../src/ledger/forms/company-title';
import { say } from '../../../src/messages';
import {
  APPLICANT,
  claimOfBook,
  ledgerOfBook,
  moneyOf,
  SUPPLIER,
  SUPPLIER_CODE,
  type Book,
} from '../../support/book';

const ALL = { amount: '300,000.00', evidenced: '300,000.00' };
const PAGE = ['序号', '股东（发起人）', '持股比例', '认缴出资额(万元)', '认缴出资日期'];

/** The pages of the supplier and of the applicant instead of 股权, the supplier's owners as given. */
function pages(title: readonly (readonly unknown[])[], sheet: string, owners: readonly unknown[][]): Book {
  return {
    股权: undefined,
    [sheet]: [...title, PAGE, ...owners],
    本公司股东: [[`${APPLICANT} 股东信息`], PAGE, [1, '王五', '100%', 1000, '2030-12-31']],
  };
}
const STRANGERS = [
  [1, '张三', '60%', 600, '2030-12-31'],
  [2, '李四', '40%', 400, '2030-12-31'],
];
const RELATED = [
  [1, APPLICANT, '60%', 600, '2030-12-31'],
  [2, '李四', '40%', 400, '2030-12-31'],
];

function owned(book: Book): unknown[] {
  return (ledgerOfBook(book).ownership?.rows ?? []).map((o) => [
    o.holderName,
    o.heldName,
    o.share === null ? null : o.share.lower / 10_000,
  ]);
}

describe('a page of shareholders', () => {
  it.each([
    [[[`${SUPPLIER} 股东信息`]]],
    [[[`${SUPPLIER}股东信息`]]],
    [[['股东信息'], ['企业名称：' + SUPPLIER]]],
    [[['企业名称', SUPPLIER, '统一社会信用代码', SUPPLIER_CODE]]],
    [[[`股东信息（${SUPPLIER}）`]]],
    [[['国家企业信用信息公示系统'], [`${SUPPLIER} - 股东及出资信息`], ['查询日期：2025-08-20']]],
  ])('%j: the company stands in the title', (title) => {
    expect(moneyOf(pages(title, 'Sheet1', STRANGERS))).toEqual(ALL);
    expect(owned(pages(title, 'Sheet1', STRANGERS)).slice(0, 2)).toEqual([
      ['张三', SUPPLIER, 60],
      ['李四', SUPPLIER, 40],
    ]);
    expect(moneyOf(pages(title, 'Sheet1', RELATED)).amount).toBe('0.00');
  });

  it.each(['甲云股东', '甲云', SUPPLIER, '甲云算力-股东信息'])(
    'the company stands in the name of the sheet: %s',
    (sheet) => {
      expect(moneyOf(pages([], sheet, STRANGERS))).toEqual(ALL);
      expect(moneyOf(pages([], sheet, RELATED)).amount).toBe('0.00');
    },
  );

  it('of nobody knows whom is named, and nothing is evidenced', () => {
    const book: Book = { 股权: undefined, 股东: [['股东信息'], PAGE, ...RELATED] };
    expect(ledgerOfBook(book).ownership).toBeUndefined();
    expect(moneyOf(book)).toEqual({ amount: '300,000.00', evidenced: '0.00' });
    const said = claimOfBook(book).findings.filter((f) => f.check === 'no-record');
    expect(said.map((f) => say(f.message))).toEqual([
      expect.stringContaining('看不出是哪家公司的，2 行都没有读入'),
    ]);
  });

  it('a date by which capital is to be paid in is no first day of holding', () => {
    const rows = ledgerOfBook(pages([[`${SUPPLIER} 股东信息`]], 'a', STRANGERS)).ownership?.rows ?? [];
    expect(rows.map((o) => o.from)).toEqual([null, null, null]);
  });

  it('a company that the register does not know may be the owner of an owner', () => {
    const chain = {
      ...pages([[`${SUPPLIER} 股东信息`]], 'a', [[1, '深圳丁控股有限公司', '100%', 1, '']]),
      b: [['深圳丁控股有限公司 股东信息'], PAGE, [1, APPLICANT, '100%', 1, '']],
    };
    expect(moneyOf(chain).amount).toBe('0.00');
  });
});

describe('a list of holdings', () => {
  const list = (...owners: unknown[][]): Book => ({
    股权: [['持股方', '被持股方', '持股比例'], ...owners, ['王五', APPLICANT, '100%']],
  });

  it('has totals, which hold nothing', () => {
    const book = list(['张三', SUPPLIER, '60%'], ['李四', SUPPLIER, '40%'], ['合计', SUPPLIER, '100%']);
    expect(moneyOf(book)).toEqual(ALL);
    expect(owned(book)).toHaveLength(3);
  });

  it('does not name who 其他股东 are: the applicant may be one of them', () => {
    const book = list(['张三', SUPPLIER, '60%'], ['其他股东', SUPPLIER, '40%']);
    expect(moneyOf(book)).toEqual({ amount: '300,000.00', evidenced: '0.00' });
  });
});

describe('other lists of holdings', () => {
  it('对外投资: the holder stands in the title', () => {
    const head = ['序号', '被投资企业名称', '投资比例', '投资数额(万元)', '成立日期'];
    for (const title of [[`${APPLICANT} 对外投资`], ['企业名称', APPLICANT]]) {
      const list = { 对外投资: [title, head, [1, SUPPLIER, '60%', 600, '2020-01-01']] };
      const other = [[1, '李四', '40%', 400, '2030-12-31']];
      const book: Book = { ...pages([[`${SUPPLIER} 股东信息`]], 'a', other), ...list };
      expect(owned(book)).toContainEqual([APPLICANT, SUPPLIER, 60]);
      expect(moneyOf(book).amount).toBe('0.00');
      // Beside rows that give the whole of the supplier to others, one of them is wrong.
      expect(moneyOf(list)).toEqual({ amount: '300,000.00', evidenced: '0.00' });
    }
  });

  it('a registry report as a table', () => {
    const head = [
      '公司名称',
      '统一社会信用代码',
      '序号',
      '股东名称',
      '持股比例',
      '认缴出资额(万元)',
      '认缴出资日期',
      '最终受益股份',
      '首次持股日期',
    ];
    const rows = [
      [SUPPLIER, SUPPLIER_CODE, 1, '张三', '60%', 600, '2030-12-31', '60%', '2019-01-01'],
      [SUPPLIER, SUPPLIER_CODE, 2, '李四', '40%', 400, '2030-12-31', '40%', '2019-01-01'],
      [APPLICANT, '91440300MA5KAA7C97', 1, '王五', '100%', 1000, '2030-12-31', '100%', '2018-05-01'],
    ];
    const book: Book = { 股权: undefined, 工商: [head, ...rows] };
    expect(moneyOf(book)).toEqual(ALL);
    const [first] = ledgerOfBook(book).ownership?.rows ?? [];
    expect(first).toMatchObject({
      heldCode: SUPPLIER_CODE,
      holderCode: null,
      share: { lower: 600_000, upper: 600_000 },
    });
    expect(first?.from).not.toBeNull();
  });

  it('a code is that of the side it changes with', () => {
    const head = ['公司名称', '股东名称', '统一社会信用代码', '出资比例'];
    const rows = [
      [SUPPLIER, '深圳丁控股有限公司', '91440300708461136T', '60%'],
      [SUPPLIER, '深圳戊投资有限公司', '914403001922038216', '40%'],
    ];
    expect(ledgerOfBook({ 股权: [head, ...rows] }).ownership?.rows.map((o) => o.holderCode)).toEqual([
      '91440300708461136T',
      '914403001922038216',
    ]);
    const held = rows.map(([a, b, , d]) => [a, b, SUPPLIER_CODE, d]);
    expect(
      ledgerOfBook({ 股权: [head, ...held] }).ownership?.rows.map((o) => [o.heldCode, o.holderCode]),
    ).toEqual([
      [SUPPLIER_CODE, null],
      [SUPPLIER_CODE, null],
    ]);
  });

  it('主要人员: the unit stands in the title', () => {
    const book: Book = {
      任职: undefined,
      甲云高管: [[`${SUPPLIER} 主要人员`], ['序号', '姓名', '职务'], [1, '张三', '执行董事、法定代表人']],
      本公司高管: [[`${APPLICANT} 主要人员`], ['序号', '姓名', '职务'], [1, '张三', '法定代表人']],
    };
    expect(ledgerOfBook(book).roles?.rows.map((r) => [r.person, r.unit])).toEqual([
      ['张三', SUPPLIER],
      ['张三', APPLICANT],
    ]);
    expect(moneyOf(book).evidenced).toBe('0.00');
  });
});

describe('the company that a text names', () => {
  const known = new Map([SUPPLIER, `${SUPPLIER}龙岗分公司`, APPLICANT].map((name) => [name, name]));

  it.each([
    [[`${SUPPLIER}龙岗分公司 股东`], `${SUPPLIER}龙岗分公司`],
    [[`${SUPPLIER} 与 ${APPLICANT}`], null],
    [['北京某某科技股份有限公司股东信息'], '北京某某科技股份有限公司'],
    [['上海某某企业管理合伙企业（有限合伙） 合伙人信息'], '上海某某企业管理合伙企业(有限合伙)'],
    [['某某（深圳）集团有限公司股权结构'], '某某(深圳)集团有限公司'],
    [['股东信息'], null],
    [['甲有限公司', '乙有限公司'], null],
  ])('%j', (texts, name) => {
    expect(companyIn(texts, known)).toBe(name);
  });

  it('of a sheet is one the register knows by that short name alone', () => {
    expect(companyOfSheet('示例智能 股权', known, APPLICANT)).toBe(APPLICANT);
    expect(companyOfSheet('本公司股东', known, APPLICANT)).toBe(APPLICANT);
    expect(companyOfSheet('深圳', known, APPLICANT)).toBeNull();
    expect(companyOfSheet('甲云', known, APPLICANT)).toBeNull();
    expect(companyOfSheet('股东信息', known, APPLICANT)).toBeNull();
    expect(companyOfSheet(null, known, APPLICANT)).toBeNull();
  });
});
