import { lastDay, type CivilDate, type Term } from '../../calendar';
import type { Contract } from '../types';
import { DISTRICT_FIELDS } from './district';
import { joinContract } from './joined-contract';
import { PERIODS, under } from './period-words';
import { STATEMENT_WORDS, SUMMARY_WORDS } from './payments';
import { RELATED_FIELD } from './related-field';
import { common, field, found, type RowTableSpec } from './spec';

/** What a ledger of contracts has besides: our own side of them, what was billed and paid so far, who keeps it. */
const OTHERS = (
  '序号 合同名称 协议名称 采购方式 甲方税号 甲方信用代码 甲方统一社会信用代码 ' +
  '采购方税号 需方税号 购买方税号 ' +
  '使用部门 已开票 已开票金额 开票金额 累计开票 累计开票金额 收票金额 已收票 已收票金额 ' +
  '未开票 未开票金额 未收票金额 已付款 已付款金额 已付金额 已支付 已支付金额 付款金额 累计付款 累计付款金额 累计已付 累计支付 未付款 未付款金额 未付金额 ' +
  '未付 应付金额 应付款 付款比例 付款方式 付款条件 付款进度 付款条款 结算方式 税额 税金 增值税额 保证金 质保金 履约保证金 单价 数量 ' +
  '经办人 经办部门 部门 所属部门 归口部门 承办部门 负责人 经手人 联系人 联系电话 归档 归档日期 归档编号 份数 合同份数 附件 审批编号'
).split(' ');

