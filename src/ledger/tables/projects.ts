import type { Project, ProjectKind, TableSource } from '../types';
import { DISTRICT_FIELDS } from './district';
import { field, type Columns, type FieldName, type FieldSpec, type RowTableSpec } from './spec';

type ProjectFields = Partial<RowTableSpec<Project>['fields']>;

/** A project table: the columns its programme asks for, in the order of the template. */
export interface ProjectTableSpec {
  readonly kind: ProjectKind;
  readonly title: { readonly zh: string; readonly en: string };
  readonly fields: Readonly<Record<string, FieldSpec>>;
  readonly needs: readonly (readonly string[])[];
  readonly identity: readonly string[];
  readonly build: RowTableSpec<Project>['build'];
}

const year = field('year', '年度', 'Year', '所属年度 申报年度 年份');

/** The documents of the row, named: without them its money is not checked. */
const evidenceFile = field(
  'text',
  '佐证文件',
  'Evidence files',
  '证明文件 佐证材料 证明材料 附件 附件名称 佐证文件名称 evidence evidencefile supportingdocuments',
);

/** The tables of the other articles of the district's measures (LG-M). */
export const PROJECT_TABLES: Readonly<Record<ProjectKind, ProjectTableSpec>> = {
  corpusPurchases: table(
    'corpusPurchases',
    '语料采购',
    'Corpus purchases',
    [
      ['viaExchange', 'name'],
      ['viaExchange', 'amount', 'signed', 'supplierName'],
    ],
    {
      id: field('id', '合同编号', 'Contract no.', '语料合同编号 合同号'),
      name: field('name', '语料名称', 'Corpus', '数据名称 语料'),
      supplierName: field('name', '供应商名称', 'Supplier', '语料供应商 数据提供方 供方名称'),
      supplierCode: field('code', '供应商信用代码', 'Supplier code', '供应商统一社会信用代码'),
      signed: field('date', '签订日期', 'Signed', '合同签订日期'),
      amount: field(
        'amount',
        '语料采购合同额',
        'Corpus contract amount',
        '语料合同额 语料采购服务合同额 合同额 合同金额',
      ),
      viaExchange: field(
        'flag',
        '通过数据交易平台',
        'Via a data exchange',
        '是否通过数据交易平台 数据交易平台 场内交易',
      ),
      year,
    },
  ),
  corpusReleases: table('corpusReleases', '语料开放', 'Corpus releases', [['amount']], {
    id: field('id', '编号', 'No.', '序号'),
    name: field('name', '语料名称', 'Corpus', '数据集名称 数据集 语料'),
    amount: field('amount', '语料生产费用', 'Corpus production cost', '生产费用 语料生产成本'),
    recognised: field(
      'flag',
      '市级认定平台',
      'On a city-recognised platform',
      '平台已获市级认定 是否市级认定平台 公共数据开放平台认定',
    ),
    year,
  }),
  filedModels: table(
    'filedModels',
    '备案模型',
    'Filed models',
    [['name'], ['filingNumber', 'award', 'year']],
    {
      id: field('id', '编号', 'No.', '序号'),
      name: field('name', '备案模型名称', 'Filed model', '自研模型名称 自研模型 模型名称'),
      filingNumber: field('certificate', '备案号', 'Filing number', '模型备案号 备案编号'),
      award: field('amount', '核定奖励金额', 'Award set', '核定金额 奖励金额 认定金额'),
      year,
    },
  ),
  robots: table(
    'robots',
    '具身机器人',
    'Embodied robots',
    [
      ['category', 'cost'],
      ['amount', 'cost'],
    ],
    {
      id: field('id', '编号', 'No.', '序号'),
      name: field('name', '机器人产品', 'Robot', '产品名称 产品 机器人产品名称'),
      category: field('text', '首试首用类别', 'First trial or sale', '类别 类型 首试首用'),
      amount: field('amount', '研发投入', 'R&D spending', '研发费用'),
      cost: field('amount', '制备成本', 'Production cost', '制备成本总额 该次制备成本'),
      year,
    },
  ),
  smartProducts: table('smartProducts', '智能产品', 'Smart products', [['amount']], {
    id: field('id', '编号', 'No.', '序号'),
    name: field('name', '智能产品名称', 'Smart product', '产品名称 产品'),
    category: field('text', '产品类别', 'Kind', '类别 类型'),
    amount: field('amount', '产品研发投入', 'Product R&D spending', '研发投入 研发费用'),
    year,
  }),
  demonstrations: table('demonstrations', '场景示范', 'Demonstrations', [['amount']], {
    id: field('id', '编号', 'No.', '项目编号 序号'),
    name: field('name', '示范项目', 'Demonstration', '示范项目名称 场景项目 场景示范项目 项目名称'),
    amount: field('amount', '实际投入', 'Actual investment', '实际投资 项目实际投入'),
    governmentFunded: field('flag', '政府投资项目', 'Government project', '是否政府投资项目 政府投资'),
    approved: field('flag', '已入选', 'Selected', '是否入选 遴选入选 已遴选'),
    year,
  }),
  research: table('research', '技术攻关', 'Key technology', [['category'], ['amount', 'award']], {
    id: field('id', '编号', 'No.', '项目编号 序号'),
    name: field('name', '攻关项目', 'Research project', '攻关项目名称 科技项目 科技计划项目 项目名称'),
    category: field('text', '支持类别', 'Kind of support', '类别 类型'),
    amount: field('amount', '项目总投资', 'Total investment', '总投资'),
    award: field('amount', '配套金额', 'Matching grant', '核定配套金额 配套资金'),
    approved: field('flag', '已通过评审', 'Approved', '是否通过评审 评审通过'),
    year,
  }),
  platforms: table('platforms', '公共平台', 'Public platforms', [['category'], ['award']], {
    id: field('id', '平台编号', 'Platform no.', '编号'),
    name: field('name', '平台名称', 'Platform', '公共平台名称 公共技术服务平台'),
    category: field('text', '平台支持类别', 'Kind of support', '类别 类型'),
    award: field('amount', '平台支持金额', 'Platform support', '核定金额 支持金额'),
    approved: field('flag', '已认定', 'Recognised', '是否认定 平台已认定'),
    achieved: field('flag', '已达成目标', 'Goal achieved', '是否达成目标 考核达标 里程碑达成'),
    year,
  }),
  parks: table('parks', '园区', 'Parks', [['category'], ['award', 'approved']], {
    id: field('id', '园区编号', 'Park no.', '编号'),
    name: field('name', '园区名称', 'Park', '园区 产业空间'),
    category: field('text', '园区支持类别', 'Kind of support', '类别 类型'),
    award: field('amount', '园区支持金额', 'Park support', '核定金额 支持金额'),
    approved: field('flag', '已获认定', 'Recognised', '是否认定 符合条件'),
    year,
  }),
  events: table('events', '活动', 'Events', [['amount']], {
    id: field('id', '活动编号', 'Event no.', '编号'),
    name: field('name', '活动名称', 'Event', '活动'),
    amount: field('amount', '活动实际费用', 'Event cost', '活动费用 实际发生费用 活动实际发生费用'),
    filed: field('flag', '已备案', 'Filed', '是否备案 主管部门备案'),
    inLonggang: field('flag', '在龙岗举办', 'Held in Longgang', '是否在龙岗举办 举办地在龙岗'),
    year,
  }),
};

