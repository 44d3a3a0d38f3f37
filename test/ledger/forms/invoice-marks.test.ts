import { claimFor } from '../../../src/claim';
import { readLedger } from '../../../src/ledger';
import { remarkState } from '../../../src/ledger/forms/invoice-remark';
import { CLEAN, sheetsOf } from '../../support/clean-register';
import type { Row } from '../../support/register';

const [INVOICE = {}] = CLEAN.LGC.invoices ?? [];
const BLUE = '25442000000000000001';
const RED = '25442000000000000002';
const ALL = { evidenced: 30_000_000, atRisk: 0 };

/** The claim of the clean register with these cells in its invoice, and further rows. */
function claimWith(cells: Row, ...more: Row[]): { evidenced: number | null; atRisk: number | null } {
  const invoices = [{ ...INVOICE, ...cells }, ...more.map((row) => ({ ...INVOICE, ...row }))];
  const { evidenced, atRisk } = claimFor('LGC', readLedger(sheetsOf({ ...CLEAN.LGC, invoices })));
  return { evidenced, atRisk };
}

describe('columns that say whether an invoice stands', () => {
  it.each([
    ['单据状态', '已作废'],
    ['审核状态', '作废'],
    ['删除标志', '1'],
    ['删除标志', '已作废'],
    ['作废日期', '2025-05-01'],
  ])('%s %s: no record', (column, text) => {
    expect(claimWith({ [column]: text })).toEqual({ evidenced: 0, atRisk: 0 });
  });

  it.each([
    ['审核状态', '未通过'],
    ['审核状态', '驳回'],
    ['是否有效', '否'],
    ['有效标志', 'N'],
    ['退票标志', '是'],
    ['是否异常', '是'],
    ['异常凭证', '是'],
    ['发票性质', '虚开'],
    ['入账状态', '入账撤销'],
    ['红冲日期', '2025-05-01'],
    ['已红冲金额', 530_000],
    ['红字发票号码', RED],
    ['发票票种', '收据'],
    ['发票类型', '往来收据'],
    ['发票类型', '白条'],
    ['发票票种', '形式发票'],
    ['发票票种', 'Proforma Invoice'],
    ['备注', '已作废'],
    ['备注', '部分红冲265000元'],
  ])('%s %s: at risk', (column, text) => {
    expect(claimWith({ [column]: text })).toEqual({ evidenced: 0, atRisk: 30_000_000 });
  });

  it.each([
    ['单据状态', '已审核'],
    ['单据状态', '已关闭'],
    ['审核状态', '通过'],
    ['审核状态', '未驳回'],
    ['是否有效', '是'],
    ['有效标志', 'Y'],
    ['删除标志', '0'],
    ['删除标志', '未删除'],
    ['退票标志', '否'],
    ['是否异常', '否'],
    ['是否异常', '正常'],
    ['异常凭证', '无'],
    ['作废日期', '-'],
    ['作废日期', '无'],
    ['红冲日期', ''],
    ['已红冲金额', 0],
    ['已红冲金额', '0.00'],
    ['红字发票号码', '/'],
    ['发票性质', '正常'],
    ['发票性质', '蓝字'],
    ['入账状态', '已入账'],
    ['入账状态', '未入账'],
    ['单据类型', '应付发票'],
    ['红蓝标识', '蓝字'],
    ['业务类型', '采购'],
    ['发票票种', '数电发票（增值税专用发票）'],
    ['备注', '未作废'],
  ])('%s %s says nothing against it', (column, text) => {
    expect(claimWith({ [column]: text })).toEqual(ALL);
  });

  it('a red letter of the list answers what 红冲日期 or 红字发票号码 tells of', () => {
    const red = { 发票号码: RED, 金额: -500_000, 税额: -30_000, 价税合计: -530_000, 红冲发票号码: BLUE };
    expect(claimWith({ 红冲日期: '2025-05-01', 红字发票号码: RED }, red)).toEqual(claimWith({}, red));
    expect(claimWith({ 备注: '部分红冲' }, red)).toEqual(claimWith({}, red));
    const unnamed = { ...red, 红冲发票号码: '' };
    expect(claimWith({ 红字发票号码: RED }, unnamed)).toEqual(claimWith({}, unnamed));
  });
});

