import type { CivilDate, DateWindow, SecondOfDay, Term } from '../calendar';
import type { AmountUnit, Fen } from '../money';
import type { Message } from '../messages';
import type { ShareBounds } from './share-bounds';

export type { MergedArea, TableInput } from './input';
export type { ShareBounds } from './share-bounds';

/**
 * Why a row of a list is no record of the claim.
 * void, reversed: 已作废, 已红冲-全额; reversal: the red letter of an invoice that does not count either.
 * sale: an invoice that the applicant issued. receipt: money in from somebody it does not buy from.
 * elsewhere: money out to somebody who supplies under no contract. failed, undone: a payment that did not take
 * place, or was taken back. foreign: not in yuan. undecided: it cannot be told whether money went out or came in.
 * nobody: a shareholder, a company held or a post, of nobody knows which company.
 */
export type NoRecordReason =
  | 'void'
  | 'reversed'
  | 'reversal'
  | 'sale'
  | 'receipt'
  | 'elsewhere'
  | 'failed'
  | 'undone'
  | 'foreign'
  | 'undecided'
  | 'nobody';

/** A row that is no record, kept so that it can be named. */
export interface NoRecord<Row extends RowBase> {
  readonly row: Row;
  readonly why: NoRecordReason;
}

/** What of the lists of invoices, payments and holdings is no record. */
export interface NoRecords {
  readonly invoices: readonly NoRecord<Invoice>[];
  readonly payments: readonly NoRecord<Payment>[];
  readonly ownership: readonly NoRecord<Ownership>[];
  readonly roles: readonly NoRecord<Role>[];
}

/** The tables a workbook may hold; each is recognised by its header row. */
export type TableKind =
  | 'contracts' // 合同
  | 'invoices' // 发票
  | 'payments' // 付款
  | 'taxRecords' // 税票
  | 'deductions' // 勾选清单
  | 'taxCertificates' // 完税证明
  | 'suppliers' // 供应商
  | 'ownership' // 股权
  | 'roles' // 任职
  | 'applicant' // 申报单位
  | 'materials' // 材料
  | 'options' // 选项
  | 'parameters' // 政策参数
  | 'dispositions' // 处理记录
  | ProjectKind;

/** Tables of the district's other programmes: one kind of project, award or cost a table. */
export type ProjectKind =
  | 'corpusPurchases' // 语料采购
  | 'corpusReleases' // 语料开放
  | 'filedModels' // 备案模型
  | 'robots' // 具身机器人
  | 'smartProducts' // 智能产品
  | 'demonstrations' // 场景示范
  | 'research' // 技术攻关
  | 'platforms' // 公共平台
  | 'parks' // 园区
  | 'events'; // 活动

/** Where the rows of a table come from: enough to go back to any cell. */
export interface TableSource {
  readonly kind: TableKind;
  readonly sheet: string | null;
  /** 1-based sheet column of each recognised field. */
  readonly columns: ReadonlyMap<string, number>;
  /** Header text as the user wrote it, by field. */
  readonly headers: ReadonlyMap<string, string>;
  /** The unit of each field of money of which it is said, in its header or above the table; others are read as yuan. */
  readonly units: ReadonlyMap<string, AmountUnit>;
  /** Of the serials in plain cells (`raw`); typed dates are read already. */
  readonly dateSystem: 1900 | 1904;
  /** Where the cell of a row stands that was read in another of the field's columns: by field, by sheet row. */
  readonly elsewhere?: ReadonlyMap<string, ReadonlyMap<number, CellPlace>> | undefined;
  /** Lines of which it is not known what they belong to; absent: there are none. */
  readonly doubts?: readonly RowDoubt[] | undefined;
  /** The filled cells of each line above the header, from the top. */
  readonly titles?: readonly (readonly string[])[] | undefined;
  /** What a sheet row holds in columns that are none of the table's, as one text; absent: there are none. */
  readonly unread?: ((row: number) => string) | undefined;
}

/**
 * A line without number or party: it may go on with the record above, as where its cells are merged, or be a
 * record whose keys nobody filled in. Which it is is not known, wherever it stands.
 */
export interface RowDoubt {
  /** Its 1-based sheet row. */
  readonly row: number;
  /** Whether it states money: then it counts as a record of its own; else it is left out. */
  readonly counted: boolean;
}

/** A column of a table: 1-based in the sheet, headed as the user wrote it. */
export interface CellPlace {
  readonly column: number;
  readonly header: string;
}

/** What every row remembers: its sheet row (1-based; within the range when the sheet is unknown). */
export interface RowBase {
  readonly row: number;
  readonly source: TableSource;
}

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
  readonly status: string | null; // 合同状态
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
  /** What keeps it from being evidence although it counts. */
  readonly doubts: readonly InvoiceDoubt[];
  /** Contract numbers of the register that its 备注 mentions, when it names no contract. */
  readonly mentions: readonly string[];
}