function table(
  kind: ProjectKind,
  zh: string,
  en: string,
  needs: string[][],
  fields: ProjectFields,
): ProjectTableSpec {
  const known: Readonly<Record<string, FieldSpec>> = { ...fields, ...DISTRICT_FIELDS, evidenceFile };
  return {
    kind,
    title: { zh, en },
    fields: known,
    needs: [['id', 'name'], ...needs],
    identity: ['name'],
    build: (c, i, row, source) => buildProject(c, i, row, source),
  };
}

/** One shape for every project table; a column that the table lacks reads as null. */
function buildProject(c: Partial<Columns<Project>>, i: number, row: number, source: TableSource): Project {
  const at = <F extends FieldName<Project>>(name: F): Project[F] | null => c[name]?.[i] ?? null;
  return {
    row,
    source,
    id: at('id'),
    name: at('name'),
    category: at('category'),
    year: at('year'),
    amount: at('amount'),
    cost: at('cost'),
    award: at('award'),
    supplierName: at('supplierName'),
    supplierCode: at('supplierCode'),
    filingNumber: at('filingNumber'),
    signed: at('signed'),
    districtPolicy: at('districtPolicy'),
    districtFunding: at('districtFunding'),
    viaExchange: at('viaExchange'),
    recognised: at('recognised'),
    approved: at('approved'),
    governmentFunded: at('governmentFunded'),
    achieved: at('achieved'),
    filed: at('filed'),
    inLonggang: at('inLonggang'),
    evidenceFile: at('evidenceFile'),
  };
}
