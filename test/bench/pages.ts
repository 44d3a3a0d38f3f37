import { findTables } from '../../src/ledger';

const HEADER = ['合同编号', '供应商名称', '用途', '签订日期', '服务开始', '服务结束', '不含税金额'];
const ROW = ['甲公司', '训练', '2024-12-20', '2025-01-15', '2025-06-30', 1_000_000];
const PAGE = 20;

/** A register printed with its header on every page: as many tables below one another. */
function pages(count: number): unknown[][] {
  return Array.from({ length: count }, (_, page) => [
    HEADER,
    ...Array.from({ length: PAGE }, (_, row) => [`HT-${String(page)}-${String(row)}`, ...ROW]),
    [],
  ]).flat();
}

/** Finding the tables of such a sheet; twice the pages should take about twice the time. */
export function run(): void {
  console.log('\npages     find (ms)  to half as many');
  let before = NaN;
  for (const count of [500, 1_000, 2_000, 4_000]) {
    const values = pages(count);
    const from = performance.now();
    findTables({ sheet: '合同', values });
    const took = performance.now() - from;
    console.log(`${String(count).padEnd(9)} ${took.toFixed(0).padEnd(10)} ${(took / before).toFixed(1)}`);
    before = took;
  }
}
