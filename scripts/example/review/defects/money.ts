import { drop, finds, set, type Defect } from '../plant';

/** Invoices, payments and tax records that do not prove the fee. */
export const MONEY_DEFECTS: readonly Defect[] = [
  {
    id: 'F1',
    what: { zh: '没有发票', en: 'No invoice' },
    fix: { zh: '向供应商索取发票并登记', en: 'Obtain the invoice and enter it' },
    plant: [drop('invoices', 'CJ-MX-08/1'), drop('taxRecords', 'CJ-MX-08/1')],
    finds: [finds('invoice', 'check.invoice-missing', 'contracts', 'CJ-MX-08', 'id')],
  },
  {
    id: 'F2',
    what: { zh: '没有付款', en: 'No payment' },
    fix: { zh: '登记银行付款凭证', en: 'Enter the bank payment' },
    plant: [drop('payments', 'CJ-MX-07/1')],
    finds: [finds('payment', 'check.payment-missing', 'contracts', 'CJ-MX-07', 'id')],
  },
  {
    id: 'F3',
    what: { zh: '付款在周期年度之后', en: 'Paid after the cycle year' },
    fix: { zh: '核对付款日期；期外付款不计', en: 'Check the day; payments outside do not count' },
    plant: [set('payments', 'CJ-SL-09/1', { paid: '2025-08-13' })],
    finds: [
      finds('payment', 'check.payment-outside', 'contracts', 'CJ-SL-09', 'id'),
      { check: 'reading', message: 'check.reading-accrual', at: null },
    ],
  },
  {
    id: 'F4',
    what: { zh: '发票没有对应税票', en: 'The invoice has no tax record' },
    fix: { zh: '登记该发票的税票', en: 'Enter the tax record of the invoice' },
    plant: [drop('taxRecords', 'CJ-SL-08/1')],
    finds: [finds('tax-record', 'check.tax-record-missing', 'contracts', 'CJ-SL-08', 'id')],
  },
  {
    id: 'F6',
    what: { zh: '降价写成一份负数合同', en: 'A price reduction entered as a negative contract' },
    fix: { zh: '用红字发票登记退款', en: 'Record the refund as a red-letter invoice' },
    plant: [set('contracts', 'CJ-XL-07', { gross: -954_000, net: -900_000 })],
    finds: [finds('fee', 'check.fee-negative', 'contracts', 'CJ-XL-07', 'net')],
  },
  {
    id: 'F7',
    what: { zh: '年费用低于 50 万元', en: 'Less than CNY 500,000 a year' },
    fix: { zh: '确认与其他合同合计申报', en: 'Make sure that it is pooled with other contracts' },
    plant: [set('contracts', 'CJ-XL-08', { gross: 529_999.99, net: 499_999.99 })],
    finds: [finds('contract-floor', 'check.small-contract', 'contracts', 'CJ-XL-08', 'net')],
  },
  {
    id: 'F8',
    what: {
      zh: '其他财政资助比合同金额的一半多一元',
      en: 'Other public money is one yuan above half of the contract',
    },
    fix: {
      zh: '超过一半不予资助，不申报该合同',
      en: 'Above half no voucher is given: do not claim the contract',
    },
    plant: [set('contracts', 'CJ-XL-02', { otherFunding: 500_001 })],
    finds: [finds('double-funding', 'check.other-funding-above', 'contracts', 'CJ-XL-02', 'otherFunding')],
  },
  {
    id: 'F9',
    what: {
      zh: '同一项目另获财政资助，未超过一半',
      en: 'Other public money for the same project, not above half',
    },
    fix: { zh: '先向主管部门确认训力券是否一并计入', en: 'Ask the authority whether the voucher counts in' },
    plant: [set('contracts', 'CJ-XL-05', { otherFunding: 300_000 })],
    finds: [
      finds('double-funding', 'check.other-funding', 'contracts', 'CJ-XL-05', 'otherFunding'),
      { check: 'reading', message: 'check.reading', at: null },
    ],
  },
];
