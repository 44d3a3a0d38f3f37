import type { InvoiceLine } from '../forms/lines';
import { common, field, found, type RowTableSpec } from './spec';

/** The contract that a document names. */
export const CONTRACT_ID = field(
  'id',
  '合同编号',
  'Contract no.',
  '合同号 合同号码 合同编码 采购合同号 采购合同编号 对应合同 对应合同编号 所属合同 关联合同 关联合同编号 contractnumber contractid contract',
);

/** Columns that every list of invoices may have: registers, exports of the tax bureau, deduction lists. */
export const INVOICE_COLUMNS = {
  digitalNumber: found(
    'id',
    '数电发票号码',
    'Digital invoice no.',
    '数电票号码 数电发票号 数电票号 全电发票号码 全电票号码 数字化电子发票号码 digitalinvoicenumber einvoicenumber',
  ),
  issued: field(
    'date',
    '开票日期',
    'Issued',
    '开票时间 发票日期 发票开票日期 开具日期 开具时间 发票开具日期 invoicedate issuedate issueddate dateissued',
  ),
  sellerName: field(
    'name',
    '销售方名称',
    'Seller',
    '销售方 销方名称 销方 销货方名称 销货方 销货单位 销货单位名称 销售单位 销售单位名称 卖方 卖方名称 开票方 开票方名称 开票单位 开票单位名称 ' +
      '供应商 供应商名称 销售方纳税人名称 销方纳税人名称 销货方纳税人名称 sellername',
  ),
  sellerCode: field(
    'code',
    '销售方信用代码',
    'Seller credit code',
    '销售方统一社会信用代码 销售方纳税人识别号 销售方识别号 销售方税号 销方识别号 销方税号 销方纳税人识别号 销方信用代码 ' +
      '销货方识别号 销货方税号 销货方纳税人识别号 销货单位税号 卖方税号 供应商信用代码 供应商税号 ' +
      '销售方统一社会信用代码/纳税人识别号 sellercode selleruscc sellertaxid',
  ),
  state: common(
    'text',
    '发票状态',
    'Invoice status',
    '状态 票据状态 开票状态 发票状态描述 票面状态 发票当前状态 invoicestatus status',
  ),
  risk: common(
    'text',
    '发票风险等级',
    'Risk level',
    '风险等级 发票风险 风险级别 发票风险级别 风险状态 risklevel',
  ),
  kind: common('text', '发票票种', 'Invoice type', '票种 发票类型 发票种类 发票类别 票据类型 invoicetype'),
} as const;

