import { LGC, LGM, SZV } from '../contract';
import type { ReviewRow } from './types';

/** A document: what it is, what it must bear besides being there (章 a seal, 签 a signature), and whose it is. */
type Document = readonly [key: string, name: string, bears: '' | '章' | '章签', object?: string];

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

/** 算力指南 四（二）; 3 (1) and (2) for the suppliers that are no admitted providers. */
const COMPUTE: readonly Document[] = [
  ['contract', '算力服务合同', '章'],
  ['invoice', '发票', '章'],
  ['payment', '银行付款凭证', '章'],
  ['tax-record', '对应税票', '章'],
  ['delivery', '算力交付凭证', '章'],
  ['usage', '算力使用报告', '章'],
  ['isp', '供应商增值电信业务经营许可证（IDC/ISP）', '章'],
  ['capacity', '供应商算力规模证明', '章'],
  ['admission', '供应商训力券入库证明', '章'],
  ['basis', '供应商龙岗服务基础证明', '章'],
  ['unrelated', '非关联方声明', '章'],
];

/** 模型指南 四（二）. */
const MODEL: readonly Document[] = [
  ['contract', '模型服务合同', '章'],
  ['invoice', '增值税发票', '章'],
  ['payment', '银行付款凭证', '章'],
  ['tax-record', '对应税票', '章'],
  ['usage', '模型使用报告', '章'],
  ['filing', '模型备案证明', '章'],
  ['assessment', '等保三级测评证明', '章'],
];

/** 券指南 五; the team is the project lead and two main members. */
const voucher = (team: readonly string[]): readonly Document[] => [
  ['form', '项目申请书原件', '章签'],
  ['licence', '营业执照复印件', '章签'],
  ['contract', '算力服务合同', '章'],
  ['scenario', '训力券使用场景的情况说明', '章'],
  ...team.flatMap((person, i): Document[] => [
    [`degree-${String(i + 1)}`, '学位证书复印件', '章', person],
    [`full-time-${String(i + 1)}`, '全职在深工作证明', '章', person],
  ]),
  ['audit', '2025年度财务审计报告（含二维验证码封面）', '章'],
  ['tax', '2025年度完税证明', '章'],
  ['commitment', '项目承诺书原件', '章签'],
  ['consent', '训力审计同意书', '章签'],
];

function listed(project: string, prefix: string, documents: readonly Document[]): ReviewRow[] {
  return documents.map(([key, material, bears, object], i) => ({
    key: `${prefix}/${key}`,
    cells: {
      project,
      material,
      status: '已备',
      ...(bears.includes('章') ? { stamped: '是' } : {}),
      ...(bears.includes('签') ? { signed: '是' } : {}),
      ...(object === undefined ? {} : { object }),
      file: `${prefix}-${String(i + 1).padStart(2, '0')}.pdf`,
    },
  }));
}

/** Every document that the three programmes ask of a company, as it should be. */
export function completeMaterials(team: readonly string[]): readonly ReviewRow[] {
  return [
    ...listed(LGC, 'SL', [...BASIC, ...COMPUTE]),
    ...listed(LGM, 'MX', [...BASIC, ...MODEL]),
    ...listed(SZV, 'XL', voucher(team)),
  ];
}
