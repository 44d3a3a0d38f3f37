import { relatedAnswer } from '../../src/claim';
import { say } from '../../src/messages';
import { APPLICANT, CLEAN, claimOfBook, ledgerOfBook, moneyOf, SUPPLIER, type Book } from '../support/book';

const [HEAD = []] = CLEAN['股权'] ?? [];
const WHOLE = { amount: '300,000.00', evidenced: '300,000.00' };
const AT_RISK = { amount: '300,000.00', evidenced: '0.00' };
const OUT = { amount: '0.00', evidenced: '0.00' };
const OWN = ['王五', APPLICANT, '100%'];

/** The clean register with these holdings; the columns beyond the first three as named. */
function holdings(rows: readonly (readonly unknown[])[], ...columns: string[]): Book {
  return { 股权: [[...HEAD, ...columns], ...rows] };
}

function saidOf(book: Book): string[] {
  return claimOfBook(book)
    .findings.filter(({ check }) => check === 'related-party')
    .map(({ message }) => say(message, 'zh'));
}

/** What RELATED_PARTY tells: the worth and class of each line. */
function told(book: Book): string[] {
  return relatedAnswer(ledgerOfBook(book), SUPPLIER).lines.map(({ worth, tie }) => `${worth} ${tie.class}`);
}

describe('rows handed over', () => {
  it('a named holder without a share may hold what the others leave', () => {
    const book = holdings([[APPLICANT, SUPPLIER, ''], ['李四', SUPPLIER, '60%'], OWN]);
    expect(moneyOf(book)).toEqual(AT_RISK);
    expect(told(book)).toEqual(['warn R7']);
    expect(saidOf(book)[0]).toContain('「股权」第2行没有写明');
    // The others leave 19 %, which is no class.
    expect(moneyOf(holdings([[APPLICANT, SUPPLIER, ''], ['李四', SUPPLIER, '81%'], OWN]))).toEqual(WHOLE);
  });

  it('a band is read as bounds, by the function as by the check', () => {
    const book = holdings([[APPLICANT, SUPPLIER, '25%-50%'], ['李四', SUPPLIER, '50%'], OWN]);
    expect(moneyOf(book)).toEqual(AT_RISK);
    expect(told(book)[0]).toBe('warn R3');
  });

  it.each([
    ['25%-50%', ['R3', 'R4']],
    ['≥25%', ['R3', 'R4']],
    ['不低于30%', ['R3', 'R4']],
    ['约30%', ['R3', 'R4']],
    ['小于5%', []],
    ['参股', ['R7']],
    ['控股', ['R2', 'R3', 'R7']],
    ['全资', ['R1', 'R3']],
    ['100%（全资）', ['R1', 'R3']],
    ['50%以上', ['R3', 'R4']],
    ['未披露', ['R7']],
    ['-', ['R7']],
  ])('a share of %s', (share, classes) => {
    const rows = [[APPLICANT, SUPPLIER, share], OWN.with(0, '赵六').with(2, '50%'), OWN.with(2, '50%')];
    const others = share === '控股' || share.includes('全资') ? [] : [['李四', SUPPLIER, '50%']];
    const found = told(holdings([...rows, ...others])).map((line) => line.slice(-2));
    expect(found.sort()).toEqual(classes);
  });

  it('a State body of a name that can be no other relates nobody, whatever its 持股方类型', () => {
    for (const body of [
      '深圳市财政局',
      '国务院国有资产监督管理委员会',
      '深圳市国资委',
      '龙岗区人民政府',
      '财政部',
    ]) {
      for (const kind of ['机关法人', '国有法人', '']) {
        const rows = [
          [body, APPLICANT, '51%', kind],
          ['王五', APPLICANT, '49%', ''],
          [body, SUPPLIER, '60%', kind],
          ['张三', SUPPLIER, '40%', ''],
        ];
        expect([body, kind, moneyOf(holdings(rows, '持股方类型'))]).toEqual([body, kind, WHOLE]);
        expect(told(holdings(rows, '持股方类型'))).toEqual(['info R6']);
      }
    }
  });

  it('SAT 42 sums: 15 % directly, and 15 % of a firm held at 30 %', () => {
    const rows = [
      [APPLICANT, SUPPLIER, '15%'],
      [APPLICANT, '中间公司', '30%'],
      ['中间公司', SUPPLIER, '15%'],
      ['李四', SUPPLIER, '70%'],
      ['李四', '中间公司', '70%'],
      OWN,
    ];
    expect(told(holdings(rows))[0]).toBe('warn R3');
    expect(moneyOf(holdings(rows))).toEqual(AT_RISK);
    expect(saidOf(holdings(rows)).join()).toContain('国家税务总局公告2016年第42号 30%');
  });

  it('who controls by 职务 in both, and a wholly owned subsidiary by the word alone', () => {
    const posts = (person: string): Book => ({
      任职: [
        ['人员', '单位', '职务'],
        [person, SUPPLIER, '实际控制人'],
        ['陈某', APPLICANT, '实际控制人'],
      ],
    });
    expect(moneyOf(posts('陈某'))).toEqual(OUT);
    expect(moneyOf(posts('林某'))).toEqual(WHOLE);
    for (const word of ['全资子公司', '控股子公司', '母公司', '实际控制人', '协议控制', 'VIE', '分公司']) {
      const book = holdings(
        [
          [APPLICANT, SUPPLIER, '', word],
          [...OWN, ''],
        ],
        '关系类型',
      );
      expect([word, moneyOf(book)]).toEqual([word, OUT]);
    }
    const minority = holdings(
      [
        [APPLICANT, SUPPLIER, '', '参股'],
        ['李四', SUPPLIER, '60%', ''],
        [...OWN, ''],
      ],
      '关系类型',
    );
    expect(moneyOf(minority)).toEqual(AT_RISK);
  });

  it('130 % of a company is named, and out only if related whichever one row is dropped', () => {
    const open = holdings([['李四', SUPPLIER, '70%'], [APPLICANT, SUPPLIER, '60%'], OWN]);
    expect(moneyOf(open)).toEqual(AT_RISK);
    expect(saidOf(open)[0]).toContain('合计 130%（「股权」第2、3行），超过 100%，互相矛盾');
    const sure = holdings([
      ['李四', SUPPLIER, '30%'],
      [APPLICANT, SUPPLIER, '60%'],
      ['子公司', SUPPLIER, '60%'],
      [APPLICANT, '子公司', '100%'],
      OWN,
    ]);
    expect(moneyOf(sure)).toEqual(OUT);
  });

  it('a holding that ended before the contract, with no owner since, is not screened', () => {
    const rows = [
      [APPLICANT, SUPPLIER, '100%', '2024-12-01'],
      [...OWN, ''],
    ];
    expect(moneyOf(holdings(rows, '终止日期'))).toEqual(AT_RISK);
  });

  it('a wholly owned subsidiary rests on the guide and on 第一百零九条（一）, common control on （二）', () => {
    const halves = [
      ['王五', APPLICANT, '50%'],
      ['赵六', APPLICANT, '50%'],
    ];
    const [owned] = saidOf(holdings([[APPLICANT, SUPPLIER, '100%'], ...halves]));
    expect(owned).toContain('（LGC 三（二）2；企业所得税法实施条例第一百零九条（一））');
    const [common] = saidOf(holdings([['王五', SUPPLIER, '100%'], OWN]));
    expect(common).toContain('（LGC 三（二）2；企业所得税法实施条例第一百零九条（二））');
  });

  it('a sister is another firm, a branch is its head office', () => {
    const sister = SUPPLIER.replace('甲云', '甲云二号');
    expect(moneyOf(holdings([[APPLICANT, sister, '100%'], ['李四', SUPPLIER, '100%'], OWN]))).toEqual(WHOLE);
    const branch = holdings([[`${APPLICANT}南山分公司`, SUPPLIER, '60%'], ['李四', SUPPLIER, '40%'], OWN]);
    expect(moneyOf(branch)).toEqual(OUT);
  });

  it('blanking any cell of 股权 or 任职 makes nothing evidenced that was not', () => {
    const books: Book[] = [
      holdings(
        [
          [APPLICANT, SUPPLIER, '60%', '持股', '', '企业'],
          ['李四', SUPPLIER, '40%', '持股', '', ''],
          [...OWN, '', '', ''],
        ],
        '关系类型',
        '起始日期',
        '持股方类型',
      ),
      { ...holdings([['王五', SUPPLIER, '30%'], ['李四', SUPPLIER, '70%'], OWN]) },
      {
        任职: [
          ['人员', '单位', '职务'],
          ['王五', SUPPLIER, '董事'],
          ['王五', APPLICANT, '法定代表人'],
        ],
      },
    ];
    for (const book of books) {
      expect(moneyOf(book).evidenced).toBe('0.00');
      for (const sheet of ['股权', '任职']) {
        const rows = { ...CLEAN, ...book }[sheet] ?? [];
        rows.forEach((row, i) => {
          row.forEach((_, k) => {
            if (i === 0) return;
            const changed = rows.map((r, j) => (j === i ? r.map((v, c) => (c === k ? '' : v)) : r));
            expect([sheet, i, k, moneyOf({ ...book, [sheet]: changed }).evidenced]).toEqual([
              sheet,
              i,
              k,
              '0.00',
            ]);
          });
        });
      }
    }
  });
});
