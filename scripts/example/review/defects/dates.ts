import { finds, set, type Defect } from '../plant';

/** Days just outside their windows, and days that are missing or have no day. */
export const DATE_DEFECTS: readonly Defect[] = [
  {
    id: 'R1',
    what: { zh: '服务在周期年度最后一天的次日才开始', en: 'The service begins the day after the cycle year' },
    fix: { zh: '核对服务日期，属实的不列入本次申报', en: 'Check the dates; if they are right, leave it out' },
    plant: [set('contracts', 'CJ-SL-03', { serviceStart: '2025-08-13', serviceEnd: '2025-12-12' })],
    finds: [finds('cycle-year', 'check.service-beyond-cycle', 'contracts', 'CJ-SL-03', 'serviceStart')],
  },
  {
    id: 'R2',
    what: {
      zh: '模型服务在周期年度最后一天的次日完成',
      en: 'The model service is completed the day after the cycle year',
    },
    fix: {
      zh: '核对服务结束日期，确属超期则不申报',
      en: 'Check the day; if it is right, do not claim the contract',
    },
    plant: [set('contracts', 'CJ-MX-09', { serviceEnd: '2025-12-08' })],
    finds: [
      finds('completed-in-cycle', 'check.completed-outside-cycle', 'contracts', 'CJ-MX-09', 'serviceEnd'),
    ],
  },
  {
    id: 'R4',
    what: { zh: '签订日期比第一批机构的合同期间早一天', en: 'Signed the day before the window of batch 1' },
    fix: { zh: '核对双方签字盖章中较晚的日期', en: 'Check the later of the two signatures' },
    plant: [set('contracts', 'CJ-XL-01', { signed: '2024-12-08' })],
    finds: [finds('signing-window', 'check.signed-outside', 'contracts', 'CJ-XL-01', 'signed')],
  },
  {
    id: 'R6',
    what: { zh: '服务比期限晚一天完成', en: 'The service runs a day past the last one' },
    fix: {
      zh: '核对服务结束日期，属实的不列入本次申报',
      en: 'Check the end of the service; if it is right, leave it out',
    },
    plant: [set('contracts', 'CJ-XL-11', { serviceEnd: '2027-01-01' })],
    finds: [
      finds('service-overrun', 'check.overrun-part', 'contracts', 'CJ-XL-11', 'serviceEnd'),
      { check: 'reading', message: 'check.reading', at: null },
    ],
  },
  {
    id: 'R7',
    what: { zh: '服务结束早于服务开始', en: 'The service ends before it starts' },
    fix: { zh: '按合同更正', en: 'Correct it from the contract' },
    plant: [set('contracts', 'CJ-MX-05', { serviceStart: '2024-12-20' })],
    finds: [finds('contract-dates', 'check.service-reversed', 'contracts', 'CJ-MX-05', 'serviceEnd')],
  },
  {
    id: 'R8',
    what: { zh: '先服务、次日才签约', en: 'The service began the day before the contract was signed' },
    fix: { zh: '核对日期，属实的说明原因', en: 'Check the dates; if they are right, explain' },
    plant: [set('contracts', 'CJ-SL-05', { signed: '2024-09-17' })],
    finds: [finds('contract-dates', 'check.signed-after-start', 'contracts', 'CJ-SL-05', 'signed')],
  },
  {
    id: 'R9',
    what: { zh: '发票早于合同签订一天', en: 'Invoiced the day before the contract was signed' },
    fix: { zh: '核对日期，或说明先开票的原因', en: 'Check the dates, or explain' },
    plant: [set('invoices', 'CJ-SL-09/1', { issued: '2024-10-14' })],
    finds: [finds('document-dates', 'check.invoice-before-signing', 'invoices', 'CJ-SL-09/1', 'issued')],
  },
  {
    id: 'R10',
    what: { zh: '税票早于所对应的发票一天', en: 'The tax record is a day older than its invoice' },
    fix: { zh: '核对税票日期和发票号码', en: 'Check its date and the invoice it names' },
    plant: [set('taxRecords', 'CJ-SL-10/1', { issued: '2024-12-23' })],
    finds: [finds('document-dates', 'check.tax-record-before-invoice', 'taxRecords', 'CJ-SL-10/1', 'issued')],
  },
];
