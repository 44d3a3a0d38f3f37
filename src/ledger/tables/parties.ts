import type { OwnershipLine, RoleLine } from '../forms/lines';
import type { Supplier } from '../types';
import { field, found, type RowTableSpec } from './spec';

export const SUPPLIERS: RowTableSpec<Supplier> = {
  kind: 'suppliers',
  title: { zh: '供应商', en: 'Suppliers' },
  fields: {
    name: field(
      'text',
      '名称',
      'Name',
      '供应商名称 供应商 服务商名称 服务商 服务机构名称 服务机构 单位名称 企业名称 公司名称 机构名称 供给方 供给方名称 ' +
        '算力供给方 模型供给方 suppliername supplier vendor vendorname provider',
    ),
    code: field(
      'code',
      '信用代码',
      'Credit code',
      '统一社会信用代码 社会信用代码 供应商信用代码 供应商统一社会信用代码 服务商信用代码 机构代码 纳税人识别号 税号 ' +
        'uscc suppliercode suppliercreditcode taxid code',
    ),
    batch: field('batch', '入库批次', 'Admission batch', '批次 训力券入库批次 入库批 batch admissionbatch'),
    item: field(
      'text',
      '入库服务项目',
      'Admitted service item',
      '入库服务事项 入库服务内容 服务项目 服务事项 服务内容 serviceitem item admitteditem',
    ),
    admitted: field(
      'date',
      '认定日期',
      'Admitted',
      '认定时间 入库日期 入库时间 入库认定日期 admissiondate admitteddate admittedon',
    ),
    validTo: field(
      'date',
      '有效期至',
      'Valid to',
      '有效期 有效期止 有效期截止 有效期截止日期 认定有效期至 认定有效期 入库有效期 validuntil expiry expirydate',
    ),
    licence: field(
      'certificate',
      'IDC/ISP许可证',
      'IDC/ISP licence',
      'IDC许可证 ISP许可证 IDC或ISP许可证 IDC/ISP IDC/ISP许可证号 增值电信业务经营许可证 增值电信许可证 许可证 许可证号 license licence idcisplicense',
    ),
    capacityMilliP: field(
      'capacity',
      '算力规模P',
      'Capacity (P)',
      '算力规模 算力规模PFLOPS 算力规模FP16 算力规模PFP16 算力规模PFLOPSFP16 算力 算力P capacity capacityp computep pflops',
    ),
    longgangBasis: field(
      'flag',
      '龙岗服务基础',
      'Longgang basis',
      '龙岗区服务基础 是否具备龙岗服务基础 是否具备龙岗区服务基础 具备龙岗服务基础 longgangbasis longgang',
    ),
    model: field('text', '模型名称', 'Model', '模型 大模型名称 大模型 modelname'),
    filingNumber: field(
      'certificate',
      '模型备案号',
      'Model filing no.',
      '备案号 备案编号 模型备案编号 大模型备案号 生成式人工智能服务备案号 filingnumber filingno modelfiling',
    ),
    filed: field('date', '备案日期', 'Filed', '备案时间 模型备案日期 备案通过日期 fileddate filingdate'),
    mlpsLevel: field(
      'level',
      '等保级别',
      'MLPS level',
      '等保等级 等级保护级别 等级保护 等保 等保定级 mlps mlpslevel',
    ),
    assessed: field(
      'date',
      '测评日期',
      'Assessed',
      '测评时间 等保测评日期 等保测评时间 测评报告日期 assesseddate assessmentdate',
    ),
    assessorCertified: field(
      'flag',
      '测评机构持证',
      'Assessor certified',
      '测评机构是否持证 测评机构认证 测评机构具备认证 测评机构资质 等保测评机构持证',
    ),
    shenzhenEntity: field(
      'flag',
      '深圳法人或分支机构',
      'Shenzhen entity',
      '深圳独立法人或分支机构 是否深圳法人或分支机构 是否深圳独立法人 深圳法人',
    ),
    shenzhenBasis: field(
      'flag',
      '深圳服务基础',
      'Shenzhen basis',
      '深圳市服务基础 是否具备深圳服务基础 是否具备深圳市服务基础',
    ),
    metering: field(
      'flag',
      '计量日志功能',
      'Metering logs',
      '使用计量日志功能 计量日志 是否具备计量日志功能 metering meteringlog',
    ),
    serviceTerms: field(
      'flag',
      '服务内容及收费标准',
      'Service terms',
      '服务内容、服务规范及收费标准 收费标准 是否有服务内容及收费标准',
    ),
    sanctioned: field(
      'flag',
      '失信或惩戒',
      'Sanctioned',
      '是否失信或惩戒 失信 惩戒 是否失信 列入失信或惩戒名单 失信惩戒',
    ),
    holdsVouchers: field(
      'flag',
      '申领训力券',
      'Applies for vouchers',
      '是否申领训力券 已申领训力券 同时申领训力券',
    ),
  },
  needs: [
    ['name', 'code'],
    [
      'code',
      'batch',
      'admitted',
      'validTo',
      'licence',
      'capacityMilliP',
      'longgangBasis',
      'model',
      'filingNumber',
      'mlpsLevel',
      'metering',
      'shenzhenEntity',
    ],
  ],
  identity: ['code'],
  build: (c, i, row, source) => ({
    row,
    source,
    name: c.name[i] ?? null,
    code: c.code[i] ?? null,
    batch: c.batch[i] ?? null,
    item: c.item[i] ?? null,
    admitted: c.admitted[i] ?? null,
    validTo: c.validTo[i] ?? null,
    licence: c.licence[i] ?? null,
    capacityMilliP: c.capacityMilliP[i] ?? null,
    longgangBasis: c.longgangBasis[i] ?? null,
    model: c.model[i] ?? null,
    filingNumber: c.filingNumber[i] ?? null,
    filed: c.filed[i] ?? null,
    mlpsLevel: c.mlpsLevel[i] ?? null,
    assessed: c.assessed[i] ?? null,
    assessorCertified: c.assessorCertified[i] ?? null,
    shenzhenEntity: c.shenzhenEntity[i] ?? null,
    shenzhenBasis: c.shenzhenBasis[i] ?? null,
    metering: c.metering[i] ?? null,
    serviceTerms: c.serviceTerms[i] ?? null,
    sanctioned: c.sanctioned[i] ?? null,
    holdsVouchers: c.holdsVouchers[i] ?? null,
  }),
};

