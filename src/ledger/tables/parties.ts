import type { OwnershipLine, RoleLine } from '../forms/lines';
import { common, field, found, type RowTableSpec } from './spec';

export const OWNERSHIP: RowTableSpec<OwnershipLine> = {
  kind: 'ownership',
  title: { zh: '股权', en: 'Ownership' },
  fields: {
    holderName: field(
      'name',
      '持股方',
      'Holder',
      '持股方名称 持股人 股东 股东名称 股东姓名 股东名称姓名 股东/发起人 股东（发起人） 股东及出资人 股东（出资人） 发起人 发起人名称 ' +
        '投资方 投资方名称 投资人 投资人名称 投资者 投资者名称 出资人 出资人名称 出资方 出资方名称 合伙人 合伙人名称 ' +
        'owner ownername shareholder shareholdername holdername',
    ),
    holderCode: field(
      'code',
      '持股方代码',
      'Holder code',
      '持股方信用代码 持股方统一社会信用代码 股东代码 股东信用代码 股东统一社会信用代码 股东证件号 股东证件号码 投资方信用代码 投资方代码 ' +
        'holdercreditcode holderuscc ownercode shareholdercode',
    ),
    heldName: field(
      'name',
      '被持股方',
      'Held company',
      '被持股方名称 被持股公司 被投资企业 被投资企业名称 被投资单位 被投资单位名称 被投资公司 被投资公司名称 被投资方 被投资方名称 ' +
        '投资企业 投资企业名称 对外投资企业 对外投资企业名称 投资公司名称 控股企业 控股企业名称 子公司 子公司名称 参股企业 参股企业名称 ' +
        '标的公司 标的企业 目标公司 目标企业 公司 公司名称 企业 企业名称 held heldname company companyname investee',
    ),
    heldCode: field(
      'code',
      '被持股方代码',
      'Held company code',
      '被持股方信用代码 被持股方统一社会信用代码 被投资企业信用代码 被投资企业代码 被投资方信用代码 公司代码 公司信用代码 公司统一社会信用代码 ' +
        'heldcode helduscc companycode investeecode',
    ),
    partyCode: found(
      'code',
      '统一社会信用代码',
      'Credit code',
      '社会信用代码 信用代码 证照号码 uscc creditcode',
    ),
    share: field(
      'share',
      '持股比例',
      'Share',
      '比例 股权比例 出资比例 占比 占股 占股比例 股份比例 投资比例 持股 认缴比例 认缴出资比例 持股占比 股权占比 出资占比 投资占比 股份占比 股比 ' +
        '份额比例 财产份额比例 直接持股比例 持股比例/出资比例 ownershipshare sharepercent shareholding ownership percent',
    ),
    votes: field(
      'share',
      '表决权比例',
      'Voting share',
      '表决权 投票权比例 投票权 表决比例 votes votingrights votingpercent',
    ),
    from: field(
      'date',
      '起始日期',
      'From',
      '开始日期 起始日 起始时间 持股起始日期 持股开始日期 入股日期 入股时间 首次持股日期 首次持股时间 投资日期 生效日期 fromdate start startdate validfrom',
    ),
    to: field(
      'openDate',
      '终止日期',
      'To',
      '结束日期 终止日 截止日期 终止时间 持股终止日期 持股结束日期 退出日期 退出时间 退股日期 退股时间 失效日期 todate end enddate validto',
    ),
    holderKind: field(
      'text',
      '持股方类型',
      'Holder type',
      '股东类型 股东性质 持股方性质 投资方类型 类型 holderkind ownertype shareholdertype',
    ),
    relation: field(
      'text',
      '关系类型',
      'Relation',
      '控制方式 控制关系 控制类型 关系 持股方式 关联方式 合伙人类型 合伙人类别 relationtype controlbasis basis',
    ),
    remark: common('text', '备注', 'Remark', '备注说明 备注信息 说明 remark remarks note notes'),
    status: common(
      'text',
      '状态',
      'Status',
      '股东状态 持股状态 是否现股东 是否现任股东 是否当前股东 是否历史股东 历史股东 是否退出 是否已退出 是否有效 shareholderstatus',
    ),
    behind: found(
      'text',
      '实际持有人',
      'Held for',
      '实际出资人 实际股东 实际权益人 被代持人 代持人 名义持有人 隐名股东 委托人 受托人 一致行动人 一致行动关系 是否一致行动 ' +
        '代持 是否代持 是否存在代持 代持情况 代持关系 表决权受托人 表决权委托 heldfor beneficialowner',
    ),
  },
  // A page about one company has one side in its columns, with the shares; the other stands in the title.
  needs: [
    ['holderName', 'holderCode', 'heldName', 'heldCode'],
    ['heldName', 'heldCode', 'share', 'votes'],
    ['holderName', 'holderCode', 'share', 'votes'],
  ],
  identity: ['holderName', 'holderCode', 'heldName', 'heldCode'],
  build: (c, i, row, source) => ({
    row,
    source,
    holderName: c.holderName[i] ?? null,
    holderCode: c.holderCode[i] ?? null,
    heldName: c.heldName[i] ?? null,
    heldCode: c.heldCode[i] ?? null,
    partyCode: c.partyCode[i] ?? null,
    share: c.share[i] ?? null,
    votes: c.votes[i] ?? null,
    from: c.from[i] ?? null,
    to: c.to[i] ?? null,
    holderKind: c.holderKind[i] ?? null,
    relation: c.relation[i] ?? null,
    remark: c.remark[i] ?? null,
    status: c.status[i] ?? null,
    behind: c.behind[i] ?? null,
  }),
};

export const ROLES: RowTableSpec<RoleLine> = {
  kind: 'roles',
  title: { zh: '任职', en: 'Roles' },
  fields: {
    person: field('name', '人员', 'Person', '姓名 人员姓名 任职人员 personname name'),
    personCode: field(
      'code',
      '证件号',
      'Person id',
      '证件号码 人员代码 人员编号 身份证号 身份证号码 personid idnumber',
    ),
    unit: field(
      'name',
      '单位',
      'Unit',
      '任职单位 单位名称 公司 公司名称 企业名称 任职企业 company companyname organisation organization',
    ),
    unitCode: field(
      'code',
      '单位信用代码',
      'Unit credit code',
      '单位代码 单位统一社会信用代码 统一社会信用代码 信用代码 unitcode unitcreditcode',
    ),
    title: field('name', '职务', 'Title', '职位 任职 岗位 担任职务 role position jobtitle'),
    from: field(
      'date',
      '起始日期',
      'From',
      '开始日期 任职日期 任职起始日期 任职开始日期 fromdate start startdate',
    ),
    to: field(
      'openDate',
      '终止日期',
      'To',
      '结束日期 离任日期 卸任日期 任职终止日期 任职结束日期 todate end enddate',
    ),
  },
  // On a page about one company (主要人员) the unit stands in the title.
  needs: [['person'], ['title']],
  identity: ['person', 'unit'],
  build: (c, i, row, source) => ({
    row,
    source,
    person: c.person[i] ?? null,
    personCode: c.personCode[i] ?? null,
    unit: c.unit[i] ?? null,
    unitCode: c.unitCode[i] ?? null,
    title: c.title[i] ?? null,
    from: c.from[i] ?? null,
    to: c.to[i] ?? null,
  }),
};
