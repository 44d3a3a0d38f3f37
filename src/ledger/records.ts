import type { CivilDate, Term } from '../calendar';
import type { Fen } from '../money';
import type { ShareBounds } from './share-bounds';
import type { RowBase } from './types';

/**
 * A contract. `null` is a blank cell (or a missing column), never "zero"; a cell that could not be
 * read is also null here and stands in `Table.problems`.
 */
export interface Contract extends RowBase {
  readonly id: string | null; // 合同编号
  readonly supplierName: string | null; // 供应商名称
  readonly supplierCode: string | null; // 供应商信用代码, normalised
  readonly use: string | null; // 用途
  readonly item: string | null; // 服务项目
  readonly signed: CivilDate | null; // 签订日期
  readonly serviceStart: CivilDate | null; // 服务开始
  readonly serviceEnd: CivilDate | null; // 服务结束
  /** How long the service lasts where 履行期限 counts from the signing: its days are then counted from there. */
  readonly term: Term | null;
  readonly gross: Fen | null; // 含税金额
  readonly net: Fen | null; // 不含税金额
  /** A column that says 金额 without saying whether tax is in it. */
  readonly amount: Fen | null;
  /** 税率 in millionths: 60_000 is 6 %. */
  readonly taxRate: number | null;
  readonly incurred: Fen | null; // 实际发生费用
  readonly otherFunding: Fen | null; // 已获其他资助
  readonly pendingFunding: Fen | null; // 申请中其他资助
  readonly fundingSource: string | null; // 资助来源: whose money either is
  /** Another policy of the district for the same contract, and what it pays (措施（十七）). */
  readonly districtPolicy: string | null; // 其他区级资助项目
  readonly districtFunding: Fen | null; // 其他区级资助金额
  readonly voucherRedeemed: Fen | null; // 训力券已兑付
  readonly project: string | null; // 项目
  /** 申报项目: the programmes the contract is meant for; blank: not said. */
  readonly claimedUnder: string | null;
  readonly currency: string | null; // 币种
  readonly statesContent: boolean | null; // 合同含具体内容
  readonly statesPrice: boolean | null; // 合同含收费金额
  /** The papers that show the service was completed, by name; asked for when the voucher is redeemed. */
  readonly serviceProof: string | null; // 服务完成证明
  readonly approval: string | null; // 审批状态
  readonly signing: string | null; // 签署状态
  readonly ended: string | null; // 是否终止: 是, 否 or its own words; 提前终止日期
  readonly nature: string | null; // 合同类型, 收支类型
  readonly related: string | null; // 是否关联方, in its own words
  readonly remark: string | null; // 备注
  readonly buyerName: string | null; // 采购方名称, 甲方
  readonly status: string | null; // 合同状态
}

/** A line of an invoice: what was sold, and for how much with its tax; the amount null: nobody says. */
export interface InvoiceItem {
  readonly name: string; // 货物或应税劳务名称
  readonly amount: Fen | null;
}

export interface Invoice extends RowBase {
  readonly number: string | null; // 发票号码
  readonly code: string | null; // 发票代码
  readonly issued: CivilDate | null; // 开票日期
  readonly sellerName: string | null;
  readonly sellerCode: string | null;
  readonly buyerName: string | null;
  readonly buyerCode: string | null;
  readonly net: Fen | null; // 金额
  readonly tax: Fen | null; // 税额
  readonly gross: Fen | null; // 价税合计
  /** 分摊金额: the part of 价税合计 that falls to this row's contract; null: the whole invoice. */
  readonly allocated: Fen | null;
  readonly contractId: string | null; // 合同编号
  readonly reversedNumber: string | null; // 红冲发票号码
  /** "code|number" that an invoice of 20 digits has besides; null: it has one number. */
  readonly olderNumber: string | null;
  readonly kind: string | null; // 发票票种
  /** What its lines name, where a list has that column. */
  readonly items: readonly InvoiceItem[];
  /** What keeps it from being evidence although it counts. */
  readonly doubts: readonly InvoiceDoubt[];
  /** Contract numbers of the register that its 备注 mentions, when it names no contract. */
  readonly mentions: readonly string[];
}

/**
 * state, risk: 发票状态 or 发票风险等级 says so, in its own words. partly-reversed: 已红冲-部分, and no red letter says
 * what is left; reversal: another column or 备注 tells of one. no-invoice: it says that it is a receipt or the like. lists-differ: two lists of one export state different totals; the lesser counts.
 */
