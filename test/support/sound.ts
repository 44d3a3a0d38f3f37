import { ANSWERS } from './clean';
import type { Register, Row } from './register';

/**
 * Contracts with every paper that LGC asks for, so that all their money is evidenced: tests spoil what they are about.
 * Each contract has a supplier of its own, and shares nothing with the others.
 */

/** A contract of `net` yuan at 6 %, and the papers of it. */
export interface Papers {
  readonly contract: Row;
  readonly invoice: Row;
  readonly payment: Row;
  readonly taxRecord: Row;
  readonly supplier: Row;
  readonly ownership: Row;
  readonly role: Row;
}

const RATE = 0.06;
const APPLICANT = '深圳市申报科技有限公司';

/** `serial` from 1; it makes the number of the contract (HT-1) and of everything beside it. */
export function papersOf(serial: number, net: number): Papers {
  const id = `HT-${String(serial)}`;
  const supplier = `深圳市云帆${String(serial)}号算力有限公司`;
  const number = `2544${String(serial).padStart(16, '0')}`;
  const gross = Number((net * (1 + RATE)).toFixed(2));
  const tax = Number((gross - net).toFixed(2));
  return {
    contract: {
      合同编号: id,
      供应商名称: supplier,
      用途: '大模型训练',
      服务项目: '智能算力租用',
      签订日期: '2025-01-10',
      服务开始: '2025-02-01',
      服务结束: '2025-06-30',
      不含税金额: net,
      含税金额: gross,
      税率: RATE,
      已获其他资助: 0,
      申请中其他资助: 0,
      其他区级资助金额: 0,
      训力券已兑付: 0,
      项目: `${String(serial)}号大模型`,
      申报项目: '算力、训力券',
    },
    invoice: {
      发票号码: number,
      开票日期: '2025-03-01',
      销售方名称: supplier,
      购买方名称: APPLICANT,
      金额: net,
      税额: tax,
      价税合计: gross,
      分摊金额: '',
      红冲发票号码: '',
      合同编号: id,
    },
    payment: {
      付款流水号: `P-${String(serial)}`,
      付款日期: '2025-03-05',
      付款方: APPLICANT,
      收款方: supplier,
      付款金额: gross,
      合同编号: id,
    },
    taxRecord: { 税票号码: `T-${String(serial)}`, 发票号码: number, 税票日期: '2025-03-10', 税票金额: tax },
    supplier: {
      名称: supplier,
      入库批次: '第一批',
      入库服务项目: '智能算力租用',
      认定日期: '2024-12-01',
      有效期至: '2030-12-31',
      龙岗服务基础: '是',
    },
    ownership: {
      持股方: `甲${String(serial)}`,
      被持股方: supplier,
      持股比例: '100%',
      起始日期: '2020-01-01',
    },
    role: { 人员: `甲${String(serial)}`, 单位: supplier, 职务: '法定代表人' },
  };
}

/** The papers of several contracts as one register. */
export function registerOf(papers: readonly Papers[]): Register {
  return {
    contracts: papers.map((p) => p.contract),
    invoices: papers.map((p) => p.invoice),
    payments: papers.map((p) => p.payment),
    taxRecords: papers.map((p) => p.taxRecord),
    suppliers: papers.map((p) => p.supplier),
    ownership: [
      ...papers.map((p) => p.ownership),
      { 持股方: '申某', 被持股方: APPLICANT, 持股比例: '100%', 起始日期: '2020-01-01' },
    ],
    roles: [...papers.map((p) => p.role), { 人员: '申某', 单位: APPLICANT, 职务: '法定代表人' }],
    applicant: {
      单位名称: APPLICANT,
      信用代码: '91440300MA5F00G015',
      单位类型: '有限责任公司',
      注册日期: '2015-01-01',
      行业代码: 'I6513',
      是否分支机构: '否',
      是否训力券入库机构: '否',
      上年度未兑现额度: 0,
      ...ANSWERS,
      提交日期: '2025-09-01',
    },
  };
}
