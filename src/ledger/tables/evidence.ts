import type { Invoice, Payment, TaxRecord } from '../types';
import { field, type RowTableSpec } from './spec';

const CONTRACT_ID = field(
  'id',
  '合同编号',
  'Contract no.',
  '合同号 合同号码 对应合同 对应合同编号 所属合同 关联合同 关联合同编号 contractnumber contractid contract',
);

export const INVOICES: RowTableSpec<Invoice> = {
  kind: 'invoices',
  title: { zh: '发票', en: 'Invoices' },
  fields: {
    number: field(
      'id',
      '发票号码',
      'Invoice no.',
      '发票号 数电票号码 数电发票号码 数电票号 全电发票号码 invoicenumber invoiceid invoice',
    ),
    code: field('id', '发票代码', 'Invoice code', 'invoicecode'),
    issued: field(
      'date',
      '开票日期',
      'Issued',
      '开票时间 发票日期 开具日期 invoicedate issuedate issueddate dateissued',
    ),
    sellerName: field(
      'text',
      '销售方名称',
      'Seller',
      '销售方 销方名称 销方 销货方名称 销货方 销货单位 销售单位 卖方 卖方名称 开票方 开票方名称 开票单位 供应商 供应商名称 sellername',
    ),
    sellerCode: field(
      'code',
      '销售方信用代码',
      'Seller credit code',
      '销售方统一社会信用代码 销售方纳税人识别号 销售方识别号 销售方税号 销方识别号 销方税号 销方纳税人识别号 销方信用代码 ' +
        '销货方识别号 卖方税号 供应商信用代码 供应商税号 sellercode selleruscc sellertaxid',
    ),
    buyerName: field(
      'text',
      '购买方名称',
      'Buyer',
      '购买方 购方名称 购方 购货方名称 购货方 购货单位 买方 买方名称 受票方 受票方名称 buyername',
    ),
    buyerCode: field(
      'code',
      '购买方信用代码',
      'Buyer credit code',
      '购买方统一社会信用代码 购买方纳税人识别号 购买方识别号 购买方税号 购方识别号 购方税号 购方纳税人识别号 购方信用代码 ' +
        '购货方识别号 买方税号 buyercode buyeruscc buyertaxid',
    ),
    net: field(
      'amount',
      '金额',
      'Net amount',
      '不含税金额 金额不含税 发票金额不含税 合计金额 未税金额 net amountexcludingtax',
    ),
    tax: field('amount', '税额', 'Tax', '合计税额 增值税额 增值税税额 税金 taxamount vat vatamount'),
    gross: field(
      'amount',
      '价税合计',
      'Gross amount',
      '价税合计金额 含税金额 金额含税 发票金额 发票金额含税 发票总额 开票金额 总金额 gross total totalamount amountincludingtax',
    ),
    // An invoice over several contracts: one row for each, all with the whole 价税合计, and its part here.
    allocated: field(
      'amount',
      '分摊金额',
      'Allocated amount',
      '本合同分摊金额 分摊价税合计 分摊含税金额 分摊金额含税 本合同金额 allocated allocatedgross',
    ),
    contractId: CONTRACT_ID,
    reversedNumber: field(
      'id',
      '红冲发票号码',
      'Reversed invoice no.',
      '红冲发票号 被红冲发票号码 被红冲蓝字发票号码 对应蓝字发票号码 蓝字发票号码 原发票号码 reversedinvoice reversednumber originalinvoiceno',
    ),
  },
  needs: [
    ['number'],
    ['issued', 'sellerName', 'sellerCode', 'net', 'tax', 'gross', 'contractId', 'buyerName', 'buyerCode'],
  ],
  identity: ['number', 'sellerName', 'sellerCode'],
  build: (c, i, row, source) => ({
    row,
    source,
    number: c.number[i] ?? null,
    code: c.code[i] ?? null,
    issued: c.issued[i] ?? null,
    sellerName: c.sellerName[i] ?? null,
    sellerCode: c.sellerCode[i] ?? null,
    buyerName: c.buyerName[i] ?? null,
    buyerCode: c.buyerCode[i] ?? null,
    net: c.net[i] ?? null,
    tax: c.tax[i] ?? null,
    gross: c.gross[i] ?? null,
    allocated: c.allocated[i] ?? null,
    contractId: c.contractId[i] ?? null,
    reversedNumber: c.reversedNumber[i] ?? null,
  }),
};

export const PAYMENTS: RowTableSpec<Payment> = {
  kind: 'payments',
  title: { zh: '付款', en: 'Payments' },
  fields: {
    serial: field(
      'id',
      '付款流水号',
      'Payment no.',
      '流水号 交易流水号 银行流水号 业务流水号 回单编号 回单号 付款编号 付款单号 凭证号 paymentnumber paymentid serialno serial transactionid',
    ),
    paid: field(
      'date',
      '付款日期',
      'Paid',
      '支付日期 付款时间 支付时间 交易日期 交易时间 记账日期 入账日期 paymentdate paiddate datepaid paidon',
    ),
    payer: field(
      'text',
      '付款方',
      'Payer',
      '付款人 付款方名称 付款人名称 付款单位 付款账户名称 付款户名 payername',
    ),
    payee: field(
      'text',
      '收款方',
      'Payee',
      '收款人 收款方名称 收款人名称 收款单位 收款账户名称 收款户名 对方户名 供应商 供应商名称 payeename',
    ),
    amount: field(
      'amount',
      '付款金额',
      'Amount paid',
      '支付金额 实付金额 交易金额 付款额 已付金额 金额 amount paidamount paymentamount',
    ),
    contractId: CONTRACT_ID,
  },
  needs: [
    ['serial', 'paid', 'payer', 'payee'],
    ['paid', 'amount'],
    ['amount', 'serial', 'contractId'],
  ],
  identity: ['payer', 'payee', 'serial'],
  build: (c, i, row, source) => ({
    row,
    source,
    serial: c.serial[i] ?? null,
    paid: c.paid[i] ?? null,
    payer: c.payer[i] ?? null,
    payee: c.payee[i] ?? null,
    amount: c.amount[i] ?? null,
    contractId: c.contractId[i] ?? null,
  }),
};

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
      '发票号 对应发票号码 对应发票 invoicenumber invoice',
    ),
    issued: field(
      'date',
      '税票日期',
      'Issued',
      '税票开具日期 填发日期 开具日期 缴税日期 完税日期 issuedate taxdate',
    ),
    amount: field('amount', '税票金额', 'Amount', '完税金额 缴税金额 税额 税款金额 实缴金额 金额 taxamount'),
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
  }),
};
