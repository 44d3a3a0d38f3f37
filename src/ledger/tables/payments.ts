import type { PaymentLine } from '../forms/lines';
import { CONTRACT_ID } from './invoices';
import { common, field, found, type RowTableSpec } from './spec';

/** Words for amounts, with a side of an account before or after them: 借方发生额, 发生额/元 over 借方. */
const AMOUNT_WORDS = ['', '发生额', '金额', '交易金额', '交易额', '发生金额', '额', '数', '交易发生额'];

/** Every usual header of one side of an account; notes stand in brackets behind: 借方发生额/元(支取). */
function sideHeaders(sides: string, notes: string): string[] {
  return sides.split(' ').flatMap((side) =>
    AMOUNT_WORDS.flatMap((word) => {
      const plain = [side + word, ...(word === '' ? [] : [word + side, `${word}元${side}`])];
      const noted = notes.split(' ').flatMap((note) => [`${side}${word}${note}`, `${side}${word}元${note}`]);
      return [...plain, ...noted];
    }),
  );
}

/** Headers of the statement of a bank account, which is no list of anything else. */
export const STATEMENT_WORDS = (
  '对方账号 对方账户 对方帐号 对方户名 对方开户行 对方开户机构 对方行名 账户余额 交易后余额 借贷标志 借贷方向 收付标志 借方发生额 贷方发生额 ' +
  '借方金额 贷方金额 交易流水号 交易时间 记账日期 起息日 凭证种类'
).split(' ');

/** Headers of sums by supplier (发票汇总, 账龄分析, 余额表), whose lines are no contracts and no payments: they would count twice. */
export const SUMMARY_WORDS = (
  '发票张数 发票份数 发票数量 开票张数 票据张数 张数 票数 笔数 合同数 合同个数 账龄 1年以内 一年以内 1-2年 1至2年 2-3年 ' +
  '期初余额 期末余额 借方余额 贷方余额 应付余额 本期借方 本期贷方'
).split(' ');

