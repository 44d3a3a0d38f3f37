/** A register as Excel hands it over: N contracts × 16 columns, suppliers and their ownership. */
export interface BenchTables {
  readonly contracts: unknown[][];
  readonly suppliers: unknown[][];
  readonly ownership: unknown[][];
  readonly applicant: unknown[][];
}

/** One supplier for ten contracts; one in twenty of them is the applicant's own subsidiary. */
const suppliersFor = (rows: number): number => Math.ceil(rows / 10);
const relatedAmong = (suppliers: number): number => Math.ceil(suppliers / 20);

const HEADERS = [
  '合同编号',
  '供应商名称',
  '供应商信用代码',
  '用途',
  '服务项目',
  '签订日期',
  '服务开始',
  '服务结束',
  '含税金额',
  '不含税金额',
  '税率',
  '实际发生费用',
  '已获其他资助',
  '训力券已兑付',
  '项目',
  '币种',
];
const USES = ['训练', '有监督微调', '强化学习', '验证性推理', '生产推理'];

/** 1900 serials of 2024-08-13 and 2025-08-12, the cycle year of the 2025 compute round. */
const [CYCLE_START, CYCLE_END] = [45517, 45881];

/** The same numbers at every run: a linear congruential generator. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
}

export function benchTables(rows: number): BenchTables {
  const next = numbers(42);
  const suppliers = suppliersFor(rows);
  const related = relatedAmong(suppliers);
  const contracts: unknown[][] = [HEADERS];
  for (let i = 0; i < rows; i += 1) {
    const supplier = Math.floor(next() * suppliers);
    const start = CYCLE_START + Math.floor(next() * 300);
    const net = Math.round(next() * 1e8) / 100;
    contracts.push([
      `HT-${i}`,
      `供应商${supplier}`,
      codeOf(supplier),
      USES[i % 100 === 0 ? 4 : i % 4],
      '训练算力',
      start - 10,
      start,
      Math.min(CYCLE_END, start + 60),
      Math.round(net * 106) / 100,
      net,
      0.06,
      net,
      '',
      '',
      '',
      'CNY',
    ]);
  }
  return {
    contracts,
    suppliers: [
      ['名称', '信用代码', '入库批次', '认定日期', '有效期至', '龙岗服务基础'],
      ...each(suppliers, (i) => [`供应商${i}`, codeOf(i), 1, 45000, 46387, '是']),
    ],
    ownership: [
      ['持股方', '被持股方', '被持股方代码', '持股比例'],
      ...each(suppliers, (i) => [i < related ? '申报公司' : `股东${i}`, `供应商${i}`, codeOf(i), 1]),
    ],
    applicant: [
      ['字段', '值'],
      ['单位名称', '申报公司'],
      ['单位类型', '企业'],
    ],
  };
}

/** Suppliers that the reference loop leaves out: the applicant's own subsidiaries. */
export function blockedCodes(rows: number): ReadonlySet<string> {
  return new Set(each(relatedAmong(suppliersFor(rows)), codeOf));
}

function codeOf(supplier: number): string {
  return `91440300MA5G${String(supplier).padStart(5, '0')}X`;
}

function each<T>(count: number, make: (i: number) => T): T[] {
  return Array.from({ length: count }, (_, i) => make(i));
}

/**
 * The reference loop T: exact integer fen with a two-decimal check over the same rows. It sums the fees
 * with an allowed use inside the window, in yuan, from suppliers not blocked, then floor, rate and cap.
 */
export function referenceLoop(rows: readonly unknown[][], blocked: ReadonlySet<string>): number {
  let total = 0;
  for (let i = 1; i < rows.length; i += 1) {
    const row = rows[i] as [string, string, string, string, string, number, number, number, ...unknown[]];
    if (row[3] === '生产推理' || blocked.has(row[2]) || row[15] !== 'CNY') continue;
    if (row[6] < CYCLE_START || row[7] > CYCLE_END) continue;
    const yuan = row[9] as number;
    const fen = Math.round(yuan * 100);
    if (Math.abs(fen - yuan * 100) > 1e-3) throw new Error('not two decimals');
    total += fen;
  }
  const [floor, cap] = [50_000_000, 600_000_000];
  return total < floor ? 0 : Math.min(cap, Math.floor((total * 3) / 10));
}
