import { isLooseName, isSwayed } from '../../src/parties/sway';
import { APPLICANT, moneyOf, SUPPLIER } from '../support/book';

/** The money where this holder has 60 % of the supplier, with this remark. */
function money(holder: string, remark: string): { amount: string; evidenced: string } {
  return moneyOf({
    股权: [
      ['持股方', '被持股方', '持股比例', '备注'],
      [holder, SUPPLIER, '60%', remark],
      ['李四', SUPPLIER, '40%', ''],
      ['王五', APPLICANT, '100%', ''],
    ],
  });
}
const OPEN = { amount: '300,000.00', evidenced: '0.00' };
const SOUND = { amount: '300,000.00', evidenced: '300,000.00' };

describe('a remark by which shares may be at the command of another', () => {
  it.each([
    '一致行动人：王五',
    '与王五一致行动',
    '表决权委托给王五',
    '授权王五行使股东权利及表决权',
    '隐名股东为王五',
    '实际出资人王五',
    '工商登记，实际为王五',
    '股份由王五实际控制',
    '信托持股',
    '王五之妻',
    '系王五的儿子',
    '与申报单位存在关联关系',
    '无代持，表决权委托王五',
    '张三（代王五持有）',
  ])('%s: nothing is evidenced', (remark) => {
    expect(money('张三', remark)).toEqual(OPEN);
  });

  it.each([
    '已质押给工商银行',
    '司法冻结',
    '认缴',
    '与申报单位无关联关系',
    '不存在亲属关系',
    '无一致行动人',
    '货币出资',
    '实际出资额600万元',
  ])('%s says nothing of the kind', (remark) => {
    expect(isSwayed(remark)).toBe(false);
    expect(money('张三', remark)).toEqual(SOUND);
  });

  it('实际控制人 in whole words is control', () => {
    expect(money('张三', '实际控制人')).toEqual(SOUND);
    expect(money('王五', '实际控制人').amount).toBe('0.00');
  });
});

/** The money where 股权 has this column more, and its first two rows, the supplier's holders, say this. */
function withColumn(header: string, first: string, second: string): { amount: string; evidenced: string } {
  return moneyOf({
    股权: [
      ['持股方', '被持股方', '持股比例', header],
      ['张三', SUPPLIER, '60%', first],
      ['李四', SUPPLIER, '40%', second],
      ['王五', APPLICANT, '100%', ''],
    ],
  });
}

describe('a column for whom the shares are held', () => {
  it.each([
    ['是否代持', '是', '否'],
    ['实际持有人', '王五', '李四'],
    ['一致行动人', '王五', '无'],
    ['代持情况', '代王五持有', '无代持'],
  ])('%s', (header, first, second) => {
    expect(withColumn(header, first, second)).toEqual(OPEN);
    expect(withColumn(header, second, second)).toEqual(header === '实际持有人' ? OPEN : SOUND);
  });

  it('may name the holder itself', () => {
    expect(withColumn('实际持有人', '张三', '李四')).toEqual(SOUND);
  });
});

describe('holders of another time, without a day', () => {
  it.each([
    ['状态', '历史', '历史'],
    ['股东状态', '已退出', '当前'],
    ['是否现股东', '否', '是'],
    ['是否退出', '是', '否'],
  ])('%s %s', (header, first, second) => {
    expect(withColumn(header, first, second)).toEqual(OPEN);
  });

  it.each([
    ['状态', '当前', '在册'],
    ['是否退出', '否', ''],
    ['是否现股东', '是', '√'],
  ])('%s %s are those of today', (header, first, second) => {
    expect(withColumn(header, first, second)).toEqual(SOUND);
  });

  it('stand under 历史股东', () => {
    const page = (title: string): unknown[][] => [
      [`${SUPPLIER} ${title}`],
      ['序号', '股东名称', '持股比例'],
      [1, '张三', '60%'],
      [2, '李四', '40%'],
    ];
    const own = [
      ['持股方', '被持股方', '持股比例'],
      ['王五', APPLICANT, '100%'],
    ];
    expect(moneyOf({ 股权: own, 甲: page('历史股东') })).toEqual(OPEN);
    expect(moneyOf({ 股权: own, 甲: page('股东信息') })).toEqual(SOUND);
  });
});

describe('the cell of a holder that does not name one holder', () => {
  it.each([
    '张三（代持）',
    '王五（自然人）',
    '王五（控股股东）',
    '王五 大股东',
    '张三、王五',
    '张三/王五',
    '张三，王五',
    '王五等3人',
    '张三等5名自然人',
    '张三等自然人股东',
    '员工持股平台',
    '社会公众股',
    '自然人股东',
  ])('%s: nothing is evidenced', (holder) => {
    expect(money(holder, '')).toEqual(OPEN);
  });

  it.each([
    '张三',
    '财政部（代表国务院）',
    '深圳甲乙投资合伙企业（有限合伙）',
    'Jiayun A/S',
    'Smith, John',
    '远航投资（有限合伙）',
    '平等投资有限公司',
    '深圳员工持股平台管理有限公司',
  ])('%s is one', (holder) => {
    expect(isLooseName(holder)).toBe(false);
  });
});