/**
 * state, risk: 发票状态 or 发票风险等级 says so, in its own words. partly-reversed: 已红冲-部分, and no red letter says
 * what is left. lists-differ: two lists of one export state different totals; the lesser counts.
 */
export type InvoiceDoubt =
  | { readonly kind: 'state' | 'risk'; readonly text: string }
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
 * it was paid for good. In the words of the cell; '' when it is blank.
 */
export interface PaymentDoubt {
  readonly kind: 'direction' | 'state';
  readonly text: string;
}

export interface TaxRecord extends RowBase {
  readonly number: string | null; // 税票号码
  readonly invoiceNumber: string | null; // 发票号码
  readonly issued: CivilDate | null; // 税票日期
  readonly amount: Fen | null; // 税票金额
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
  | 'publicInstitution'
  | 'lead'
  | 'members'
  | 'secondMember';

/** One line of 选项: an option name of the rules and the value the user chose. */
export interface OptionRow extends RowBase {
  readonly name: string;
  /** Trimmed text; dates and numbers as the cell's own text. */
  readonly value: string;
}

/** One line of 政策参数. */
export interface ParameterRow extends RowBase {
  readonly programme: string | null; // 项目
  readonly parameter: string | null; // 参数
  readonly effective: CivilDate | null; // 生效日期
  readonly value: unknown; // 值
  readonly basis: string | null; // 依据
}

/** One line of 处理记录: a finding and what was decided about it. The words as the user left them. */
export interface Disposition extends RowBase {
  readonly key: string | null; // 问题编号
  readonly check: string | null; // 检查
  readonly severity: string | null; // 级别
  readonly programme: string | null; // 项目
  readonly place: string | null; // 位置, where it stood when it was decided
  readonly amount: unknown; // 涉及金额
  readonly message: string | null; // 问题与处理办法
  readonly clause: string | null; // 依据
  readonly disposition: string | null; // 处理
  readonly reason: string | null; // 理由
  /** 内容码: what the finding said when it was decided. */
  readonly facts: string | null;
}

/** A cell, row or header that could not be read. It becomes a finding, never a guess. */
export interface CellProblem {
  readonly kind:
    | 'amount'
    | 'negative'
    | 'date'
    | 'period'
    | 'month-only'
    | 'rate'
    | 'code-damaged'
    | 'flag'
    | 'number'
    | 'error-cell';
  readonly source: TableSource;
  readonly row: number;
  readonly field: string;
  /** The month of a date cell that names no day, both ends inclusive. */
  readonly month?: DateWindow;
  /** The same cell was said to be unreadable for another field already. */
  readonly again?: boolean;
  /** Names the row, the column as headed, the value, and what to write instead. */
  readonly message: Message;
}

export interface Table<Row> {
  readonly kind: TableKind;
  readonly rows: readonly Row[];
  readonly sources: readonly TableSource[];
  readonly problems: readonly CellProblem[];
  /** True when any source of the table has a column for the field. */
  has(field: keyof Row & string): boolean;
}

/** All that was handed over, read once. A table that was not given is undefined: not checked. */
export interface Ledger {
  readonly contracts?: Table<Contract> | undefined;
  readonly invoices?: Table<Invoice> | undefined;
  readonly payments?: Table<Payment> | undefined;
  readonly taxRecords?: Table<TaxRecord> | undefined;
  readonly deductions?: Table<Deduction> | undefined;
  readonly taxCertificates?: Table<TaxCertificate> | undefined;
  readonly suppliers?: Table<Supplier> | undefined;
  readonly ownership?: Table<Ownership> | undefined;
  readonly roles?: Table<Role> | undefined;
  readonly materials?: Table<Material> | undefined;
  readonly applicant?: Applicant | undefined;
  readonly applicantProblems?: readonly CellProblem[] | undefined;
  /** Option values by name; the first line of a name wins. */
  readonly options: ReadonlyMap<string, OptionRow>;
  readonly parameters?: Table<ParameterRow> | undefined;
  /** What was decided about findings; no amount depends on it. */
  readonly dispositions?: Table<Disposition> | undefined;
  /** The project tables that were given, by kind. */
  readonly projects: ReadonlyMap<ProjectKind, Table<Project>>;
  /** Rows of lists and statements that are no record of the claim, to be named. */
  readonly noRecords: NoRecords;
  /** Plain amounts instead of a contracts table (one number, or one column of numbers). */
  readonly plainAmounts?: readonly Fen[] | undefined;
  /** The unit in which they were written; null when nothing says it and they were read as yuan. */
  readonly plainUnit?: AmountUnit | null | undefined;
  /** Cells among the plain amounts that could not be read; `field` is "amount". */
  readonly plainProblems?: readonly CellProblem[] | undefined;
  /** Inputs that are no table we know: their place among the inputs and their first cells as text. */
  readonly unrecognised?: readonly UnrecognisedInput[] | undefined;
}

export interface UnrecognisedInput {
  /** 0-based place among the inputs given to `readLedger`. */
  readonly index: number;
  /** Up to five texts of its first row that holds any. */
  readonly firstCells: readonly string[];
}