export const CONTRACTS: RowTableSpec<Contract> = {
  kind: 'contracts',
  title: { zh: '合同', en: 'Contracts' },
  fields: {
    id: field(
      'id',
      '合同编号',
      'Contract no.',
      '合同号 合同号码 合同序号 合同代码 协议编号 协议号 编号 contractnumber contractid contract',
    ),
    supplierName: field(
      'name',
      '供应商名称',
      'Supplier',
      '供应商 供方 供方名称 供应方 供应方名称 服务商 服务商名称 服务机构 服务机构名称 服务提供方 服务提供商 乙方 乙方名称 ' +
        '卖方 卖方名称 销售方 销售方名称 合同相对方 合同对方 对方单位 对方单位名称 算力供给方 模型供给方 供给方 供给方名称 ' +
        '算力服务商 模型服务商 训力服务机构 suppliername vendor vendorname provider providername counterparty',
    ),
    supplierCode: field(
      'code',
      '供应商信用代码',
      'Supplier credit code',
      '供应商统一社会信用代码 供应商社会信用代码 供应商代码 供应商税号 供应商纳税人识别号 供方信用代码 供方统一社会信用代码 ' +
        '供方税号 服务商信用代码 服务商统一社会信用代码 乙方信用代码 乙方统一社会信用代码 乙方税号 供给方信用代码 ' +
        '统一社会信用代码 社会信用代码 信用代码 纳税人识别号 税号 suppliercode supplieruscc vendorcode uscc creditcode taxid',
    ),
    use: field(
      'text',
      '用途',
      'Use',
      '使用用途 服务用途 算力用途 采购用途 使用场景 用途说明 用途描述 应用场景 purpose usage',
    ),
    item: field(
      'text',
      '服务项目',
      'Service item',
      '服务内容 服务事项 服务类型 服务类别 服务名称 采购内容 合同内容 合同标的 标的 item service serviceitem servicetype description',
    ),
    signed: field(
      'date',
      '签订日期',
      'Signed',
      '签约日期 签署日期 签订时间 签署时间 签约时间 合同签订日期 合同签署日期 合同签订时间 合同日期 签字日期 ' +
        'signeddate signingdate signdate signedon dateofsigning contractdate datesigned signaturedate',
    ),
    serviceStart: field(
      'date',
      '服务开始',
      'Service start',
      '服务开始日期 服务开始时间 服务起始日期 服务起始日 服务起始 服务起期 起租日 开始日期 起始日期 开始时间 履行开始日期 合同开始日期 ' +
        '合同起始日期 合同起始日 租用开始日期 租赁开始日期 servicestartdate startdate start servicefrom from',
      under('开始 起 起始 起始日 起始日期 开始日期 开始时间 起始时间', '自 从'),
    ),
    serviceEnd: field(
      'date',
      '服务结束',
      'Service end',
      '服务结束日期 服务结束时间 服务终止日期 服务截止日期 服务截止 服务止期 服务完成日期 完成日期 结束日期 终止日期 截止日期 ' +
        '结束时间 履行结束日期 合同结束日期 合同终止日期 合同到期日 合同截止日期 到期日 到期日期 租用结束日期 租赁结束日期 ' +
        'serviceenddate enddate end serviceto to',
      under('结束 止 终止 截止 终止日期 结束日期 截止日期 结束时间 终止时间 截止时间 到期', '至 到'),
    ),
    gross: field(
      'amount',
      '含税金额',
      'Amount incl. tax',
      '合同金额含税 含税合同金额 合同含税金额 合同总额含税 合同总金额含税 合同总价含税 合同价含税 金额含税 含税总金额 含税总额 ' +
        '含税价款 含税总价 含税价 含税合计 价税合计 价税合计金额 grossamount amountincludingtax amountinclvat gross taxinclusiveamount',
    ),
    net: field(
      'amount',
      '不含税金额',
      'Amount excl. tax',
      '合同金额不含税 不含税合同金额 合同不含税金额 合同总额不含税 合同总金额不含税 金额不含税 不含税总额 不含税总金额 不含税价款 ' +
        '不含税价 不含税总价 其中不含税 未税金额 税前金额 netamount amountexcludingtax amountexclvat net taxexclusiveamount',
    ),
    amount: field(
      'amount',
      '合同金额',
      'Contract amount',
      '金额 合同总额 合同总金额 合同总价 合同价 合同价款 合同额 总金额 总价 总额 服务费用 算力服务费用 算力费用 费用金额 费用 ' +
        'amount contractvalue contractprice totalamount total fee fees',
    ),
    taxRate: field('rate', '税率', 'Tax rate', '增值税税率 增值税率 适用税率 taxrate vatrate vat'),
    incurred: field(
      'amount',
      '实际发生费用',
      'Fees incurred',
      '实际发生金额 实际发生额 实际发生的费用 实际发生算力服务费用 实际费用 已发生费用 已发生金额 实际金额 实际结算金额 结算金额 已结算金额 ' +
        '完成合同金额 已完成合同金额 完成金额 incurred incurredamount actualfees actualamount actualcost',
    ),
    otherFunding: field(
      'amount',
      '已获其他资助',
      'Other funding received',
      '已获其他资助金额 其他资助 其他资助金额 已获资助 已获资助金额 已获财政资助 已获财政资金 其他财政资金 已获得其他各级财政资金 ' +
        'otherfunding othersubsidy othersubsidies otherfundingreceived',
    ),
    pendingFunding: field(
      'amount',
      '申请中其他资助',
      'Pending funding',
      '已申请其他资助 待批其他资助 申报中其他资助 pendingfunding fundingappliedfor',
    ),
    fundingSource: field(
      'text',
      '资助来源',
      'Source of other funding',
      '其他资助来源 其他资助项目 其他资助名称 资助项目 资助名称 资助单位 资助部门 资金来源 财政资金来源 fundingsource sourceoffunding othersource',
    ),
    ...DISTRICT_FIELDS,
    voucherRedeemed: field(
      'amount',
      '训力券已兑付',
      'Voucher redeemed',
      '训力券已兑付金额 训力券兑付金额 训力券已兑现 训力券已兑现金额 训力券兑现金额 训力券抵扣 训力券抵扣金额 已兑付训力券 已用训力券 ' +
        '已兑付训力券金额 已兑现训力券 已兑现训力券金额 训力券已抵扣 训力券已抵扣金额 已抵扣训力券 已抵扣训力券金额 ' +
        'voucherredeemed redeemedvoucher voucher voucheramount',
    ),
    project: field('name', '项目', 'Project', '项目名称 所属项目 项目编号 研发项目 project projectname'),
    claimedUnder: field(
      'text',
      '申报项目',
      'Claimed under',
      '拟申报项目 申报专项 申报事项 扶持项目 申报政策 适用项目 claimedunder programme programmes program programs scheme',
    ),
    currency: field('text', '币种', 'Currency', '币别 货币 合同币种 结算币种 currency currencycode'),
    statesContent: field(
      'flag',
      '合同含具体内容',
      'States its content',
      '合同含训练推理具体内容 合同写明具体内容 合同是否含具体内容 合同载明具体内容 statescontent contractstatescontent',
    ),
    statesPrice: field(
      'flag',
      '合同含收费金额',
      'States its price',
      '合同写明收费金额 合同是否含收费金额 合同载明收费金额 合同含金额 statesprice contractstatesprice',
    ),
    serviceProof: field(
      'text',
      '服务完成证明',
      'Proof of service',
      '已完成算力服务证明 算力服务完成证明 完成服务证明 服务证明 服务证明材料 服务成果证明 验收证明 验收报告 验收单 验收材料 ' +
        '服务验收单 服务确认单 proofofservice serviceproof acceptancereport',
    ),
    term: found('term', '履行期限', 'Term', `${PERIODS.join(' ')} term contractterm serviceperiod period`),
    approval: common(
      'text',
      '审批状态',
      'Approval',
      '审核状态 审批结果 审核结果 流程状态 单据状态 合同审批状态 approvalstatus',
    ),
    signing: common(
      'text',
      '签署状态',
      'Signing status',
      '签订状态 签约状态 盖章状态 用印状态 签章状态 签字状态 签署情况 签订情况 签约情况 盖章情况 用印情况 合同签署状态 合同签订状态 合同签约状态 ' +
        '合同盖章状态 是否签署 是否已签署 是否签订 是否已签订 是否盖章 是否已盖章 是否用印 是否已用印 signingstatus',
    ),
    ended: common(
      'text',
      '是否终止',
      'Ended',
      '是否已终止 是否提前终止 合同是否终止 是否解除 是否已解除 合同是否解除 是否作废 是否中止 是否取消 ' +
        '提前终止日期 提前终止时间 提前解除日期 实际终止日期 实际终止时间 实际解除日期 合同解除日期 解除日期 解除时间 解约日期 作废日期 ' +
        '终止原因 解除原因',
    ),
    nature: common(
      'text',
      '合同类型',
      'Contract type',
      '合同类别 合同性质 收支类型 合同收支类型 收付类型 收支性质 收支方向 我方角色 contracttype',
    ),
    related: RELATED_FIELD,
    remark: common('text', '备注', 'Remark', '合同备注 备注说明 备注信息 说明 remark remarks note notes'),
    buyerName: common(
      'name',
      '采购方名称',
      'Buyer',
      '采购方 采购单位 采购单位名称 甲方 甲方名称 需方 需方名称 委托方 委托方名称 买方 买方名称 购买方 购买方名称 我方 我方单位 我方主体 签约主体 我方签约主体 本方单位 发包方 buyername',
    ),
    status: common(
      'text',
      '合同状态',
      'Status',
      '状态 履行状态 执行状态 履约状态 合同履行状态 合同执行状态 合同履约状态 合同当前状态 status contractstatus',
    ),
  },
  needs: [
    ['id', 'supplierName', 'supplierCode'],
    ['gross', 'net', 'amount', 'incurred', 'signed', 'serviceStart', 'serviceEnd', 'use'],
  ],
  identity: ['supplierName', 'supplierCode'],
  number: 'id',
  parts: {
    serviceStart: { of: 'term', type: 'periodStart' },
    serviceEnd: { of: 'term', type: 'periodEnd' },
  },
  join: joinContract,
  others: OTHERS,
  foreign: [...STATEMENT_WORDS, ...SUMMARY_WORDS],
  counts:
    '合同份数 合同数量 合同总数 合同数目 签订合同数 签约数量 合同金额合计 合同总额合计 合同金额汇总'.split(
      ' ',
    ),
  build: (c, i, row, source) => ({
    row,
    source,
    id: c.id[i] ?? null,
    supplierName: c.supplierName[i] ?? null,
    supplierCode: c.supplierCode[i] ?? null,
    use: c.use[i] ?? null,
    item: c.item[i] ?? null,
    signed: c.signed[i] ?? null,
    serviceStart: c.serviceStart[i] ?? firstDayOf(c.term[i], c.signed[i]),
    serviceEnd: c.serviceEnd[i] ?? lastDayOf(c.term[i], c.signed[i]),
    term: c.serviceStart[i] && c.serviceEnd[i] ? null : (c.term[i] ?? null),
    gross: c.gross[i] ?? null,
    net: c.net[i] ?? null,
    amount: c.amount[i] ?? null,
    taxRate: c.taxRate[i] ?? null,
    incurred: c.incurred[i] ?? null,
    otherFunding: c.otherFunding[i] ?? null,
    pendingFunding: c.pendingFunding[i] ?? null,
    fundingSource: c.fundingSource[i] ?? null,
    districtPolicy: c.districtPolicy[i] ?? null,
    districtFunding: c.districtFunding[i] ?? null,
    voucherRedeemed: c.voucherRedeemed[i] ?? null,
    project: c.project[i] ?? null,
    claimedUnder: c.claimedUnder[i] ?? null,
    currency: c.currency[i] ?? null,
    statesContent: c.statesContent[i] ?? null,
    statesPrice: c.statesPrice[i] ?? null,
    serviceProof: c.serviceProof[i] ?? null,
    approval: c.approval[i] ?? null,
    signing: c.signing[i] ?? null,
    ended: c.ended[i] ?? null,
    nature: c.nature[i] ?? null,
    related: c.related[i] ?? null,
    remark: c.remark[i] ?? null,
    buyerName: c.buyerName[i] ?? null,
    status: c.status[i] ?? null,
  }),
};

/** 签订之日起一年: the service begins on the day of signing; a fact only as far as nobody states another day. */
function firstDayOf(term: Term | null | undefined, signed: CivilDate | null | undefined): CivilDate | null {
  return term ? (signed ?? null) : null;
}

/** A term without length says only where it begins. */
function lastDayOf(term: Term | null | undefined, signed: CivilDate | null | undefined): CivilDate | null {
  const counts = term && signed && term.months + term.days > 0;
  return counts ? lastDay(signed, term) : null;
}
