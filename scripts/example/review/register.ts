import { civilDate } from '../../../src/calendar';
import { CLAIMANT, PROJECT_TEAM } from './companies';
import { CONTRACT_ROWS } from './contracts';
import { INVOICE_ROWS, PAYMENT_ROWS, TAX_RECORD_ROWS } from './documents';
import { completeMaterials } from './materials';
import { OWNERSHIP_ROWS, ROLE_ROWS, SUPPLIER_ROWS } from './parties';
import type { ReviewRegister, ReviewRow } from './types';

/** A line of 字段 | 值 or 选项 | 值. */
function line(key: string, name: string, value: string | number, note = ''): ReviewRow {
  return { key, cells: { name, value, note } };
}

const APPLICANT_ROWS: readonly ReviewRow[] = [
  line('name', '单位名称', CLAIMANT.name),
  line('code', '信用代码', CLAIMANT.code),
  line('type', '单位类型', '企业'),
  line('registered', '注册日期', civilDate(2020, 5, 18)),
  line('industry', '行业代码', 'I6513'),
  line('branch', '是否分支机构', '否'),
  line('admittedProvider', '是否训力券入库机构', '否'),
  line('unredeemed', '上年度未兑现额度', 0, '元'),
  line('submittedCompute', '提交日期·算力扶持', civilDate(2025, 9, 13), '各项目的受理期不同，分别填写'),
  line('submittedModel', '提交日期·模型扶持', civilDate(2025, 12, 12)),
  line('submitted', '提交日期·训力券', civilDate(2026, 6, 5)),
  line('publicInstitution', '事业单位', '否'),
  line('lead', '项目负责人', PROJECT_TEAM[0]),
  line('members', '主要成员', PROJECT_TEAM[1]),
  line('secondMember', '主要成员2', PROJECT_TEAM[2]),
  line('ethicsSensitive', '涉及科技伦理', '否'),
  line('operatesInLonggang', '在龙岗区实际经营', '是'),
  line('operatesInShenzhen', '在深圳依法经营', '是'),
  line('seriousDishonesty', '严重失信', '否'),
  line('fundingBarred', '限制申请财政资金', '否'),
  line('overdue', '超期未验收或未退款', '否'),
  line('filedByAgent', '委托中介申报', '否'),
];

const OPTION_ROWS: readonly ReviewRow[] = [
  line('lg.cycle', 'lg.cycle', 'rolling12', '周期年度：指南发布前12个月；本台账按上一自然年结果相同'),
  line('amount.basis', 'amount.basis', 'excl', '费用按不含税计'),
  line('related.profile', 'related.profile', 'strict', '「等关联关系」包括控股子公司'),
  line('sz.doubleFunding', 'sz.doubleFunding', 'gateOther', '其他财政资助 50% 条款按字面'),
];

/** A register in which a reviewer finds nothing to raise. */
export const CLEAN_REGISTER: ReviewRegister = {
  applicant: APPLICANT_ROWS,
  contracts: CONTRACT_ROWS,
  invoices: INVOICE_ROWS,
  payments: PAYMENT_ROWS,
  taxRecords: TAX_RECORD_ROWS,
  suppliers: SUPPLIER_ROWS,
  ownership: OWNERSHIP_ROWS,
  roles: ROLE_ROWS,
  materials: completeMaterials(PROJECT_TEAM),
  options: OPTION_ROWS,
};