export type InvoiceDoubt =
  | { readonly kind: 'state' | 'risk' | 'no-invoice' | 'reversal'; readonly text: string }
  | { readonly kind: 'partly-reversed' }
  | { readonly kind: 'lists-differ'; readonly counted: Fen; readonly other: Fen };

export interface Payment extends RowBase {
  readonly serial: string | null; // 付款流水号
  readonly paid: CivilDate | null; // 付款日期
  readonly payer: string | null;
  readonly payee: string | null;
  /** 付款金额, tax included; negative: it came back. */
  readonly amount: Fen | null;
  readonly contractId: string | null;
  /** What keeps it from being evidence although it counts. */
  readonly doubts: readonly PaymentDoubt[];
  /** Contract numbers of the register that its 摘要 or 附言 mentions, when it names no contract. */
  readonly mentions: readonly string[];
}

/**
 * direction: it cannot be told whether the money went out or came in. state: 交易状态 or 冲账标志 leaves open whether
 * it was paid for good. amounts: two columns state the amount differently. method: 付款方式 names another way than
 * through a bank. purpose: it is a deposit. In the words of the cells; '' when blank.
 */
export interface PaymentDoubt {
  readonly kind: 'direction' | 'state' | 'amounts' | 'method' | 'purpose';
  readonly text: string;
}

export interface TaxRecord extends RowBase {
  readonly number: string | null; // 税票号码
  readonly invoiceNumber: string | null; // 发票号码
  readonly issued: CivilDate | null; // 税票日期
  readonly amount: Fen | null; // 税票金额
  readonly state: string | null; // 税票状态, 缴款状态
  readonly paper: string | null; // 票证种类
  readonly taxKind: string | null; // 税种
  readonly refunded: Fen | null; // 退税金额
  readonly payer: string | null; // 纳税人名称
  readonly remark: string | null; // 备注
}

/** A line of 勾选清单 (用途确认信息): an invoice that the applicant ticked to deduct its tax. */
export interface Deduction extends RowBase {
  readonly number: string | null; // 发票号码
  readonly digitalNumber: string | null; // 数电发票号码
  readonly code: string | null; // 发票代码
  readonly issued: CivilDate | null; // 开票日期
  readonly sellerName: string | null;
  readonly sellerCode: string | null;
  readonly net: Fen | null; // 金额
  readonly tax: Fen | null; // 税额
  readonly deductible: Fen | null; // 有效抵扣税额
  readonly ticked: string | null; // 勾选状态
  readonly tickedOn: CivilDate | null; // 勾选时间
  readonly state: string | null; // 发票状态
  readonly risk: string | null; // 发票风险等级
  readonly kind: string | null; // 发票票种
}

/** A line of 完税证明: tax paid for a period; it names no invoice. */
export interface TaxCertificate extends RowBase {
  readonly voucher: string | null; // 原凭证号
  readonly taxKind: string | null; // 税种
  readonly item: string | null; // 品目名称
  readonly period: string | null; // 税款所属时期
  readonly paid: CivilDate | null; // 入（退）库日期
  readonly amount: Fen | null; // 实缴（退）金额
}

export interface Supplier extends RowBase {
  readonly name: string | null;
  readonly code: string | null;
  /** 入库批次 as digits: 第一批, 1, 第1批 are all "1"; anything else (无, 公示中, 已退出) as it stands. */
  readonly batch: string | null;
  readonly item: string | null; // 入库服务项目
  readonly admitted: CivilDate | null; // 认定日期
  readonly validTo: CivilDate | null; // 有效期至, inclusive
  readonly licence: string | null; // IDC/ISP许可证
  /** 算力规模P, FP16, in thousandths of a P. */
  readonly capacityMilliP: number | null;
  readonly longgangBasis: boolean | null; // 龙岗服务基础
  readonly model: string | null; // 模型名称
  readonly filingNumber: string | null; // 模型备案号
  readonly filed: CivilDate | null; // 备案日期
  /** 等保级别 1..5; 0: it says that there is none. */
  readonly mlpsLevel: number | null;
  readonly assessed: CivilDate | null; // 测评日期
  /** 测评机构持证: the assessor holds the certificate for MLPS assessment services. */
  readonly assessorCertified: boolean | null;
  readonly shenzhenEntity: boolean | null; // 深圳法人或分支机构
  readonly shenzhenBasis: boolean | null; // 深圳服务基础
  readonly metering: boolean | null; // 计量日志功能
  readonly serviceTerms: boolean | null; // 服务内容及收费标准
  readonly sanctioned: boolean | null; // 失信或惩戒
  readonly holdsVouchers: boolean | null; // 申领训力券
  readonly legalRepresentative: string | null; // 法定代表人
  readonly controller: string | null; // 实际控制人
  readonly status: string | null; // 状态
  readonly remark: string | null; // 备注
  readonly related: string | null; // 是否关联方, in its own words
}