export const OWNERSHIP: RowTableSpec<OwnershipLine> = {
  kind: 'ownership',
  title: { zh: '股权', en: 'Ownership' },
  fields: {
    holderName: field(
      'text',
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
      'text',
      '被持股方',
      'Held company',
      '被持股方名称 被持股公司 被投资企业 被投资企业名称 被投资单位 被投资单位名称 被投资公司 被投资公司名称 被投资方 被投资方名称 ' +
        '投资企业 投资企业名称 对外投资企业 对外投资企业名称 投资公司名称 控股企业 控股企业名称 子公司 子公司名称 参股企业 参股企业名称 ' +
        '标的公司 目标公司 公司 公司名称 企业 企业名称 held heldname company companyname investee',
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
      '股权比例 出资比例 占股比例 股份比例 投资比例 持股 认缴比例 认缴出资比例 持股占比 股权占比 出资占比 投资占比 股份占比 股比 ' +
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
      '结束日期 终止日 截止日期 终止时间 持股终止日期 持股结束日期 退出日期 失效日期 todate end enddate validto',
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
      '控制方式 控制关系 控制类型 关系 持股方式 关联方式 relationtype controlbasis basis',
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
  }),
};

export const ROLES: RowTableSpec<RoleLine> = {
  kind: 'roles',
  title: { zh: '任职', en: 'Roles' },
  fields: {
    person: field('text', '人员', 'Person', '姓名 人员姓名 任职人员 personname name'),
    personCode: field(
      'code',
      '证件号',
      'Person id',
      '证件号码 人员代码 人员编号 身份证号 身份证号码 personid idnumber',
    ),
    unit: field(
      'text',
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
    title: field('text', '职务', 'Title', '职位 任职 岗位 担任职务 role position jobtitle'),
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
