import { APPLICANT_FIELDS, TABLES, type TableKind } from '../../src/ledger';

/**
 * What law 2 does not ask of, by name and with the reason; docs/decisions/0017 argues each for a reviewer.
 * The clean register of the cases has none of the columns below `NONE` and must be evidenced in full, and a
 * blank cell is judged like a missing column (law 1): so their absence has to count as what they mostly say.
 */

/** `projects`: every table of projects, which are those that name the documents of a row. */
type Place = TableKind | 'any' | 'projects';

/** Facts whose absence means none. */
const NONE: readonly (readonly [Place, string, string])[] = [
  [
    'any',
    '已获其他资助 申请中其他资助 训力券已兑付 其他区级资助金额',
    'design, law 2: none, said as an assumption',
  ],
  ['applicant', '上年度未兑现额度', 'design, law 2: none, said as an assumption'],
  ['applicant', '上一申报周期截止日', 'nothing was claimed for before; said as an assumption'],
  ['any', '其他区级资助项目', 'names who pays 其他区级资助金额, and is none with it'],
  ['contracts', '币种', 'yuan unless another is stated (A42)'],
  ['payments', '币种', 'yuan unless another is stated (A42)'],
  ['invoices', '币种', 'yuan unless another is stated (A42)'],
  [
    'contracts',
    '合同状态 审批状态 签署状态 是否终止 备注',
    'a contract stands unless its state says that it ended',
  ],
  ['ownership', '备注 实际持有人', 'a holder holds for itself unless it says otherwise'],
  ['ownership', '状态', 'a list of holders is of those of today unless it says otherwise'],
  ['contracts', '是否关联方', 'ties to a supplier are asked of 股权 and 任职; this column only adds to them'],
  ['contracts', '合同类型', 'a ledger is of what the applicant buys unless it says otherwise'],
  ['contracts', '采购方名称', 'a ledger is of its own contracts unless it names another buyer'],
  [
    'invoices',
    '发票状态 作废标志 是否红冲 发票风险等级 查验结果',
    'an invoice is valid unless the bureau says otherwise',
  ],
  [
    'invoices',
    '单据状态 审核状态 入账状态 是否有效 删除标志 退票标志 是否异常 异常凭证 作废日期 红冲日期 已红冲金额 红字发票号码 发票性质 红字确认单编号 确认单状态',
    'an invoice stands unless the books say otherwise',
  ],
  [
    'invoices',
    '发票票种 单据类型 业务类型',
    'a row of a list of invoices is a blue invoice unless it says otherwise',
  ],
  ['invoices', '是否正数发票 是否红字发票 红冲发票号码', 'an invoice is no red letter unless it says so'],
  [
    'payments',
    '交易状态 单据状态 付款方式 冲账标志 摘要 用途 备注',
    'a payment took place unless the bank says otherwise',
  ],
  ['invoices', '备注', 'as the states of an invoice'],
  [
    'taxRecords',
    '税票状态 票证种类 税种 退税金额 纳税人名称 备注',
    'a tax record is a valid one of VAT unless it says otherwise',
  ],
  [
    'suppliers',
    '申领训力券 失信或惩戒 状态 备注 是否关联方 法定代表人 实际控制人',
    'asked of suppliers only where somebody states it',
  ],
  [
    'ownership',
    '起始日期 终止日期',
    'a holding is in force unless a day says otherwise; the other holdings then add up to more',
  ],
  ['roles', '起始日期 终止日期', 'a post is held unless a day says otherwise'],
  [
    'ownership',
    '表决权比例 关系类型 持股方类型 统一社会信用代码',
    'beside the share: control that nobody states is none',
  ],
  [
    'projects',
    '编号 合同编号',
    'the number of a project ties it to rows elsewhere that are the same matter; without it nobody states such a tie',
  ],
  ['any', '年度', 'a table without any year is of one year, that of the claim (A11)'],
  [
    'applicant',
    '法定代表人 实际控制人 控股股东 与供应商存在关联关系',
    'a tie beside 股权 and 任职, which say who leads and controls',
  ],
  ['applicant', '事业单位 项目负责人 主要成员 主要成员2', 'asked only where stated'],
];

/** Columns that say one thing in several ways: with one of the others filled, the fact is known without this one. */
const TWINS: readonly (readonly [TableKind, string])[] = [
  ['contracts', '供应商名称 供应商信用代码'],
  ['contracts', '含税金额 不含税金额 合同金额 税率 实际发生费用'],
  ['contracts', '服务开始 履行期限'],
  ['contracts', '服务结束 履行期限'],
  ['invoices', '发票号码 数电发票号码'],
  ['invoices', '金额 税额 价税合计 分摊金额'],
  ['invoices', '销售方名称 销售方信用代码'],
  ['invoices', '购买方名称 购买方信用代码'],
  ['payments', '付款日期 记账日期'],
  ['payments', '付款金额 交易金额 借方金额 贷方金额 支出金额 收入金额 借贷标志'],
  ['payments', '付款方 本方户名'],
  ['payments', '收款方 对方户名'],
  ['suppliers', '名称 信用代码'],
  ['ownership', '持股方 持股方代码'],
  ['ownership', '被持股方 被持股方代码'],
  ['roles', '人员 证件号'],
  ['roles', '单位 单位信用代码'],
  ['applicant', '单位名称 信用代码'],
  ['corpusPurchases', '供应商名称 供应商信用代码'],
];

/** The product's own word for a column; the header itself when it knows none. */
export function ownWord(table: TableKind, header: string): string {
  const fields = Object.values(table === 'applicant' ? APPLICANT_FIELDS : TABLES[table].fields);
  const plain = header.replace(/[\s*]|（元）/g, '');
  const known = fields.find(({ zh, en, aliases }) => [zh, en, ...aliases].includes(plain));
  return known?.zh ?? plain;
}

/** `beside`: the headers of the other cells that are filled in the rows concerned. */
export function isExempt(table: TableKind, header: string, beside: readonly string[]): boolean {
  const word = ownWord(table, header);
  const places: readonly Place[] = [
    'any',
    table,
    ...('evidenceFile' in TABLES[table].fields ? ['projects' as const] : []),
  ];
  if (NONE.some(([of, words]) => places.includes(of) && words.split(' ').includes(word))) return true;
  const others = new Set(beside.map((h) => ownWord(table, h)).filter((h) => h !== word));
  return TWINS.some(
    ([of, words]) =>
      of === table && words.split(' ').includes(word) && words.split(' ').some((w) => others.has(w)),
  );
}
