import { directionOf, isReversed, paymentState } from '../../../src/ledger/forms/direction';
import { invoiceState, isRedByState, isRisky, saysRed } from '../../../src/ledger/forms/invoice-state';
import { citedInvoice, ContractNumbers } from '../../../src/ledger/forms/remark';

describe('发票状态', () => {
  it.each([
    [null, 'good'],
    ['', 'good'],
    ['正常', 'good'],
    ['有效', 'good'],
    ['正常（已入账）', 'good'],
    ['正常-未抵扣', 'good'],
    ['未作废', 'good'],
    ['无异常', 'good'],
    ['已查验一致', 'good'],
    ['已勾选', 'good'],
    ['蓝字发票', 'good'],
    ['Normal', 'good'],
    ['已作废', 'void'],
    ['作废', 'void'],
    ['空白作废', 'void'],
    ['废票', 'void'],
    ['Voided', 'void'],
    ['已红冲-全额', 'reversed'],
    ['全额红冲', 'reversed'],
    ['已全额冲红', 'reversed'],
    ['红冲', 'reversed'],
    ['被红冲', 'reversed'],
    ['已冲销', 'reversed'],
    ['已红冲－部分', 'partly-reversed'],
    ['部分红冲', 'partly-reversed'],
    ['部分冲红', 'partly-reversed'],
    ['失控', 'doubtful'],
    ['异常', 'doubtful'],
    ['异常凭证', 'doubtful'],
    ['红冲中', 'doubtful'],
    ['待红冲', 'doubtful'],
    ['作废申请中', 'doubtful'],
    ['开具失败', 'doubtful'],
    ['未开具', 'doubtful'],
    ['比对不符', 'doubtful'],
    ['甲类', 'doubtful'],
  ])('%p is %s', (text, state) => {
    expect(invoiceState(text, false)).toBe(state);
  });

  it('of a red letter says what it is: its own 红冲 does not take it back', () => {
    expect(['红冲', '红字发票', '红冲发票'].map((text) => invoiceState(text, true))).toEqual([
      'good',
      'good',
      'good',
    ]);
    expect(invoiceState('已作废', true)).toBe('void');
    expect(['红字发票', '负数', '红票', '已红冲', '正常'].map(isRedByState)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it.each([
    ['否', 'blue', true],
    ['是', 'blue', false],
    ['N', 'blue', true],
    ['TRUE', 'blue', false],
    ['是', 'red', true],
    ['否', 'red', false],
    ['红字', 'blue', true],
    ['蓝票', 'red', false],
    ['负数', 'blue', true],
    ['', 'blue', null],
    ['不详', 'blue', null],
  ] as const)('%p in a column that asks for %s letters', (text, asked, red) => {
    expect(saysRed(text, asked)).toBe(red);
  });

  it.each([
    [null, false],
    ['正常', false],
    ['无', false],
    ['低风险', false],
    ['无风险', false],
    ['异常凭证', true],
    ['疑点发票', true],
    ['高', true],
    ['待核实', true],
  ])('risk level %p', (level, risky) => {
    expect(isRisky(level)).toBe(risky);
  });
});

describe('备注 of a red letter', () => {
  const digital = '25442000000098000003';

  it.each([
    [`被红冲蓝字数电发票号码：${digital}`, digital],
    [`被红冲蓝字数电票号码:${digital} 红字发票信息确认单编号：4403012503000099`, digital],
    [`红字发票信息确认单编号：4403012503000099；被红冲蓝字发票号码：${digital}`, digital],
    [`被红冲蓝字发票号码（数电）：${digital}，原因：销货退回`, digital],
    [`对应正数发票代码:044001900111号码:12345678`, '12345678'],
    ['对应正数发票代码：4403191130 发票号码：00012345', '00012345'],
    ['红冲发票代码044001900111，发票号码12345678', '12345678'],
    [`冲2025-03-01发票${digital}`, digital],
    [`冲红原发票号 ${digital}`, digital],
    ['开具红字增值税专用发票信息表编号4403012503000099', null],
    [digital, null],
    [`合同 HT-1`, null],
    [`被红冲蓝字发票号码：${digital}、被红冲蓝字发票号码：25442000000098000004`, null],
    [null, null],
  ])('%p', (remark, number) => {
    expect(citedInvoice(remark)).toBe(number);
  });
});

describe('contract numbers in texts', () => {
  const numbers = new ContractNumbers(['HT-A', 'HT-B', '龙算合〔2025〕3号', 'HT-B', '2025', null, 'X']);

  it('stand for the contract only as all that the text says, and of one contract alone', () => {
    expect(numbers.named(['HT-A'])).toBe('HT-A');
    expect(numbers.named([' ｈｔ－ａ '])).toBe('HT-A');
    expect(numbers.named(['龙算合〔2025〕3号', null])).toBe('龙算合〔2025〕3号');
    expect(numbers.named(['算力服务费 HT-A'])).toBeNull();
    expect(numbers.named(['HT-B'])).toBeNull();
    expect(numbers.named(['HT-A', '龙算合〔2025〕3号'])).toBeNull();
    expect(numbers.named(['X'])).toBeNull();
    // A longer text says it where it gives it as the number of a contract, and gives no other.
    expect(numbers.named(['合同编号：HT-A；结算2025年3月'])).toBe('HT-A');
    expect(numbers.named(['算力服务费（合同号〔ht-a〕）'])).toBe('HT-A');
    expect(numbers.named(['合同号：HT-A，合同号：HT-Z'])).toBeNull();
    expect(numbers.named(['合同号：HT-AB'])).toBeNull();
  });

  it('are hints elsewhere, whole and never part of another number', () => {
    expect(numbers.mentioned(['算力服务费 HT-A 第一期'])).toEqual(['HT-A']);
    expect(numbers.mentioned(['付 HT-AB、HT-A1 的款'])).toEqual([]);
    expect(numbers.mentioned(['按龙算合〔2025〕3号付款'])).toEqual(['龙算合〔2025〕3号']);
    expect(numbers.mentioned(['2025 年度服务费'])).toEqual([]);
    expect(numbers.mentioned([null, ''])).toEqual([]);
  });
});

describe('which way money went', () => {
  it.each([
    ['借', 'out'],
    ['贷', 'in'],
    ['付', 'out'],
    ['收', 'in'],
    ['支出', 'out'],
    ['收入', 'in'],
    ['Dr', 'out'],
    ['CR', 'in'],
    ['往账', 'out'],
    ['来账', 'in'],
    ['借（支取）', 'out'],
    ['转账支出', 'out'],
    ['对公转账收入', 'in'],
    ['-', 'out'],
    ['+', 'in'],
    ['收付', null],
    ['1', null],
    ['', null],
    [null, null],
  ])('%p', (text, way) => {
    expect(directionOf(text)).toBe(way);
  });

  it('冲账标志', () => {
    expect(['', '否', '正常', 'N', '未冲账', null].map((text) => isReversed(text))).toEqual(
      Array(6).fill(false),
    );
    expect(['是', 'Y', '冲账', '已冲正', '被冲账', '抹账'].map((text) => isReversed(text))).toEqual(
      Array(6).fill(true),
    );
    expect(isReversed('C2')).toBeNull();
  });

  it('交易状态', () => {
    expect(['', '交易成功', '已入账', '已支付', '正常'].map((text) => paymentState(text))).toEqual(
      Array(5).fill('good'),
    );
    expect(['支付失败', '已退票', '已撤销', '作废', '未成功'].map((text) => paymentState(text))).toEqual(
      Array(5).fill('failed'),
    );
    expect(['处理中', '待授权', '甲'].map((text) => paymentState(text))).toEqual(Array(3).fill('doubtful'));
  });
});