describe('a kind of paper or business of red letters', () => {
  it.each([
    ['发票票种', '红字增值税专用发票'],
    ['发票票种', '数电票（红字）'],
    ['发票类型', '红字采购专用发票'],
    ['单据类型', '红字应付单'],
    ['红蓝标识', '红字'],
    ['业务类型', '采购退货'],
  ])('%s %s is negative whatever its sign', (column, text) => {
    const half = { 发票号码: RED, 金额: 500_000, 税额: 30_000, 价税合计: 530_000, 红冲发票号码: BLUE };
    const signed = { ...half, 金额: -500_000, 税额: -30_000, 价税合计: -530_000 };
    expect(claimWith({}, { ...half, [column]: text })).toEqual(claimWith({}, signed));
  });
});

describe('备注 of an invoice', () => {
  it.each([
    ['已作废', 'doubtful'],
    ['此票已退回供应商重开', 'doubtful'],
    ['暂估', 'doubtful'],
    ['服务费，已作废', 'doubtful'],
    ['已红冲', 'partly-reversed'],
    ['部分红冲265000元', 'partly-reversed'],
    ['不可抵扣，已作废', 'doubtful'],
    ['需方已退票', 'doubtful'],
    ['未作废', 'good'],
    ['无红冲', 'good'],
    ['如作废须收回原件', 'good'],
    ['若发生退票，应于当月作废', 'good'],
    ['原发票已作废，本票为重开', 'good'],
    ['重开，替换24442000000000000009', 'good'],
    ['冲暂估', 'good'],
    ['暂估已冲回', 'good'],
    ['冲销预付款', 'good'],
    ['合同编号：HT-001', 'good'],
    [null, 'good'],
  ])('%p is %s', (remark, state) => {
    expect(remarkState(remark, false)).toBe(state);
    expect(remarkState(remark, true)).toBe('good');
  });
});

describe('a sheet of 红字信息确认单', () => {
  const HEAD = [
    '红字通知单编号',
    '销方名称',
    '购方名称',
    '对应蓝字发票号码',
    '发票金额',
    '发票税额',
    '状态',
    '录入日期',
  ];
  const notice = (blue: string, state: string): unknown[] => [
    ...['44030025031234567', '深圳甲云算力有限公司', '深圳示例智能科技有限公司', blue],
    ...[-500_000, -30_000, state, '2025-05-01'],
  ];
  const withNotice = (blue: string, state: string, ...invoices: Row[]) => {
    const register = { ...CLEAN.LGC, invoices: [INVOICE, ...invoices] };
    const sheet = { sheet: '红字信息确认单', values: [HEAD, notice(blue, state)], merges: [] };
    const { evidenced, atRisk } = claimFor('LGC', readLedger([...sheetsOf(register), sheet]));
    return { evidenced, atRisk };
  };

  it.each(['已确认', '已开具', '无需确认', '销方录入待购方确认', ''])(
    '%p leaves its invoice in doubt',
    (state) => {
      expect(withNotice(BLUE, state)).toEqual({ evidenced: 0, atRisk: 30_000_000 });
    },
  );

  it('names its invoice by 数电票号码 beside the number of its red letter', () => {
    const values = [
      ['红字确认单编号', '蓝字数电票号码', '红字数电票号码', '销售方名称', '金额', '税额', '确认单状态'],
      ['4403002503123456', BLUE, RED, '深圳甲云算力有限公司', -500_000, -30_000, '购销双方已确认'],
    ];
    const sheet = { sheet: '确认单', values, merges: [] };
    const { evidenced, atRisk } = claimFor('LGC', readLedger([...sheetsOf(CLEAN.LGC), sheet]));
    expect({ evidenced, atRisk }).toEqual({ evidenced: 0, atRisk: 30_000_000 });
  });

  it.each(['已作废', '已撤销', '购方已驳回'])('%p moves nothing', (state) => {
    expect(withNotice(BLUE, state)).toEqual(ALL);
  });

  it('on another invoice moves nothing, nor beside the red letter that came of it', () => {
    expect(withNotice(RED, '已确认')).toEqual(ALL);
    const red = {
      ...INVOICE,
      发票号码: RED,
      金额: -500_000,
      税额: -30_000,
      价税合计: -530_000,
      红冲发票号码: BLUE,
    };
    expect(withNotice(BLUE, '已开具', red)).toEqual(claimWith({}, red));
  });
});
