import type { ApplicantField } from '../types';
import { field, found, type FieldSpec, type TableSpec } from './spec';

/** 申报单位 says one thing a line: 字段 | 值. */
export const APPLICANT: TableSpec = {
  kind: 'applicant',
  title: { zh: '申报单位', en: 'Applicant' },
  fields: {
    name: field('text', '字段', 'Field', '填报项 填报字段 信息项 fieldname'),
    value: field('raw', '值', 'Value', '内容 填报内容 填写内容'),
  },
  needs: [['name'], ['value']],
  identity: [],
};

/** 选项 is one reading a line: 选项 | 值. */
export const OPTIONS: TableSpec = {
  kind: 'options',
  title: { zh: '选项', en: 'Options' },
  fields: {
    name: field('text', '选项', 'Option', '选项名 选项名称 optionname'),
    value: field('raw', '值', 'Value', '选项值 取值'),
  },
  needs: [['name'], ['value']],
  identity: [],
};

/** The lines of 申报单位. */
export const APPLICANT_FIELDS: Readonly<Record<ApplicantField, FieldSpec>> = {
  name: field(
    'text',
    '单位名称',
    'Name',
    '申报单位 申报单位名称 企业名称 公司名称 名称 company companyname applicant applicantname',
  ),
  code: field(
    'code',
    '信用代码',
    'Credit code',
    '统一社会信用代码 社会信用代码 单位信用代码 申报单位信用代码 税号 纳税人识别号 uscc taxid code',
  ),
  type: field('text', '单位类型', 'Type', '企业类型 单位性质 机构类型 organisationtype entitytype'),
  registered: field(
    'date',
    '注册日期',
    'Registered',
    '成立日期 注册时间 成立时间 registrationdate dateofregistration founded',
  ),
  industry: field('id', '行业代码', 'Industry code', '国民经济行业代码 行业分类代码 行业 所属行业 industry'),
  branch: field('flag', '是否分支机构', 'Branch', '分支机构 是否为分支机构 isbranch'),
  admittedProvider: field(
    'flag',
    '是否训力券入库机构',
    'Admitted provider',
    '训力券入库机构 是否入库机构 是否为训力券入库机构 是否训力券服务机构 isadmittedprovider',
  ),
  unredeemed: field(
    'amount',
    '上年度未兑现额度',
    'Unredeemed last year',
    '上年度未完成兑现额度 上年度未完成兑现的训力券额度 上年度未兑现训力券额度 上年未兑现额度 unredeemed unredeemedlastyear carryin',
  ),
  submitted: field(
    'date',
    '提交日期',
    'Submitted',
    '申报日期 提交时间 申请日期 申报提交日期 submissiondate submittedon applicationdate',
  ),
  approvedOn: field(
    'date',
    '审核通过日期',
    'Approved',
    '审核通过时间 终审通过日期 审核通过日 approvaldate approvedon',
  ),
  notifiedOn: field(
    'date',
    '短信通知日期',
    'Notified',
    '审核通过短信日期 收到短信日期 短信通知时间 短信日期 notificationdate notifiedon',
  ),
  paperFiledOn: field(
    'date',
    '书面材料递交日期',
    'Paper filed',
    '纸质材料递交日期 书面材料提交日期 纸质材料提交日期 书面材料递交时间 纸质材料递交时间 paperfileddate paperfiledon',
  ),
  publicInstitution: field(
    'flag',
    '事业单位',
    'Public institution',
    '是否事业单位 是否为事业单位 ispublicinstitution',
  ),
  lead: field('text', '项目负责人', 'Project lead', '项目负责人姓名 负责人 projectlead lead'),
  related: found(
    'text',
    '与供应商存在关联关系',
    'Related to a supplier',
    '是否与供应商存在关联关系 与供应商是否存在关联关系 与供应商关系 是否存在关联关系 存在关联关系 是否存在关联交易 是否与供应商存在关联交易 ' +
      '与服务方存在关联关系 是否与服务方存在关联关系 与合同对方存在关联关系 是否与合同对方存在关联关系 relatedtosupplier',
  ),
  legalRepresentative: found(
    'text',
    '法定代表人',
    'Legal representative',
    '法人代表 法定代表人姓名 法人姓名 法定代表人（负责人） legalrepresentative legalrep',
  ),
  controller: found(
    'text',
    '实际控制人',
    'Actual controller',
    '实控人 实际控制人姓名 实际控制人名称 最终控制人 actualcontroller controller',
  ),
  controllingHolder: found(
    'text',
    '控股股东',
    'Controlling shareholder',
    '控股股东名称 母公司 母公司名称 controllingshareholder parentcompany',
  ),
  members: field(
    'text',
    '主要成员',
    'Main members',
    '项目主要成员 主要成员姓名 项目组成员 主要成员1 主要成员一 成员1 mainmember members',
  ),
  secondMember: field('text', '主要成员2', 'Second member', '主要成员二 项目主要成员2 成员2 secondmember'),
  ethicsSensitive: field(
    'flag',
    '涉及科技伦理',
    'Ethics-sensitive',
    '是否涉及科技伦理 涉及科技伦理或科技安全 是否涉及科技伦理或科技安全 涉及科技安全 科技伦理敏感 ethicssensitive ethics',
  ),
  operatesInLonggang: field(
    'flag',
    '在龙岗区实际经营',
    'Operates in Longgang',
    '是否在龙岗区实际经营 在龙岗实际经营 是否在龙岗实际经营 龙岗区实际经营 在龙岗区经营 operatesinlonggang',
  ),
  operatesInShenzhen: field(
    'flag',
    '在深圳依法经营',
    'Operates lawfully in Shenzhen',
    '是否在深圳依法经营 在深圳市依法经营 是否在深圳市依法经营 operatesinshenzhen',
  ),
  seriousDishonesty: field(
    'flag',
    '严重失信',
    'Seriously dishonest',
    '是否严重失信 是否列入严重失信主体名单 列入严重失信主体名单 严重失信主体 是否严重失信主体 失信被执行人 seriousdishonesty',
  ),
  fundingBarred: field(
    'flag',
    '限制申请财政资金',
    'Barred from public funding',
    '是否限制申请财政资金 被限制申请财政性资金 是否被限制申请财政性资金 限制申请财政性资金 财政资金惩戒 fundingbarred',
  ),
  overdue: field(
    'flag',
    '超期未验收或未退款',
    'Overdue acceptance or refund',
    '是否超期未验收或未退款 超期未验收 超期未申请验收 超期未退款 超期未申请验收或超期未退款 overdue',
  ),
  filedByAgent: field(
    'flag',
    '委托中介申报',
    'Filed by an agent',
    '是否委托中介申报 委托中介机构申报 是否委托中介机构申报 委托中介 中介代办 filedbyagent',
  ),
  seat: field('text', '注册地', 'Registered in', '注册地址 住所 注册区 注册所在地 seat registeredaddress'),
  taxSeat: field('text', '纳税地', 'Taxed in', '纳税所在地 税务登记地 主管税务机关 taxseat'),
  statisticsSeat: field(
    'text',
    '统计地',
    'Counted in',
    '统计所在地 统计登记地 统计关系所在地 statisticsseat',
  ),
  claimedUntil: field(
    'date',
    '上一申报周期截止日',
    'Last claimed cycle ended',
    '上一申报周期截止日期 上次申报周期截止日 上次申报周期截止日期 上一周期截止日 上期申报截止日 previouscycleend claimeduntil',
  ),
};
