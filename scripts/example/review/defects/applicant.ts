import { finds, set, type Defect } from '../plant';

/** The applicant itself, and cells that cannot be read. */
export const APPLICANT_DEFECTS: readonly Defect[] = [
  {
    id: 'A1',
    what: { zh: '行业代码是制造业，不是软件企业', en: 'The industry code is manufacturing, not software' },
    fix: { zh: '核对营业执照或统计登记的行业代码', en: 'Check the registered industry code' },
    plant: [set('applicant', 'industry', { value: 'C3962' })],
    finds: [finds('applicant-software', 'check.not-software', 'applicant', 'industry', 'value')],
  },
  {
    id: 'A2',
    what: { zh: '申报单位自己是训力券入库机构', en: 'The applicant is itself an admitted provider' },
    fix: { zh: '入库机构不能申领训力券', en: 'An admitted provider cannot hold vouchers' },
    plant: [set('applicant', 'admittedProvider', { value: '是' })],
    finds: [finds('applicant-not-provider', 'check.is-provider', 'applicant', 'admittedProvider', 'value')],
  },
  {
    id: 'A7',
    what: { zh: '最后一天 18:01 才提交', en: 'Submitted at 18:01 on the last day' },
    fix: {
      zh: '18:00 前提交；以平台记录的时间核对',
      en: 'File before 18:00; check the time on the platform',
    },
    plant: [set('applicant', 'submitted', { value: '2026-06-05 18:01' })],
    // The district's rounds of 2025 are long over by then.
    finds: [finds('filing-window', 'check.filed-after-hour', 'applicant', 'submitted', 'value')],
  },
  {
    id: 'A3',
    what: { zh: '不含税金额写成文字', en: 'The net amount is written in words' },
    fix: { zh: '改填数字', en: 'Write a number' },
    plant: [set('contracts', 'CJ-MX-02', { net: '约三十六万' })],
    finds: [finds('unreadable-cell', 'check.unreadable', 'contracts', 'CJ-MX-02', 'net')],
  },
  {
    id: 'A4',
    what: {
      zh: '签订日期只写到月份，分不清在不在合同期间内',
      en: 'The day of signing is a month that straddles the edge of the window',
    },
    fix: { zh: '写到日', en: 'Write the day' },
    plant: [set('contracts', 'CJ-XL-05', { signed: '2025年4月' })],
    finds: [finds('unreadable-cell', 'check.unreadable', 'contracts', 'CJ-XL-05', 'signed')],
  },
  {
    id: 'A5',
    what: { zh: '只有含税金额，没有税率', en: 'Only a gross amount, no tax rate' },
    fix: { zh: '补填税率或不含税金额', en: 'Enter the tax rate or the net amount' },
    plant: [set('contracts', 'CJ-MX-06', { net: '', taxRate: '' })],
    finds: [finds('fee', 'check.fee-net-unknown', 'contracts', 'CJ-MX-06', 'taxRate')],
  },
  {
    id: 'A6',
    what: { zh: '没有合同金额', en: 'No amount at all' },
    fix: { zh: '填写合同金额', en: 'Enter the contract amount' },
    plant: [set('contracts', 'CJ-MX-08', { gross: '', net: '' })],
    finds: [finds('fee', 'check.fee-blank', 'contracts', 'CJ-MX-08', 'net')],
  },
];