export interface Ownership extends RowBase {
  readonly holderName: string | null; // 持股方
  readonly holderCode: string | null;
  readonly heldName: string | null; // 被持股方
  readonly heldCode: string | null;
  /** 持股比例 and 表决权比例 in millionths of the whole (1_000_000 is 100 %); equal bounds when exact. */
  readonly share: ShareBounds | null;
  readonly votes: ShareBounds | null;
  readonly from: CivilDate | null; // 起始日期, inclusive
  readonly to: CivilDate | null; // 终止日期, inclusive
  readonly holderKind: string | null; // 持股方类型
  readonly relation: string | null; // 关系类型: 协议控制, 一致行动, 分公司 …; blank: shares
  readonly remark: string | null; // 备注
  readonly status: string | null; // 状态, 是否现股东, in its own words
  readonly behind: string | null; // 实际持有人, 一致行动人, 是否代持: who has the shares beside the holder
}

export interface Role extends RowBase {
  readonly person: string | null; // 人员
  readonly personCode: string | null; // 证件号: tells namesakes apart
  readonly unit: string | null; // 单位
  readonly unitCode: string | null; // 单位信用代码
  readonly title: string | null; // 职务
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

export interface Material extends RowBase {
  readonly project: string | null; // 项目
  readonly material: string | null; // 材料
  readonly status: string | null; // 状态
  /** 盖章 and 签字 in the user's words: 是, √, 待盖; what they say is read with the list of materials. */
  readonly stamped: string | null;
  readonly signed: string | null;
  readonly file: string | null; // 文件
  readonly note: string | null; // 备注
  /** 对象: the contract, invoice, payment, year, person or supplier that it belongs to. */
  readonly object: string | null;
  readonly stage: string | null; // 阶段
  readonly asked: string | null; // 要求
  readonly basis: string | null; // 依据
  readonly code: string | null; // 代码
}

/**
 * A row of one of the project tables. One shape serves them all; a table has the columns that its
 * programme asks for, the other fields are null.
 */
export interface Project extends RowBase {
  readonly id: string | null; // 编号、合同编号
  readonly name: string | null; // 名称：语料、模型、产品、项目、平台、园区、活动
  /** 类别, e.g. 首次试用 or 首次销售, 攻关 or 配套. */
  readonly category: string | null;
  /** 年度: the calendar year that a yearly cap belongs to. */
  readonly year: number | null;
  /** What the rate is taken of: 合同额, 生产费用, 研发投入, 实际投入, 总投资, 活动费用. */
  readonly amount: Fen | null;
  /** 制备成本: cost of the products of one first sale. */
  readonly cost: Fen | null;
  /** 核定金额: an award or matching grant that the authority set. */
  readonly award: Fen | null;
  readonly supplierName: string | null;
  readonly supplierCode: string | null;
  readonly filingNumber: string | null; // 备案号
  readonly signed: CivilDate | null; // 签订日期
  readonly districtPolicy: string | null; // 其他区级资助项目
  readonly districtFunding: Fen | null; // 其他区级资助金额
  /** The condition that the programme asks for, each 是 or 否. */
  readonly viaExchange: boolean | null; // 通过数据交易平台
  readonly recognised: boolean | null; // 已获市级认定
  readonly approved: boolean | null; // 已通过评审、遴选或认定
  readonly governmentFunded: boolean | null; // 政府投资项目
  readonly achieved: boolean | null; // 已达成目标
  readonly filed: boolean | null; // 已备案
  readonly inLonggang: boolean | null; // 在龙岗区
  readonly evidenceFile: string | null; // 佐证文件
}
