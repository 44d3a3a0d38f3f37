import { CLAIMANT_HOLDING, SUPPLIERS_OF_REVIEW } from '../companies';
import { INVOICE_ROWS, PAYMENT_ROWS } from '../documents';
import { netOf, taxOf } from '../net';
import { add, finds, set, type Change, type Defect } from '../plant';
import type { Cells, ReviewRow } from '../types';

function cellsIn(rows: readonly ReviewRow[], key: string): Cells {
  return rows.find((row) => row.key === key)?.cells ?? {};
}
const invoiceOf = (key: string): Cells => cellsIn(INVOICE_ROWS, key);
const paymentOf = (key: string): Cells => cellsIn(PAYMENT_ROWS, key);

/** An invoice under another number, its tax record with it. */
function renumbered(key: string, number: string): Change[] {
  return [set('invoices', key, { number }), set('taxRecords', key, { invoiceNumber: number })];
}

/** Net, tax and gross of an amount that includes 6 % tax. */
function amounts(gross: number): Cells {
  return { net: netOf(gross), tax: taxOf(gross), gross };
}

/** Invoices, payments and tax records that contradict each other or the contract. */
export const DOCUMENT_DEFECTS: readonly Defect[] = [
  {
    id: 'E1',
    what: { zh: '同一张发票登记了两行', en: 'One invoice is entered twice' },
    fix: { zh: '删去重复的一行', en: 'Delete the repeated row' },
    plant: [add('invoices', 'SL-07 again', invoiceOf('CJ-SL-07/1'))],
    finds: [finds('invoice-duplicate', 'check.invoice-repeated', 'invoices', 'SL-07 again', 'number')],
  },
  {
    id: 'E2',
    what: { zh: '同一张发票又用在另一份合同', en: 'One invoice is used for a second contract' },
    fix: {
      zh: '核实发票属于哪份合同，从另一份移去',
      en: 'Find out whose it is and take it out of the other',
    },
    plant: [add('invoices', 'MX-01 again', { ...invoiceOf('CJ-MX-01/1'), contractId: 'CJ-MX-02' })],
    finds: [
      finds('invoice-duplicate', 'check.invoice-elsewhere', 'invoices', 'MX-01 again', 'number'),
      finds('invoice-duplicate', 'check.invoice-kept', 'invoices', 'CJ-MX-01/1', 'number'),
    ],
  },
  {
    id: 'E3',
    what: {
      zh: '数电票号码开头的年份与开票日期不符',
      en: 'The year in the number of an invoice is not that of its date',
    },
    fix: { zh: '对照发票更正号码或日期', en: 'Correct the number or the date' },
    plant: renumbered('CJ-SL-05/1', '22957000000041902817'),
    finds: [finds('invoice-number', 'check.invoice-number-year', 'invoices', 'CJ-SL-05/1', 'issued')],
  },
  {
    id: 'E4',
    what: {
      zh: '发票号码的末几位被 Excel 变成 0',
      en: 'Excel turned the last digits of an invoice number into zeros',
    },
    fix: { zh: '单元格设为文本，重填 20 位号码', en: 'Set the cell to text and enter all 20 digits' },
    plant: renumbered('CJ-SL-03/2', '24957000000042400000'),
    finds: [finds('invoice-number', 'check.invoice-number-damaged', 'invoices', 'CJ-SL-03/2', 'number')],
  },
  {
    id: 'E5',
    what: { zh: '负数发票没有写冲销哪一张', en: 'A red letter does not say which invoice it takes back' },
    fix: { zh: '填写被冲销的蓝字发票号码', en: 'Enter the number of that invoice' },
    plant: [
      add('invoices', 'SL-02 red', {
        ...invoiceOf('CJ-SL-02/1'),
        number: '24957000000088120431',
        issued: '2024-12-09',
        ...amounts(-106_000),
      }),
      set('payments', 'CJ-SL-02/1', { amount: 742_000 }),
    ],
    finds: [finds('red-letter', 'check.red-unlinked', 'invoices', 'SL-02 red', 'number')],
  },
  {
    id: 'E6',
    what: { zh: '发票由另一家公司开具', en: 'The invoice is by another company' },
    fix: {
      zh: '核对供应商，确由他方开票的备三方协议',
      en: 'Check the supplier; provide the three-party agreement',
    },
    plant: [
      set('invoices', 'CJ-SL-10/1', {
        sellerName: SUPPLIERS_OF_REVIEW.lanqiao.name,
        sellerCode: SUPPLIERS_OF_REVIEW.lanqiao.code,
      }),
    ],
    finds: [finds('invoice-parties', 'check.invoice-seller', 'invoices', 'CJ-SL-10/1', 'sellerName')],
  },
  {
    id: 'E7',
    what: { zh: '发票开给了控股公司', en: 'The invoice is to the holding company' },
    fix: { zh: '核对抬头，开给他方的不列入本次申报', en: 'Check the name; leave out what is another’s' },
    plant: [
      set('invoices', 'CJ-SL-04/1', { buyerName: CLAIMANT_HOLDING.name, buyerCode: CLAIMANT_HOLDING.code }),
    ],
    finds: [finds('invoice-parties', 'check.invoice-buyer', 'invoices', 'CJ-SL-04/1', 'buyerName')],
  },
  {
    id: 'E8',
    what: { zh: '由个人付款', en: 'Paid by a person' },
    fix: { zh: '核对付款方，代付的备代付协议', en: 'Check the payer; provide the agreement for it' },
    plant: [set('payments', 'CJ-SL-05/1', { payer: '范某舟' })],
    finds: [finds('payment-parties', 'check.payment-payer', 'payments', 'CJ-SL-05/1', 'payer')],
  },
  {
    id: 'E9',
    what: { zh: '付给了供应商以外的公司', en: 'Paid to somebody other than the supplier' },
    fix: { zh: '核对收款方，代收的取得协议', en: 'Check the payee, and obtain the agreement if it collects' },
    plant: [set('payments', 'CJ-MX-04/1', { payee: '杭州桐语信息服务有限公司' })],
    finds: [finds('payment-parties', 'check.payment-payee', 'payments', 'CJ-MX-04/1', 'payee')],
  },
  {
    id: 'E10',
    what: { zh: '金额加税额与价税合计差 2 分', en: 'Net and tax are 2 fen off the gross amount' },
    fix: { zh: '对照发票更正', en: 'Correct it from the invoice' },
    plant: [set('invoices', 'CJ-SL-13/1', { gross: 318_000.02 })],
    finds: [finds('invoice-arithmetic', 'check.invoice-sum', 'invoices', 'CJ-SL-13/1', 'gross')],
  },
  {
    id: 'E11',
    what: { zh: '发票税率 13%，合同税率 6%', en: 'The invoice bears 13 % tax, the contract 6 %' },
    fix: { zh: '核对税率，不一致的附说明', en: 'Check the rate, or explain' },
    plant: [
      set('invoices', 'CJ-SL-14/1', { net: 337_699.12, tax: 43_900.88 }),
      set('taxRecords', 'CJ-SL-14/1', { amount: 43_900.88 }),
    ],
    finds: [finds('invoice-arithmetic', 'check.invoice-rate', 'invoices', 'CJ-SL-14/1', 'tax')],
  },
  {
    id: 'E13',
    what: { zh: '同一笔付款登记了两行', en: 'One payment is entered twice' },
    fix: { zh: '删去重复的一行', en: 'Delete the repeated row' },
    plant: [add('payments', 'SL-01 again', paymentOf('CJ-SL-01/1'))],
    finds: [finds('payment-duplicate', 'check.payment-repeated', 'payments', 'SL-01 again', 'serial')],
  },
  {
    id: 'E14',
    what: { zh: '付款高于开票', en: 'More was paid than was invoiced' },
    fix: { zh: '补齐发票', en: 'Obtain the missing invoice' },
    plant: [set('payments', 'CJ-MX-02/1', { amount: 400_000 })],
    finds: [finds('payment', 'check.paid-above', 'contracts', 'CJ-MX-02', 'net')],
  },
  {
    id: 'E15',
    what: { zh: '供应商退回一笔款', en: 'The supplier paid some of it back' },
    fix: { zh: '说明退款原因', en: 'Say what the refund was for' },
    plant: [
      add('payments', 'MX-01 back', {
        ...paymentOf('CJ-MX-01/1'),
        serial: '20241227871204',
        paid: '2024-12-27',
        amount: -106_000,
      }),
    ],
    finds: [finds('payment-refund', 'check.payment-refund', 'payments', 'MX-01 back', 'amount')],
  },
  {
    id: 'E16',
    what: {
      zh: '发票所写的合同不在「合同」表',
      en: 'The contract that an invoice names is not in the register',
    },
    fix: { zh: '更正合同编号，或补登该合同', en: 'Correct the number, or enter the contract' },
    plant: [
      add('invoices', 'stray', {
        ...invoiceOf('CJ-SL-01/1'),
        number: '24957000000091007745',
        contractId: 'CJ-SL-99',
      }),
    ],
    finds: [finds('unmatched-document', 'check.invoice-unknown-contract', 'invoices', 'stray', 'contractId')],
  },
  {
    id: 'E17',
    what: {
      zh: '含税金额与不含税金额、税率对不上',
      en: 'The gross amount does not follow from net amount and rate',
    },
    fix: { zh: '对照合同更正', en: 'Correct it from the contract' },
    plant: [set('contracts', 'CJ-XL-04', { gross: 1_484_100 })],
    finds: [finds('contract-arithmetic', 'check.contract-sum', 'contracts', 'CJ-XL-04', 'gross')],
  },
];
