import { findTables, readLedger, surveySheets, type TableInput } from '../../src/ledger';

const LINES = [
  ['企业名称', '深圳示例智能科技有限公司'],
  ['统一社会信用代码', '91440300708153352T'],
  ['企业类型：', '有限责任公司'],
  ['成立日期', '2018-05-01'],
];
const sheet = (values: readonly (readonly unknown[])[]): TableInput => ({
  sheet: '申报单位',
  values,
  firstRow: 3,
});
const applicantOf = (input: TableInput) => readLedger(findTables(input)).applicant;

describe('申报单位 as a plain form', () => {
  test('is read without the line 字段 | 值, each answer in its own row', () => {
    const applicant = applicantOf(sheet(LINES));
    expect(applicant).toMatchObject({ name: '深圳示例智能科技有限公司', type: '有限责任公司' });
    expect(applicant?.rows.get('registered')).toBe(6);
    expect(readLedger([sheet(LINES)]).applicant?.name).toBe(applicant?.name);
    expect(surveySheets([sheet(LINES)])[0]?.tables).toMatchObject([{ kind: 'applicant' }]);
  });

  test('under a title, and with a number before each line', () => {
    const numbered = LINES.map((line, i) => [i + 1, ...line]);
    const applicant = applicantOf(sheet([['基本信息表'], ...numbered]));
    expect(applicant?.name).toBe('深圳示例智能科技有限公司');
    expect(applicant?.rows.get('name')).toBe(4);
  });

  test('with the line it is what it was', () => {
    const given = sheet([['字段', '值'], ...LINES]);
    expect(applicantOf(given)?.rows.get('name')).toBe(4);
  });

  test('a licence says the same of any company: it is the applicant’s where the sheet or an answer says so', () => {
    const licence = (name: string, more: readonly (readonly unknown[])[] = []): TableInput => ({
      sheet: name,
      values: [...LINES, ...more],
    });
    expect(applicantOf(licence('乙方营业执照'))).toBeUndefined();
    expect(applicantOf(licence('本公司信息'))?.code).toBe('91440300708153352T');
    expect(applicantOf(licence('信息', [['提交日期', '2025-09-01']]))?.code).toBe('91440300708153352T');
  });

  test('two such words are a title of something else, and headers beside each other are no form', () => {
    expect(applicantOf(sheet([LINES[0] ?? [], LINES[1] ?? [], ['说明', '略']]))).toBeUndefined();
    const companies = [
      ['企业名称', '统一社会信用代码', '成立日期', '注册地'],
      ['甲公司', '91440300708153352T', '2018-05-01', '深圳'],
    ];
    expect(applicantOf(sheet(companies))).toBeUndefined();
  });
});
