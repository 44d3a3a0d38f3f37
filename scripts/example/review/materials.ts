import { LGC, LGM, SZV } from '../contract';
import type { ReviewRow } from './types';

/** A document: its name, and what it must bear besides being there: 章 a seal, 签 a signature. */
type Document = readonly [key: string, name: string, bears: '' | '章' | '签' | '章签'];

/** 算力指南、模型指南 四（一）: the same for both of the district's programmes. */
const BASIC: readonly Document[] = [
  ['form', '申报书', '章'],
  ['licence', '营业执照', '章'],
  ['legal-id', '法定代表人身份证复印件', '章签'],
  ['lead-id', '项目负责人身份证复印件', '章签'],
  ['labour', '项目负责人劳动合同复印件', '章'],
  ['insurance', '项目负责人近三个月深圳社保缴纳凭证', '章'],
  ['credit', '深圳信用网完整版信用报告', '章'],
  ['audit', '近两年财务审计报告', '章'],
  ['tax', '上年度纳税证明', '章'],
];

/** 算力指南 四（二）; 3 (1) and (2) because most suppliers are not admitted providers. */
const COMPUTE: readonly Document[] = [
  ['contract', '算力服务合同', '章'],
  ['invoice', '发票', '章'],
  ['payment', '银行付款凭证', '章'],
  ['tax-record', '对应税票', '章'],
  ['usage', '算力使用报告', '章'],
  ['isp', '供给方增值电信业务经营许可证（IDC/ISP）', '章'],
  ['capacity', '供给方算力规模证明（2000P以上）', '章'],
];

/** 模型指南 四（二）. */
const MODEL: readonly Document[] = [
  ['contract', '模型服务合同', '章'],
  ['invoice', '发票', '章'],
  ['payment', '银行付款凭证', '章'],
  ['tax-record', '对应税票', '章'],
  ['usage', '模型使用报告', '章'],
  ['filing', '模型备案证明', '章'],
];

/** 券指南 五. */
const VOUCHER: readonly Document[] = [
  ['form', '项目申请书', '章签'],
  ['licence', '营业执照', '章签'],
  ['contract', '算力服务合同', '章'],
  ['scenario', '训力券使用场景的情况说明', '章'],
  ['degrees', '项目负责人及两名主要成员学位证书或职称证书', '章'],
  ['full-time', '项目负责人及两名主要成员全职在深工作证明', '章'],
  ['audit', '2025年度财务审计报告（二维码封面）', '章'],
  ['tax', '上年度完税证明', '章'],
  ['commitment', '项目承诺书', '章签'],
  ['consent', '训力审计同意书', '章签'],
];

function listed(project: string, prefix: string, documents: readonly Document[]): ReviewRow[] {
  return documents.map(([key, material, bears], i) => ({
    key: `${prefix}/${key}`,
    cells: {
      project,
      material,
      status: '已备',
      ...(bears.includes('章') ? { stamped: '是' } : {}),
      ...(bears.includes('签') ? { signed: '是' } : {}),
      file: `${prefix}-${String(i + 1).padStart(2, '0')}.pdf`,
    },
  }));
}

export const MATERIAL_ROWS: readonly ReviewRow[] = [
  ...listed(LGC, 'SL', [...BASIC, ...COMPUTE]),
  ...listed(LGM, 'MX', [...BASIC, ...MODEL]),
  ...listed(SZV, 'XL', VOUCHER),
];