export const PAYMENTS: RowTableSpec<PaymentLine> = {
  kind: 'payments',
  title: { zh: '付款', en: 'Payments' },
  fields: {
    serial: field(
      'id',
      '付款流水号',
      'Payment no.',
      '流水号 流水号码 交易流水号 交易流水 银行流水号 银行流水 核心流水号 业务流水号 业务编号 账户明细编号-交易流水号 账户明细编号 明细编号 ' +
        '交易序号 交易编号 交易号 交易参考号 参考号 回单编号 回单号 回单号码 付款编号 付款单号 凭证号 凭证号码 凭证编号 ' +
        'paymentnumber paymentid serialno serial transactionid transactionno transactionreference reference',
    ),
    paid: field(
      'date',
      '付款日期',
      'Paid',
      '支付日期 付款时间 支付时间 交易日期 交易日 交易时间 交易日期时间 交易时间戳 转账日期 汇款日期 发生日期 日期 时间 ' +
        'paymentdate paiddate datepaid paidon transactiondate transactiontime date time',
    ),
    payer: field(
      'name',
      '付款方',
      'Payer',
      '付款人 付款方名称 付款人名称 付款单位 付款单位名称 付款账户名称 付款账户名 付款户名 付款方户名 付款人户名 付方 付方名称 付方户名 汇款人 汇款方 payername',
    ),
    payee: field(
      'name',
      '收款方',
      'Payee',
      '收款人 收款方名称 收款人名称 收款单位 收款单位名称 收款账户名称 收款账户名 收款户名 收款方户名 收款人户名 收方 收方名称 收方户名 供应商 供应商名称 payeename',
    ),
    amount: field(
      'amount',
      '付款金额',
      'Amount paid',
      '支付金额 实付金额 付款额 已付金额 本次付款金额 本次支付金额 付款 paidamount paymentamount',
    ),
    contractId: CONTRACT_ID,
    booked: found(
      'date',
      '记账日期',
      'Booked',
      '记账日 记账时间 入账日期 入账日 入账时间 过账日期 会计日期 起息日 起息日期 bookingdate valuedate postingdate',
    ),
    counterparty: found(
      'name',
      '对方户名',
      'Counterparty',
      '对方 对方名称 对方名 对方单位 对方单位名称 对方账户名称 对方账户名 对方帐户名称 对方客户名称 对方开户名 交易对手 交易对手名称 ' +
        '交易对手户名 交易对方 交易对方名称 交易对方户名 对手方 对手方名称 对手户名 对手名称 往来单位 往来单位名称 往来户名 ' +
        '收付方名称 收(付)方名称 收/付方名称 收(付)款方 收付款方 收付款人 收付方户名 收(付)方户名 counterpartyname',
    ),
    holder: found(
      'name',
      '本方户名',
      'Account name',
      '本方名称 本方账户名称 本方账户名 我方户名 账户名称 帐户名称 账户名 户名',
    ),
    moved: found(
      'amount',
      '交易金额',
      'Transaction amount',
      '金额 发生额 交易额 发生金额 交易发生额 收支金额 收付金额 收/支金额 收/付金额 amount',
    ),
    debit: found(
      'amount',
      '借方金额',
      'Debit',
      '借方发生额 借方 借 debitamount',
      sideHeaders('借方 借 借记', '支取 支出 付款 付 支 转出'),
    ),
    credit: found(
      'amount',
      '贷方金额',
      'Credit',
      '贷方发生额 贷方 贷 creditamount',
      sideHeaders('贷方 贷 贷记', '收入 存入 收款 收 存 转入'),
    ),
    spent: found(
      'amount',
      '支出金额',
      'Paid out',
      '支出 转出金额 转出 付出金额 支取 withdrawal withdrawals moneyout outflow',
      sideHeaders('支出 付出 转出 支取 汇出 取出 流出 出账 转支 划出', '借 借方'),
    ),
    received: found(
      'amount',
      '收入金额',
      'Paid in',
      '收入 转入金额 转入 存入金额 存入 deposit deposits moneyin inflow',
      sideHeaders('收入 收款 转入 存入 汇入 存款 流入 入账 进账 转收 划入', '贷 贷方'),
    ),
    direction: found(
      'text',
      '借贷标志',
      'Debit or credit',
      '借贷标识 借贷方向 借/贷 借贷别 借贷类型 收付标志 收付标识 收付方向 收/付 收付类型 收支标志 收支标识 收支方向 收/支 收支类型 ' +
        '收入/支出标志 收入/支出标识 收入/支出 支出/收入 收入支出 交易方向 资金方向 资金流向 方向 往来标志 来往账标志 来往账标识 来账/往账 ' +
        '往账/来账 来往账 往来账标志 进出账标志 出入账标志 出入账 进出账 收/付标志 收/支标志 收/支标识 借/贷标志 ' +
        'dc d/c drcr dr/cr debit/credit direction',
    ),
    balance: found(
      'raw',
      '余额',
      'Balance',
      '账户余额 帐户余额 交易后余额 本次余额 当前余额 可用余额 交易余额 账面余额 accountbalance',
    ),
    reversal: found(
      'text',
      '冲账标志',
      'Reversal',
      '冲账标识 冲正标志 冲正标识 冲销标志 抹账标志 冲补标志 冲补抹标志 是否冲账 是否冲正 冲账 冲正',
    ),
    currency: common('text', '币种', 'Currency', '币别 货币 交易货币 交易币种 货币种类 currencycode'),
    state: common(
      'text',
      '交易状态',
      'Status',
      '状态 支付状态 付款状态 处理状态 指令状态 汇款状态 银行处理状态 交易结果 处理结果 业务处理结果 是否付款 是否已付 是否已付款 是否支付 是否已支付 是否付讫 paymentstatus',
    ),
    approval: common(
      'text',
      '单据状态',
      'Document status',
      '审批状态 审核状态 审批结果 审核结果 流程状态 审批进度 付款审批状态 approvalstatus',
    ),
    method: common(
      'text',
      '付款方式',
      'Method of payment',
      '支付方式 结算方式 付款形式 支付形式 支付渠道 付款渠道 paymentmethod',
    ),
    summary: common('text', '摘要', 'Summary', '交易摘要 摘要描述 摘要内容 摘要信息 摘要说明 description'),
    purpose: common(
      'text',
      '用途',
      'Purpose',
      '附言 客户附言 交易附言 转账附言 付款附言 附加信息 付款用途 款项用途 交易用途 资金用途 留言 用途/附言',
    ),
    remark: common('text', '备注', 'Remark', '交易备注 备注信息 说明 remarks note'),
  },
  needs: [
    ['serial', 'paid', 'booked', 'payer', 'payee', 'counterparty'],
    ['paid', 'booked', 'amount', 'moved', 'debit', 'credit', 'spent', 'received'],
    ['amount', 'moved', 'debit', 'credit', 'spent', 'received', 'serial', 'contractId'],
  ],
  identity: ['payer', 'payee', 'serial', 'counterparty'],
  foreign: SUMMARY_WORDS,
  build: (c, i, row, source) => ({
    row,
    source,
    serial: c.serial[i] ?? null,
    paid: c.paid[i] ?? null,
    booked: c.booked[i] ?? null,
    payer: c.payer[i] ?? null,
    payee: c.payee[i] ?? null,
    counterparty: c.counterparty[i] ?? null,
    holder: c.holder[i] ?? null,
    amount: c.amount[i] ?? null,
    moved: c.moved[i] ?? null,
    debit: c.debit[i] ?? null,
    credit: c.credit[i] ?? null,
    spent: c.spent[i] ?? null,
    received: c.received[i] ?? null,
    direction: c.direction[i] ?? null,
    balance: c.balance[i] ?? null,
    currency: c.currency[i] ?? null,
    reversal: c.reversal[i] ?? null,
    state: c.state[i] ?? null,
    approval: c.approval[i] ?? null,
    method: c.method[i] ?? null,
    summary: c.summary[i] ?? null,
    purpose: c.purpose[i] ?? null,
    remark: c.remark[i] ?? null,
    contractId: c.contractId[i] ?? null,
  }),
};
