import fc from 'fast-check';
import { APPLICANT_FIELDS, TABLES, type ProjectKind, type TableKind } from '../../src/ledger';
import { CLEAN } from './clean-register';
import { valuesFor } from './law-values';
import { randomRegister } from './random-register';
import type { Register, Row } from './register';
import { sheetsIn, type Sheet } from './sheets';

/**
 * Registers on which a law is tried: most begin in order, so that there is money to lose, and then have cells
 * changed at random in any column that the product knows; the others are careless from the beginning.
 */

/** The tables whose columns a law changes: all that the checks read. */
export const ROW_TABLES = [
  'contracts',
  'invoices',
  'payments',
  'taxRecords',
  'suppliers',
  'ownership',
  'roles',
] as const satisfies readonly TableKind[];
type RowTable = (typeof ROW_TABLES)[number];

/** Rows of the project tables that meet every condition. */
export const PROJECTS: Readonly<Record<ProjectKind, readonly Row[]>> = {
  corpusPurchases: [
    {
      合同编号: 'YL-1',
      语料名称: '行业语料',
      供应商名称: '深圳语料有限公司',
      供应商信用代码: '',
      签订日期: '2025-03-12',
      语料采购合同额: 3_200_000,
      通过数据交易平台: '是',
    },
    {
      合同编号: 'YL-2',
      语料名称: '票据语料',
      供应商名称: '深圳数据有限公司',
      供应商信用代码: '',
      签订日期: '2025-06-20',
      语料采购合同额: 1_000_000,
      通过数据交易平台: '是',
    },
  ],
  corpusReleases: ['巡检集', '轨迹集'].map((name, i) => ({
    编号: `KF-${i}`,
    语料名称: name,
    语料生产费用: 500_000 + i,
    市级认定平台: '是',
  })),
  filedModels: ['砚岳', '映山'].map((name, i) => ({
    编号: `BA-${i}`,
    备案模型名称: name,
    备案号: `Guangdong-YanYue-2025022600${String(i)}1`,
    核定奖励金额: 400_000 + i,
  })),
  robots: [
    { 编号: 'JQ-1', 机器人产品: '搬运', 首试首用类别: '首次试用', 研发投入: 3_600_000, 制备成本: '' },
    { 编号: 'JQ-2', 机器人产品: '装配', 首试首用类别: '首次销售', 研发投入: '', 制备成本: 600_000 },
  ],
  smartProducts: ['陪伴', '录音卡'].map((name, i) => ({
    编号: `CP-${i}`,
    智能产品名称: name,
    产品类别: '消费电子',
    产品研发投入: 560_000 + i,
  })),
  demonstrations: ['质检', '分拣'].map((name, i) => ({
    编号: `SF-${i}`,
    示范项目: name,
    实际投入: 4_000_000 + i * 3_000_000,
    政府投资项目: '否',
    已入选: '是',
  })),
  research: [
    {
      编号: 'GG-1',
      攻关项目: '触觉',
      支持类别: '攻关',
      项目总投资: 5_000_000,
      配套金额: '',
      已通过评审: '是',
    },
    { 编号: 'GG-2', 攻关项目: '缺陷', 支持类别: '配套', 项目总投资: '', 配套金额: 800_000, 已通过评审: '是' },
  ],
  platforms: ['认定', '里程碑'].map((kind, i) => ({
    平台编号: 'PT-1',
    平台名称: '测试平台',
    平台支持类别: kind,
    平台支持金额: 400_000 + i,
    已认定: '是',
    已达成目标: '是',
  })),
  parks: ['智造园', '软件园'].map((name, i) => ({
    园区编号: `YQ-${i}`,
    园区名称: name,
    园区支持类别: '集聚',
    园区支持金额: 1_000_000 + i,
    已获认定: '是',
  })),
  events: ['大会', '沙龙'].map((name, i) => ({
    活动编号: `HD-${i}`,
    活动名称: name,
    活动实际费用: 900_000 + i,
    已备案: '是',
    在龙岗举办: '是',
  })),
};
const PROJECT_KINDS = Object.keys(PROJECTS) as ProjectKind[];

