import fc from 'fast-check';
import { TABLES, type TableKind } from '../../src/ledger';
import { ANSWERS } from './clean';
import type { Register, Row } from './register';

/** Registers as careless as people make them: good and broken cells, dates at the edges, duplicates, odd headers. */

/** A cell that is usually good and sometimes what should not stand there. */
function cell(good: readonly unknown[], bad: readonly unknown[] = []): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...good) },
    { weight: 2, arbitrary: fc.constantFrom('', '  ', '-', '无') },
    { weight: 1, arbitrary: fc.constantFrom(...bad, '#N/A', '#REF!', '待补充', 0, true) },
  );
}

const COMPANIES = [
  ['云帆算力有限公司', '91440300MA5F0A001X'],
  ['海图智算有限公司', '914403001922038216'],
  ['星阵模型有限公司', '91440300MA5F0A003R'],
  ['远山数据有限公司', '914403001922038217'],
] as const;
const NAMES = COMPANIES.map(([name]) => name);
const CODES = COMPANIES.map(([, code]) => code);

/** Days on both sides of the edges of the cycle years, the batches and the windows. */
const DATES = [
  '2023-12-31',
  '2024-01-01',
  '2024-08-12',
  '2024-08-13',
  '2024-12-08',
  '2024-12-09',
  '2025-01-10',
  '2025-04-06',
  '2025-04-07',
  '2025-08-12',
  '2025/8/13',
  '2025年11月14日',
  45_700,
  '2026-06-05',
  '2026-12-31',
  '2027-01-01',
];
const BAD_DATES = ['2025年8月', '2025-02-30', '上半年', -1, 1e9];
const AMOUNTS = [0.01, 100, 499_999.99, 500_000, 600_000, 600_000, 1_000_000, '1,200,000.00', 20_000_000];
const BAD_AMOUNTS = [-5, -600_000, '三万', '12万元', 1e15, 1e300, '1.2.3', 1 / 3];
const CONTRACTS = ['HT-1', 'HT-2', 'HT-3', 'ht-1', 'ＨＴ－２', 'HT 4', '5'];
const INVOICES = ['25442000000000000001', '25442000000000000002', '25442000000000000003', '12345678'];

const ids = (pool: readonly string[]) => cell(pool, ['HT-99', 2.5e19, '=A1']);
const names = cell(NAMES, ['云帆算力有限公司 ', '云帆算力', '合计', '<b>']);
const codes = cell(CODES, ['9.14403E+17', '123', '91440300MA5F0A001O']);
const dates = cell(DATES, BAD_DATES);
const amounts = cell(AMOUNTS, BAD_AMOUNTS);
const flags = cell(['是', '否'], ['也许']);
const projects = cell(['质检大模型', '客服助手'], []);

type Kind =
  | 'contracts'
  | 'invoices'
  | 'payments'
  | 'taxRecords'
  | 'suppliers'
  | 'ownership'
  | 'roles'
  | 'materials'
  | ProjectTable;
type ProjectTable = 'corpusPurchases' | 'filedModels' | 'demonstrations';