export const INVOICES: RowTableSpec<InvoiceLine> = {
  kind: 'invoices',
  title: { zh: '发票', en: 'Invoices' },
  fields: {
    number: field(
      'id',
      '发票号码',
      'Invoice no.',
      '发票号 票号 开票号码 电子发票号码 票据号码 invoicenumber invoiceid invoice',
    ),
    code: field('id', '发票代码', 'Invoice code', 'invoicecode'),
    issued: INVOICE_COLUMNS.issued,
    sellerName: INVOICE_COLUMNS.sellerName,
    sellerCode: INVOICE_COLUMNS.sellerCode,
    buyerName: field(
      'name',
      '购买方名称',
      'Buyer',
      '购买方 购方名称 购方 购货方名称 购货方 购货单位 购货单位名称 购买单位 买方 买方名称 受票方 受票方名称 购方单位 购方单位名称 抬头 发票抬头 购买方纳税人名称 ' +
        '购方纳税人名称 buyername',
    ),
    buyerCode: field(
      'code',
      '购买方信用代码',
      'Buyer credit code',
      '购买方统一社会信用代码 购买方纳税人识别号 购买方识别号 购买方税号 购方识别号 购方税号 购方纳税人识别号 购方信用代码 ' +
        '购货方识别号 购货方税号 购货单位税号 买方税号 购买方统一社会信用代码/纳税人识别号 buyercode buyeruscc buyertaxid',
    ),
    net: field(
      'amount',
      '金额',
      'Net amount',
      '不含税金额 金额不含税 发票金额不含税 合计金额 未税金额 net amountexcludingtax',
    ),
    tax: field('amount', '税额', 'Tax', '合计税额 增值税额 增值税税额 税金 taxamount vat vatamount'),
    gross: field(
      'amount',
      '价税合计',
      'Gross amount',
      '价税合计金额 含税金额 金额含税 发票金额 发票金额含税 发票总额 开票金额 总金额 gross total totalamount amountincludingtax',
    ),
    // An invoice over several contracts: one row for each, all with the whole 价税合计, and its part here.
    allocated: field(
      'amount',
      '分摊金额',
      'Allocated amount',
      '本合同分摊金额 分摊价税合计 分摊含税金额 分摊金额含税 本合同金额 allocated allocatedgross',
    ),
    contractId: CONTRACT_ID,
    reversedNumber: field(
      'id',
      '红冲发票号码',
      'Reversed invoice no.',
      '红冲发票号 被红冲发票号码 被红冲蓝字发票号码 对应蓝字发票号码 蓝字发票号码 原发票号码 原蓝字发票号码 被红冲蓝字数电发票号码 ' +
        '蓝字数电发票号码 蓝字数电票号码 对应蓝字数电票号码 对应蓝字数电发票号码 蓝票号码 对应蓝票号码 原蓝票号码 reversedinvoice reversednumber originalinvoiceno',
    ),
    digitalNumber: INVOICE_COLUMNS.digitalNumber,
    state: INVOICE_COLUMNS.state,
    voided: common('text', '作废标志', 'Voided', '是否作废 作废标识 作废状态 作废'),
    reversed: common(
      'text',
      '是否红冲',
      'Reversed',
      '是否已红冲 是否被红冲 红冲标志 红冲状态 冲红标志 冲红状态 是否冲红',
    ),
    positive: found(
      'text',
      '是否正数发票',
      'Positive invoice',
      '正负标志 正负数标志 红蓝标志 红蓝字标志 蓝红标志 红蓝票标志 红蓝标识 红蓝字标识 红蓝票标识 红蓝字 蓝字红字 红字蓝字 正负票',
    ),
    negative: found(
      'text',
      '是否红字发票',
      'Red letter',
      '是否红票 是否负数发票 是否为红字发票 红字标志 红票标志',
    ),
    risk: INVOICE_COLUMNS.risk,
    kind: INVOICE_COLUMNS.kind,
    // What registers of the books say of whether it stands (forms/invoice-marks.ts).
    documentState: common('text', '单据状态', 'Document status', '单据当前状态 单据审核状态 应付单状态'),
    review: common('text', '审核状态', 'Review', '审批状态 审核结果 审批结果 复核状态 流程状态'),
    booking: common('text', '入账状态', 'Booking', '记账状态 过账状态 入账情况'),
    valid: common('text', '是否有效', 'Valid', '有效标志 有效标识 有效状态 是否有效发票 发票是否有效'),
    deleted: common('text', '删除标志', 'Deleted', '是否删除 是否已删除 删除标识 删除状态'),
    returned: common('text', '退票标志', 'Returned', '是否退票 是否已退票 退票标识 退票状态 是否退回'),
    abnormal: common(
      'text',
      '是否异常',
      'Abnormal',
      '异常标志 异常标识 异常状态 异常发票 是否异常发票 是否失控',
    ),
    abnormalPaper: common('text', '异常凭证', 'Abnormal document', '是否异常凭证 是否为异常凭证'),
    voidedOn: common('text', '作废日期', 'Voided on', '作废时间 发票作废日期 发票作废时间'),
    reversedOn: common(
      'text',
      '红冲日期',
      'Reversed on',
      '红冲时间 冲红日期 冲红时间 冲销日期 红字开具日期 红票日期',
    ),
    reversedAmount: common(
      'text',
      '已红冲金额',
      'Reversed amount',
      '红冲金额 冲红金额 已冲红金额 已冲销金额 累计红冲金额 累计已红冲金额',
    ),
    redNumber: common(
      'text',
      '红字发票号码',
      'Red letter no.',
      '红字发票号 对应红字发票号码 红票号码 对应红票号码 红字数电票号码 红字数电发票号码 对应红字数电发票号码 红字票号',
    ),
    notice: found(
      'id',
      '红字确认单编号',
      'Red letter notice no.',
      '红字发票信息确认单编号 红字信息确认单编号 红字发票确认单编号 红字通知单编号 红字发票通知单编号 红字信息表编号 红字发票信息表编号 信息表编号 ' +
        '红字通知单号 红字确认单号',
    ),
    noticeState: common(
      'text',
      '确认单状态',
      'Notice status',
      '红字确认单状态 信息表状态 通知单状态 红字信息表状态',
    ),
    nature: common('text', '发票性质', 'Nature', '票据性质'),
    documentKind: common('text', '单据类型', 'Document type', '单据类别 单据种类'),
    business: common('text', '业务类型', 'Business', '业务类别 业务种类'),
    verified: common(
      'text',
      '查验结果',
      'Verification',
      '查验状态 发票查验结果 发票查验状态 验真结果 验真状态 核验结果 核验状态 验票结果 发票真伪 真伪',
    ),
    currency: common('text', '币种', 'Currency', '币别 货币 开票币种 发票币种 currencycode'),
    remark: common('text', '备注', 'Remark', '发票备注 备注信息 备注栏 说明 remark remarks note'),
    item: found(
      'text',
      '货物或应税劳务名称',
      'Goods or services',
      '货物或应税劳务、服务名称 货物或应税劳务服务名称 货物、应税劳务及服务名称 货物劳务名称 货物名称 应税劳务名称 项目名称 商品名称 ' +
        '服务名称 商品或服务名称 开票项目 开票内容 品名 itemname goods',
    ),
    itemClass: found(
      'text',
      '税收分类编码',
      'Tax classification',
      '税收编码 商品编码 商品和服务税收分类编码 税收分类',
    ),
    model: found('text', '规格型号', 'Model', '规格 型号 规格/型号'),
    quantity: found('raw', '数量', 'Quantity', 'qty'),
    unitPrice: found('raw', '单价', 'Unit price', '不含税单价 含税单价 单价不含税 单价含税 price'),
  },
  // A sheet of 红字信息确认单 has the numbers of those papers and of the invoices that they are on (forms/notices.ts).
  // A list without any column of numbers is one of invoices by its day of issue beside a tax or a buyer; its rows then
  // cannot be told apart, and nothing that rests on them is evidenced.
  needs: [
    ['number', 'digitalNumber', 'issued', 'notice'],
    ['number', 'digitalNumber', 'tax', 'buyerName', 'buyerCode'],
    ['issued', 'sellerName', 'sellerCode', 'net', 'tax', 'gross', 'contractId', 'buyerName', 'buyerCode'],
  ],
  identity: ['number', 'digitalNumber', 'sellerName', 'sellerCode'],
  build: (c, i, row, source) => ({
    row,
    source,
    number: c.number[i] ?? null,
    digitalNumber: c.digitalNumber[i] ?? null,
    code: c.code[i] ?? null,
    issued: c.issued[i] ?? null,
    sellerName: c.sellerName[i] ?? null,
    sellerCode: c.sellerCode[i] ?? null,
    buyerName: c.buyerName[i] ?? null,
    buyerCode: c.buyerCode[i] ?? null,
    net: c.net[i] ?? null,
    tax: c.tax[i] ?? null,
    gross: c.gross[i] ?? null,
    allocated: c.allocated[i] ?? null,
    contractId: c.contractId[i] ?? null,
    reversedNumber: c.reversedNumber[i] ?? null,
    state: c.state[i] ?? null,
    voided: c.voided[i] ?? null,
    reversed: c.reversed[i] ?? null,
    positive: c.positive[i] ?? null,
    negative: c.negative[i] ?? null,
    risk: c.risk[i] ?? null,
    kind: c.kind[i] ?? null,
    documentState: c.documentState[i] ?? null,
    review: c.review[i] ?? null,
    booking: c.booking[i] ?? null,
    valid: c.valid[i] ?? null,
    deleted: c.deleted[i] ?? null,
    returned: c.returned[i] ?? null,
    abnormal: c.abnormal[i] ?? null,
    abnormalPaper: c.abnormalPaper[i] ?? null,
    voidedOn: c.voidedOn[i] ?? null,
    reversedOn: c.reversedOn[i] ?? null,
    reversedAmount: c.reversedAmount[i] ?? null,
    redNumber: c.redNumber[i] ?? null,
    notice: c.notice[i] ?? null,
    noticeState: c.noticeState[i] ?? null,
    nature: c.nature[i] ?? null,
    documentKind: c.documentKind[i] ?? null,
    business: c.business[i] ?? null,
    verified: c.verified[i] ?? null,
    currency: c.currency[i] ?? null,
    remark: c.remark[i] ?? null,
    item: c.item[i] ?? null,
    itemClass: c.itemClass[i] ?? null,
    model: c.model[i] ?? null,
    quantity: c.quantity[i] ?? null,
    unitPrice: c.unitPrice[i] ?? null,
  }),
};