/** The clean register of a programme with several contracts, each with a supplier and papers of its own. */
export function severalClean(id: 'LGC' | 'LGM' | 'SZV', count: number): Register {
  const clean = CLEAN[id];
  const each = (rows: readonly Row[] | undefined, own: (row: Row) => boolean): Row[] => {
    const copies = Array.from(
      { length: count },
      (_, i) => rows?.filter(own).map((row) => renumbered(row, i)) ?? [],
    );
    return [...copies.flat(), ...(rows ?? []).filter((row) => !own(row))];
  };
  const all = (rows: readonly Row[] | undefined): Row[] => each(rows, () => true);
  const ofSupplier = (row: Row): boolean => Object.values(row).includes(SUPPLIER);
  return {
    ...clean,
    contracts: all(clean.contracts),
    invoices: all(clean.invoices),
    payments: all(clean.payments),
    taxRecords: all(clean.taxRecords),
    suppliers: all(clean.suppliers),
    ownership: each(clean.ownership, ofSupplier),
    roles: each(clean.roles, ofSupplier),
  };
}

const SUPPLIER = '深圳甲云算力有限公司';
const OWN_NUMBERS = ['HT-001', 'LS-1', 'SP-1', '25442000000000000001', '914403001922038216'];

/** The same row of the contract after it: its numbers and its supplier are others. */
function renumbered(row: Row, i: number): Row {
  return Object.fromEntries(
    Object.entries(row).map(([header, cell]) => {
      if (cell === SUPPLIER) return [header, `深圳${String(i + 1)}号云算力有限公司`];
      if (cell === '914403001922038216') return [header, i === 0 ? cell : ''];
      if (header === '签订日期') return [header, `${String(cell).slice(0, 8)}${String(20 + i)}`];
      const numbered = typeof cell === 'string' && OWN_NUMBERS.includes(cell);
      return [header, numbered && i > 0 ? cell.slice(0, -1) + String(i + 1) : cell];
    }),
  );
}

/** A cell to write: which table, row and column, and which of the values that may stand there. */
const FAULT = fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat());

const soundRegister: fc.Arbitrary<Register> = fc
  .record({
    id: fc.constantFrom('LGC', 'LGC', 'LGM', 'SZV'),
    count: fc.integer({ min: 1, max: 3 }),
    projects: fc.subarray(PROJECT_KINDS, { maxLength: 3 }),
    faults: fc.array(FAULT, { maxLength: 3 }),
  })
  .map(({ id, count, projects, faults }) => {
    const clean = severalClean(id, count);
    const given: Register = {
      ...clean,
      projects: Object.fromEntries(
        projects.map((kind) => [
          kind,
          PROJECTS[kind].map((row) => ({ ...row, 年度: 2025, 佐证文件: '合同、付款回单.pdf' })),
        ]),
      ),
      options: { 'm08.floor': '100000' },
    };
    return faults.reduce(withFault, given);
  });

/** Any column that the product knows, in a row that is there. */
function withFault(register: Register, [table, row, column, value]: readonly number[]): Register {
  const tables: (RowTable | ProjectKind | 'applicant')[] = [
    ...ROW_TABLES,
    'applicant',
    ...(Object.keys(register.projects ?? {}) as ProjectKind[]),
  ];
  const kind = pick(tables, table);
  const fields = Object.values(kind === 'applicant' ? APPLICANT_FIELDS : TABLES[kind].fields);
  const field = pick(fields, column);
  const cell = pick(valuesFor(field.zh, field.type), value);
  if (kind === 'applicant') return { ...register, applicant: { ...register.applicant, [field.zh]: cell } };
  const write = (rows: readonly Row[] = []): Row[] => {
    const at = (row ?? 0) % Math.max(rows.length, 1);
    return rows.map((r, i) => (i === at ? { ...r, [field.zh]: cell } : r));
  };
  return isProject(kind)
    ? { ...register, projects: { ...register.projects, [kind]: write(register.projects?.[kind]) } }
    : { ...register, [kind]: write(register[kind]) };
}

function isProject(kind: RowTable | ProjectKind): kind is ProjectKind {
  return kind in PROJECTS;
}

function pick<T>(items: readonly T[], n = 0): T {
  return items[n % items.length] as T;
}

/** The sheets of a register of either kind. */
export const lawSheets: fc.Arbitrary<Sheet[]> = fc
  .oneof({ weight: 4, arbitrary: soundRegister }, { weight: 1, arbitrary: randomRegister })
  .map(sheetsIn);