const FIELDS: Readonly<Record<Kind, Readonly<Record<string, fc.Arbitrary<unknown>>>>> = {
  contracts: {
    合同编号: ids(CONTRACTS),
    供应商名称: names,
    供应商信用代码: codes,
    用途: cell(['训练', '训练', '推理', '验证性推理', '模型调用', '训练、应用', '办公'], ['语料采购']),
    服务项目: cell(['智能算力租用', '训练', '模型接口'], []),
    签订日期: dates,
    服务开始: dates,
    服务结束: dates,
    含税金额: amounts,
    不含税金额: amounts,
    税率: cell([0.06, '6%', 0.13], ['六', 6, -0.06]),
    实际发生费用: amounts,
    已获其他资助: cell([0, 100_000, 500_000], BAD_AMOUNTS),
    资助来源: cell(
      ['龙岗区人工智能算力扶持', '区级产业专项', '市模型券', '省重点研发计划', '产业基金'],
      ['（待填）'],
    ),
    申请中其他资助: cell([0, 200_000], BAD_AMOUNTS),
    其他区级资助项目: cell(['科技专项', '无'], []),
    其他区级资助金额: cell([0, 150_000, 400_000], BAD_AMOUNTS),
    训力券已兑付: cell([0, 100_000, 900_000], BAD_AMOUNTS),
    项目: projects,
    申报项目: cell(['算力', '模型', '训力券', '算力、模型', '算力、训力券', '算力、语料采购'], ['别的']),
    币种: cell(['CNY', '人民币'], ['USD']),
  },
  invoices: {
    发票号码: ids(INVOICES),
    开票日期: dates,
    销售方名称: names,
    销售方信用代码: codes,
    购买方名称: cell(['蓝湾科技有限公司'], NAMES),
    金额: amounts,
    税额: cell([36_000, 0], BAD_AMOUNTS),
    价税合计: amounts,
    合同编号: ids(CONTRACTS),
    红冲发票号码: cell(['', '', '', INVOICES[0], INVOICES[1]], ['不存在']),
  },
  payments: {
    付款流水号: ids(['P-1', 'P-2', 'P-3']),
    付款日期: dates,
    付款方: cell(['蓝湾科技有限公司'], NAMES),
    收款方: names,
    付款金额: amounts,
    合同编号: ids(CONTRACTS),
  },
  taxRecords: {
    税票号码: ids(['T-1', 'T-2']),
    发票号码: ids(INVOICES),
    税票日期: dates,
    税票金额: amounts,
  },
  suppliers: {
    名称: names,
    信用代码: codes,
    入库批次: cell(['第一批', '2', '3', ''], ['第九批']),
    入库服务项目: cell(['智能算力租用', '训练'], []),
    认定日期: dates,
    有效期至: dates,
    'IDC/ISP许可证': cell(['B1-20200001'], []),
    算力规模P: cell([1999.999, 2000, 3000], ['很多', -1]),
    龙岗服务基础: flags,
    模型名称: cell(['星阵大模型'], []),
    模型备案号: cell(['Guangdong-XingZhen-202501010001'], ['备案中']),
    备案日期: dates,
    等保级别: cell([2, '三级', 3], ['高']),
    测评日期: dates,
    申领训力券: flags,
  },
  ownership: {
    持股方: cell([...NAMES, '甲某', '蓝湾科技有限公司'], []),
    持股方代码: codes,
    被持股方: cell([...NAMES, '蓝湾科技有限公司'], []),
    持股比例: cell(['51%', 0.5, 0.25, '100%'], ['大部分', 1.2, -0.1]),
    起始日期: dates,
    终止日期: dates,
  },
  roles: {
    人员: cell(['甲某', '乙某'], []),
    单位: cell([...NAMES, '蓝湾科技有限公司'], []),
    职务: cell(['法定代表人', '董事', '监事'], []),
    起始日期: dates,
    终止日期: dates,
  },
  materials: {
    项目: cell(['算力', '模型', '训力券'], []),
    材料: cell(['营业执照', '算力服务合同', '申报书'], ['不知道']),
    状态: cell(['已备', '缺'], []),
    盖章: flags,
    签字: flags,
  },
  corpusPurchases: {
    合同编号: ids(['YL-1', 'YL-2', 'HT-1']),
    语料名称: cell(['行业语料', '质检大模型'], []),
    供应商名称: names,
    签订日期: dates,
    语料采购合同额: amounts,
    通过数据交易平台: flags,
    其他区级资助金额: cell([0, 100_000], BAD_AMOUNTS),
    年度: cell([2025, '2026年'], ['去年']),
  },
  filedModels: {
    备案模型名称: cell(['质检大模型', '客服助手'], []),
    备案号: cell(['Guangdong-LanWan-202503120001'], ['备案中']),
    核定奖励金额: amounts,
    年度: cell([2025], ['去年']),
  },
  demonstrations: {
    示范项目: cell(['质检大模型', '智慧园区'], []),
    实际投入: amounts,
    政府投资项目: flags,
    已入选: flags,
  },
};

const PROJECT_TABLES: readonly string[] = ['corpusPurchases', 'filedModels', 'demonstrations'];
const KINDS = (Object.keys(FIELDS) as Kind[]).filter(
  (kind): kind is Exclude<Kind, ProjectTable> => !PROJECT_TABLES.includes(kind),
);

