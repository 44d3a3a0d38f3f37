import { LGC } from '../../contract';
import { add, drop, finds, set, type Defect } from '../plant';

/** Documents that are not there, not sealed, not signed, or not the ones asked for. */
export const MATERIAL_DEFECTS: readonly Defect[] = [
  {
    id: 'M1',
    what: { zh: '没有社保缴纳凭证', en: 'No proof of social insurance' },
    fix: {
      zh: '打印项目负责人近三个月的深圳社保凭证并登记',
      en: 'Obtain it for the last three months and enter it',
    },
    plant: [drop('materials', 'SL/insurance')],
    finds: [
      { check: 'material-missing', message: 'check.material-missing', at: { table: 'materials', row: null } },
    ],
  },
  {
    id: 'M2',
    what: { zh: '劳动合同还在补办', en: 'The labour contract is still to come' },
    fix: { zh: '备齐后更正状态', en: 'Obtain it and correct the status' },
    plant: [set('materials', 'SL/labour', { status: '待补' })],
    finds: [finds('material-missing', 'check.material-absent', 'materials', 'SL/labour', 'status')],
  },
  {
    id: 'M3',
    what: { zh: '算力使用报告没有盖章', en: 'The usage report is not sealed' },
    fix: { zh: '加盖公章', en: 'Have it sealed' },
    plant: [set('materials', 'SL/usage', { stamped: '否' })],
    finds: [finds('material-unstamped', 'check.material-unstamped', 'materials', 'SL/usage', 'stamped')],
  },
  {
    id: 'M4',
    what: {
      zh: '法定代表人身份证没有本人签字',
      en: 'The identity card of the legal representative is not signed by himself',
    },
    fix: { zh: '由本人签字', en: 'Have him sign the copy' },
    plant: [set('materials', 'SL/legal-id', { signed: '否' })],
    finds: [finds('material-unsigned', 'check.material-unsigned', 'materials', 'SL/legal-id', 'signed')],
  },
  {
    id: 'M5',
    what: { zh: '要求纳税证明，交的是完税证明', en: 'A 完税证明 where a 纳税证明 is asked for' },
    fix: { zh: '向税务部门开具纳税证明', en: 'Obtain the certificate that is asked for' },
    plant: [set('materials', 'SL/tax', { material: '上年度完税证明' })],
    finds: [finds('material-kind', 'check.material-kind', 'materials', 'SL/tax', 'material')],
  },
  {
    id: 'M6',
    what: { zh: '信用报告是简版', en: 'The credit report is the short version' },
    fix: { zh: '换成完整版', en: 'Replace it by the full version' },
    plant: [set('materials', 'SL/credit', { material: '深圳信用网信用报告（简版）' })],
    finds: [finds('material-kind', 'check.material-kind', 'materials', 'SL/credit', 'material')],
  },
  {
    id: 'M7',
    what: {
      zh: '近两年的审计报告，一份是 2022 年度的',
      en: 'Of the audit reports of the last two years one is of 2022',
    },
    fix: { zh: '换成近两年的', en: 'Replace it by those of the last two years' },
    plant: [
      set('materials', 'SL/audit', { material: '2024年度财务审计报告' }),
      add('materials', 'SL/audit-2022', {
        project: LGC,
        material: '2022年度财务审计报告',
        status: '已备',
        stamped: '是',
        file: 'SL-20.pdf',
      }),
    ],
    finds: [finds('material-kind', 'check.material-year', 'materials', 'SL/audit-2022', 'material')],
  },
  {
    id: 'M8',
    what: { zh: '合同没有写明收费金额', en: 'The contract does not state its price' },
    fix: {
      zh: '核对合同正文和附件，未写明的先问主管部门',
      en: 'Check the contract and its annexes, or ask the authority',
    },
    plant: [set('contracts', 'CJ-SL-02', { statesPrice: '否' })],
    finds: [finds('contract-content', 'check.contract-states-not', 'contracts', 'CJ-SL-02', 'statesPrice')],
  },
];
