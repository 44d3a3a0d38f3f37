import type { CivilDate, SecondOfDay } from '../calendar';
import type { Fen } from '../money';
import type { TableSource } from './types';

/** A line 提交日期·训力券: the day on which one programme is applied for. */
export interface OwnDay {
  /** The programme in the user's words. */
  readonly programme: string;
  readonly submitted: CivilDate | null;
  readonly submittedTime: SecondOfDay | null;
  /** Sheet row of the line. */
  readonly row: number;
}

/** 申报单位: the company that claims. Each field is null when not stated. */
export interface Applicant {
  readonly name: string | null; // 单位名称
  readonly code: string | null; // 信用代码
  readonly type: string | null; // 单位类型
  readonly registered: CivilDate | null; // 注册日期
  readonly industry: string | null; // 行业代码
  readonly branch: boolean | null; // 是否分支机构
  readonly admittedProvider: boolean | null; // 是否训力券入库机构
  readonly unredeemed: Fen | null; // 上年度未兑现额度
  readonly submitted: CivilDate | null; // 提交日期
  /** Days of single programmes, whose windows need not meet: 提交日期·训力券 and the like. */
  readonly ownDays: readonly OwnDay[];
  /** The time of day beside 提交日期; null: none is given. */
  readonly submittedTime: SecondOfDay | null;
  readonly approvedOn: CivilDate | null; // 审核通过日期
  readonly notifiedOn: CivilDate | null; // 短信通知日期
  readonly paperFiledOn: CivilDate | null; // 书面材料递交日期
  readonly publicInstitution: boolean | null; // 事业单位
  readonly lead: string | null; // 项目负责人
  /** 主要成员: one name, or several separated by 、 or a comma. */
  readonly members: string | null;
  readonly secondMember: string | null; // 主要成员2
  readonly ethicsSensitive: boolean | null; // 涉及科技伦理
  readonly operatesInLonggang: boolean | null; // 在龙岗区实际经营
  readonly operatesInShenzhen: boolean | null; // 在深圳依法经营
  readonly seriousDishonesty: boolean | null; // 严重失信
  readonly fundingBarred: boolean | null; // 限制申请财政资金
  readonly overdue: boolean | null; // 超期未验收或未退款
  readonly filedByAgent: boolean | null; // 委托中介申报
  readonly seat: string | null; // 注册地
  readonly taxSeat: string | null; // 纳税地
  readonly statisticsSeat: string | null; // 统计地
  readonly related: string | null; // 与供应商存在关联关系
  readonly legalRepresentative: string | null; // 法定代表人
  readonly controller: string | null; // 实际控制人
  readonly controllingHolder: string | null; // 控股股东
  /** 上一申报周期截止日: the last day, inclusive, of the cycle year that a district programme was last claimed for. */
  readonly claimedUntil: CivilDate | null;
  /** Sheet row of each stated field, to point a finding at. */
  readonly rows: ReadonlyMap<ApplicantField, number>;
  readonly source: TableSource;
}
/** Conditions of the applicant that no table carries: 是 or 否. */
export type ApplicantAnswer =
  | 'operatesInLonggang'
  | 'operatesInShenzhen'
  | 'seriousDishonesty'
  | 'fundingBarred'
  | 'overdue'
  | 'filedByAgent'
  | 'ethicsSensitive';
export type ApplicantField =
  | 'name'
  | 'code'
  | 'type'
  | 'registered'
  | 'industry'
  | 'branch'
  | 'admittedProvider'
  | 'unredeemed'
  | 'submitted'
  | 'approvedOn'
  | 'notifiedOn'
  | 'paperFiledOn'
  | ApplicantAnswer
  | 'seat'
  | 'taxSeat'
  | 'statisticsSeat'
  | 'related'
  | 'legalRepresentative'
  | 'controller'
  | 'controllingHolder'
  | 'claimedUntil'
  | 'publicInstitution'
  | 'lead'
  | 'members'
  | 'secondMember';