/** A table of up to seven rows over some of its columns; some rows stand twice, some headers are other words. */
function table(kind: Kind): fc.Arbitrary<Row[]> {
  const headers = Object.keys(FIELDS[kind]);
  const row: fc.Arbitrary<Row> = fc.record(FIELDS[kind]);
  return fc
    .record({
      left: fc.subarray(headers, { maxLength: Math.floor(headers.length / 3) }),
      rows: fc.array(row, { maxLength: 5 }),
      again: fc.array(fc.nat(4), { maxLength: 2 }),
      renamed: fc.array(fc.tuple(fc.constantFrom(...headers), fc.nat(40)), { maxLength: 2 }),
    })
    .map(({ left, rows, again, renamed }) => {
      const names = new Map(renamed.map(([header, n]) => [header, aliasOf(kind, header, n)]));
      const twice = again.map((i) => rows[i]).filter((r): r is Row => r !== undefined);
      const all: readonly Row[] = [...rows, ...twice];
      return all.map((r) =>
        Object.fromEntries(
          Object.entries(r)
            .filter(([header]) => !left.includes(header))
            .map(([header, value]) => [names.get(header) ?? header, value]),
        ),
      );
    });
}

/** Another word for a column, or a word that nobody knows. */
function aliasOf(kind: TableKind, header: string, n: number): string {
  const field = Object.values(TABLES[kind].fields).find(({ zh }) => zh === header);
  const words = [...(field?.aliases ?? []), `${header}（元）`, ` ${header}\n`, `${header}*`, '未知列'];
  return words[n % words.length] ?? header;
}

/** 申报单位 answers its conditions, or not, or wrongly. */
const answers = fc.constantFrom<Row>(ANSWERS, ANSWERS, ANSWERS, {}, { ...ANSWERS, 严重失信: '是' });

const stated = fc.record<Row>(
  {
    单位名称: cell(['蓝湾科技有限公司'], NAMES),
    信用代码: codes,
    单位类型: cell(['有限责任公司', '民办非企业单位'], []),
    注册日期: cell(['2025-05-06', '2025-05-07', '2015-01-01'], BAD_DATES),
    行业代码: cell(['I6513', '65', '3919'], []),
    是否分支机构: flags,
    是否训力券入库机构: cell(['否', '否', '否', '是'], []),
    上年度未兑现额度: cell([0, 3_000_000], BAD_AMOUNTS),
    提交日期: cell(['', '', '2025-08-13', '2025-12-12', '2026-06-05'], BAD_DATES),
  },
  { requiredKeys: [] },
);
const applicant = fc.tuple(stated, answers).map(([own, others]): Row => ({ ...others, ...own }));

const options = fc.constantFrom<Row>(
  {},
  { 'lg.cycle': 'calendar' },
  { 'lg.cycle': 'min' },
  { 'lg.completion': 'performedPart' },
  { 'amount.basis': 'incl' },
  { 'sz.doubleFunding': 'capTotal50' },
  { 'sz.overrun': 'prorata' },
  { 'lg.evidenceBasis': 'paid', 没有这个: '1' },
  { 'sz.otherCounts': '随便' },
);

/** Registers with any of the tables; contracts nearly always. */
export const randomRegister: fc.Arbitrary<Register> = fc.record(
  {
    ...(Object.fromEntries(KINDS.map((kind) => [kind, table(kind)])) as Record<
      (typeof KINDS)[number],
      fc.Arbitrary<Row[]>
    >),
    projects: fc.record(
      {
        corpusPurchases: table('corpusPurchases'),
        filedModels: table('filedModels'),
        demonstrations: table('demonstrations'),
      },
      { requiredKeys: [] },
    ),
    applicant,
    options,
  },
  { requiredKeys: ['contracts'] },
);

/** The same register with the rows of every table in another order, as the keys rank them. */
export function permuted(register: Register, keys: readonly number[]): Register {
  const shuffle = (rows: readonly Row[]): Row[] =>
    rows
      .map((row, i) => ({ row, key: keys[i % keys.length] ?? 0, i }))
      .sort((a, b) => a.key - b.key || a.i - b.i)
      .map(({ row }) => row);
  const tables = KINDS.flatMap((kind) => {
    const rows = register[kind];
    return rows ? [[kind, shuffle(rows)] as const] : [];
  });
  const projects = Object.entries(register.projects ?? {}).map(([kind, rows]) => [kind, shuffle(rows)]);
  return {
    ...register,
    ...Object.fromEntries(tables),
    ...(register.projects ? { projects: Object.fromEntries(projects) as Register['projects'] } : {}),
  };
}
