import type { CivilDate } from '../../calendar';
import type { Fen } from '../../money';
import type { RowBase, ShareBounds } from '../types';

/** A line of a list of invoices as it stands: a whole invoice, or one item of it. */
export interface InvoiceLine extends RowBase {
  readonly number: string | null; // 发票号码
  /** 数电发票号码, in a list that has a column for either number. */
  readonly digitalNumber: string | null;
  readonly code: string | null; // 发票代码
  readonly issued: CivilDate | null; // 开票日期
  readonly sellerName: string | null;
  readonly sellerCode: string | null;
  readonly buyerName: string | null;
  readonly buyerCode: string | null;
  readonly net: Fen | null; // 金额
  readonly tax: Fen | null; // 税额
  readonly gross: Fen | null; // 价税合计
  readonly allocated: Fen | null; // 分摊金额
  readonly contractId: string | null; // 合同编号
  readonly reversedNumber: string | null; // 红冲发票号码
  readonly state: string | null; // 发票状态, in its own words
  readonly voided: string | null; // 作废标志, 是否作废
  readonly reversed: string | null; // 是否红冲
  readonly positive: string | null; // 是否正数发票, 红蓝标志
  readonly negative: string | null; // 是否红字发票
  readonly risk: string | null; // 发票风险等级
  readonly kind: string | null; // 发票票种
  readonly documentState: string | null; // 单据状态
  readonly review: string | null; // 审核状态
  readonly booking: string | null; // 入账状态
  readonly valid: string | null; // 是否有效
  readonly deleted: string | null; // 删除标志
  readonly returned: string | null; // 退票标志
  readonly abnormal: string | null; // 是否异常
  readonly abnormalPaper: string | null; // 异常凭证
  readonly voidedOn: string | null; // 作废日期
  readonly reversedOn: string | null; // 红冲日期
  readonly reversedAmount: string | null; // 已红冲金额
  readonly redNumber: string | null; // 红字发票号码
  readonly notice: string | null; // 红字确认单编号
  readonly noticeState: string | null; // 确认单状态
  readonly nature: string | null; // 发票性质
  readonly documentKind: string | null; // 单据类型
  readonly business: string | null; // 业务类型
  readonly verified: string | null; // 查验结果, in its own words
  readonly currency: string | null; // 币种
  readonly remark: string | null; // 备注
  // What only a line of an invoice has; two of these columns tell a list of lines.
  readonly item: string | null; // 货物或应税劳务名称
  readonly itemClass: string | null; // 税收分类编码
  readonly model: string | null; // 规格型号
  readonly quantity: unknown; // 数量
  readonly unitPrice: unknown; // 单价
}

/** A line of a list of payments or of a bank statement as it stands. */
export interface PaymentLine extends RowBase {
  readonly serial: string | null; // 付款流水号
  readonly paid: CivilDate | null; // 付款日期, 交易日期, 交易时间 where it holds a date
  readonly booked: CivilDate | null; // 记账日期, 起息日
  readonly payer: string | null;
  readonly payee: string | null;
  readonly counterparty: string | null; // 对方户名
  readonly holder: string | null; // 本方户名
  /** 付款金额: a column that says itself that the money went out. */
  readonly amount: Fen | null;
  /** 交易金额, 发生额, 金额: out or in. */
  readonly moved: Fen | null;
  readonly debit: Fen | null; // 借方
  readonly credit: Fen | null; // 贷方
  readonly spent: Fen | null; // 支出, 转出
  readonly received: Fen | null; // 收入, 转入
  readonly direction: string | null; // 借贷标志, 收付标志
  readonly balance: unknown; // 余额
  readonly currency: string | null; // 币种
  readonly reversal: string | null; // 冲账标志
  readonly state: string | null; // 交易状态
  readonly approval: string | null; // 单据状态, 审批状态
  readonly method: string | null; // 付款方式, 结算方式
  readonly summary: string | null; // 摘要
  readonly purpose: string | null; // 用途, 附言
  readonly remark: string | null; // 备注
  readonly contractId: string | null;
}

/** A line of a list of shareholders or of companies held, as it stands. */
export interface OwnershipLine extends RowBase {
  readonly holderName: string | null; // 持股方
  readonly holderCode: string | null;
  readonly heldName: string | null; // 被持股方
  readonly heldCode: string | null;
  /** 统一社会信用代码, which does not say of which of the two. */
  readonly partyCode: string | null;
  readonly share: ShareBounds | null;
  readonly votes: ShareBounds | null;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  readonly holderKind: string | null;
  readonly relation: string | null;
  readonly remark: string | null; // 备注
  readonly status: string | null; // 状态, 是否现股东, in its own words
  readonly behind: string | null; // 实际持有人, 一致行动人, 是否代持: who has the shares beside the holder
}

/** A line of a list of people and their posts, as it stands. */
export interface RoleLine extends RowBase {
  readonly person: string | null;
  readonly personCode: string | null;
  readonly unit: string | null;
  readonly unitCode: string | null;
  readonly title: string | null;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}
