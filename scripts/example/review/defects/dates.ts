import { finds, set, type Defect } from '../plant';

/** Days just outside their windows, and days that are missing or have no day. */
export const DATE_DEFECTS: readonly Defect[] = [
  {
    id: 'R1',
    what: { zh: '服务在周期年度最后一天的次日结束', en: 'The service ends the day after the cycle year' },
    fix: { zh: '按期把跨期服务拆成两行', en: 'Split the service at the edge into two rows' },
    plant: [set('contracts', 'CJ-SL-03', { serviceEnd: '2025-08-13' })],
    finds: [finds('cycle-year', 'check.service-outside-cycle', 'contracts', 'CJ-SL-03', 'serviceEnd')],
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
    id: 'R3',
    what: { zh: '没有服务结束日期', en: 'No day on which the model service ended' },
    fix: { zh: '按验收单填写', en: 'Fill it in from the acceptance' },
    plant: [set('contracts', 'CJ-MX-02', { serviceEnd: '' })],
    finds: [finds('completed-in-cycle', 'check.completion-undated', 'contracts', 'CJ-MX-02', 'serviceEnd')],
  },
  {
    id: 'R4',
    what: { zh: '签订日期比第一批机构的合同期间早一天', en: 'Signed the day before the window of batch 1' },
    fix: { zh: '核对双方签字盖章中较晚的日期', en: 'Check the later of the two signatures' },
    plant: [set('contracts', 'CJ-XL-01', { signed: '2024-12-08' })],
    finds: [finds('signing-window', 'check.signed-outside', 'contracts', 'CJ-XL-01', 'signed')],
  },
  {
    id: 'R5',
    what: { zh: '没有服务结束日期', en: 'No day on which the rented service ends' },
    fix: { zh: '按合同填写', en: 'Fill it in from the contract' },
    plant: [set('contracts', 'CJ-XL-09', { serviceEnd: '' })],
    finds: [finds('service-overrun', 'check.service-end-blank', 'contracts', 'CJ-XL-09', 'serviceEnd')],
  },
  {
    id: 'R6',
    what: { zh: '服务比期限晚一天完成', en: 'The service runs a day past the last one' },
    fix: {
      zh: '与服务商改期，或按期内部分另签合同',
      en: 'Agree on an earlier end, or a contract of its own for the part inside',
    },
    plant: [set('contracts', 'CJ-XL-11', { serviceEnd: '2027-01-01' })],
    finds: [
      finds('service-overrun', 'check.overrun-part', 'contracts', 'CJ-XL-11', 'serviceEnd'),
      { check: 'reading', message: 'check.reading', at: null },
    ],
  },
];
