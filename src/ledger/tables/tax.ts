import type { Deduction, TaxCertificate, TaxRecord } from '../types';
import { INVOICE_COLUMNS } from './invoices';
import { common, field, type RowTableSpec } from './spec';

export const TAX_RECORDS: RowTableSpec<TaxRecord> = {
  kind: 'taxRecords',
  title: { zh: '税票', en: 'Tax records' },
  fields: {
    number: field(
      'id',
      '税票号码',
      'Tax record no.',
      '税票号 税票编号 完税凭证号码 完税凭证号 完税证明号码 税收缴款书号码 taxrecordnumber taxticketno taxrecord',
    ),
    invoiceNumber: field(
      'id',
      '发票号码',
      'Invoice no.',
      '发票号 对应发票号码 对应发票 数电发票号码 数电票号码 数电票号 invoicenumber invoice',
    ),
    issued: field(
      'date',
      '税票日期',
      'Issued',
      '税票开具日期 填发日期 开具日期 缴税日期 完税日期 issuedate taxdate',
    ),
    amount: field(
      'amount',
      '税票金额',
      'Amount',
      '完税金额 缴税金额 税额 税款 税款金额 实缴金额 金额 taxamount',
    ),
    state: common(
      'text',
      '税票状态',
      'Status',
      '状态 缴款状态 扣款状态 缴税状态 缴纳状态 扣缴状态 入库状态 凭证状态 票证状态 taxstatus',
    ),
    paper: common('text', '票证种类', 'Kind of record', '税票种类 票证类型 税票类型 凭证种类'),
    taxKind: common('text', '税种', 'Tax', '征收项目 税费种 税（费）种'),
    refunded: common('amount', '退税金额', 'Refunded', '已退税额 已退税金额 退库金额'),
    payer: common(
      'name',
      '纳税人名称',
      'Taxpayer',
      '纳税人 缴款人 缴款人名称 缴款单位 缴款单位名称 缴税人 缴税单位 缴款单位（人） taxpayer',
    ),
    remark: common('text', '备注', 'Remark', '说明 remarks'),
  },
  needs: [
    ['number', 'issued', 'amount'],
    ['number', 'invoiceNumber'],
  ],
  identity: ['number', 'invoiceNumber'],
  build: (c, i, row, source) => ({
    row,
    source,
    number: c.number[i] ?? null,
    invoiceNumber: c.invoiceNumber[i] ?? null,
    issued: c.issued[i] ?? null,
    amount: c.amount[i] ?? null,
    state: c.state[i] ?? null,
    paper: c.paper[i] ?? null,
    taxKind: c.taxKind[i] ?? null,
    refunded: c.refunded[i] ?? null,
    payer: c.payer[i] ?? null,
    remark: c.remark[i] ?? null,
  }),
};

/** 用途确认信息: the invoices that a buyer ticked for deduction. It lists invoices, but is no list of them. */
export const DEDUCTIONS: RowTableSpec<Deduction> = {
  kind: 'deductions',
  title: { zh: '勾选清单', en: 'Deduction list' },
  fields: {
    ticked: field('text', '勾选状态', 'Ticked', '是否勾选 抵扣勾选状态 勾选标志 勾选用途 用途确认状态 用途'),
    digitalNumber: INVOICE_COLUMNS.digitalNumber,
    code: field('id', '发票代码', 'Invoice code', 'invoicecode'),
    number: field('id', '发票号码', 'Invoice no.', '发票号 invoicenumber'),
    issued: INVOICE_COLUMNS.issued,
    sellerCode: INVOICE_COLUMNS.sellerCode,
    sellerName: INVOICE_COLUMNS.sellerName,
    net: field('amount', '金额', 'Net amount', '不含税金额 金额不含税 合计金额'),
    tax: field('amount', '税额', 'Tax', '票面税额 合计税额'),
    deductible: field(
      'amount',
      '有效抵扣税额',
      'Deductible tax',
      '有效税额 可抵扣税额 实际抵扣税额 本期抵扣税额',
    ),
    tickedOn: field(
      'date',
      '勾选时间',
      'Ticked on',
      '勾选日期 用途确认时间 用途确认日期 确认时间 确认日期 认证时间',
    ),
    state: INVOICE_COLUMNS.state,
    kind: INVOICE_COLUMNS.kind,
    risk: INVOICE_COLUMNS.risk,
  },
  // A register that notes when an invoice was certified is still one.
  needs: [
    ['number', 'digitalNumber'],
    ['ticked', 'deductible'],
    ['tickedOn', 'deductible'],
  ],
  identity: ['number', 'digitalNumber'],
  build: (c, i, row, source) => ({
    row,
    source,
    number: c.number[i] ?? null,
    digitalNumber: c.digitalNumber[i] ?? null,
    code: c.code[i] ?? null,
    issued: c.issued[i] ?? null,
    sellerName: c.sellerName[i] ?? null,
    sellerCode: c.sellerCode[i] ?? null,
    net: c.net[i] ?? null,
    tax: c.tax[i] ?? null,
    deductible: c.deductible[i] ?? null,
    ticked: c.ticked[i] ?? null,
    tickedOn: c.tickedOn[i] ?? null,
    state: c.state[i] ?? null,
    risk: c.risk[i] ?? null,
    kind: c.kind[i] ?? null,
  }),
};

/** 完税证明 and 缴款书: tax paid for periods. It names no invoice. */
export const TAX_CERTIFICATES: RowTableSpec<TaxCertificate> = {
  kind: 'taxCertificates',
  title: { zh: '完税证明', en: 'Tax certificate' },
  fields: {
    voucher: field('id', '原凭证号', 'Voucher no.', '原凭证号码 凭证号 税票号码 电子税票号码'),
    taxKind: field('text', '税种', 'Tax', '征收项目 税费种 税（费）种'),
    item: field('text', '品目名称', 'Item', '品目 征收品目 税目'),
    period: field('text', '税款所属时期', 'Tax period', '税款所属期 所属时期 所属期 税款所属期间 税费所属期'),
    paid: field('date', '入（退）库日期', 'Paid in', '入库日期 入退库日期 缴款日期 缴税日期 上解日期'),
    amount: field(
      'amount',
      '实缴（退）金额',
      'Amount paid',
      '实缴退金额 实缴金额 实缴税额 实缴税款 缴税金额 入库金额',
    ),
  },
  needs: [['taxKind'], ['period', 'paid'], ['amount']],
  identity: ['voucher'],
  build: (c, i, row, source) => ({
    row,
    source,
    voucher: c.voucher[i] ?? null,
    taxKind: c.taxKind[i] ?? null,
    item: c.item[i] ?? null,
    period: c.period[i] ?? null,
    paid: c.paid[i] ?? null,
    amount: c.amount[i] ?? null,
  }),
};
