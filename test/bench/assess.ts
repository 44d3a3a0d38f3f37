import { claimsFor, planFor } from '../../src/claim';
import { readLedger, type TableInput } from '../../src/ledger';
import { benchTables } from './register';

/** A register of so many contracts with two invoices, two payments and two tax records each, as the pane reads it. */
function workbook(contracts: number): TableInput[] {
  const tables = benchTables(contracts);
  const own = tables.contracts.slice(1);
  const halves = own.flatMap(([id, supplier, code, , , , start, , , net]) =>
    [0, 1].map((part) => ({ id, supplier, code, day: (start as number) + 20 + part, net })),
  );
  const invoices = halves.map(({ id, supplier, code, day, net }, i) => {
    const half = Math.round(((net as number) / 2) * 100) / 100;
    const tax = Math.round(half * 6) / 100;
    const number = String(25_442_000_000_000_000_000n + BigInt(i));
    return [number, day, supplier, code, '申报公司', half, tax, Math.round((half + tax) * 100) / 100, id];
  });
  const payments = invoices.map(([, day, supplier, , , , , gross, id], i) => [
    `LS-${String(i)}`,
    (day as number) + 5,
    '申报公司',
    supplier,
    gross,
    id,
  ]);
  const taxRecords = invoices.map(([number, day, , , , , tax], i) => [
    `SP-${String(i)}`,
    number,
    (day as number) + 10,
    tax,
  ]);
  const sheet = (name: string, values: unknown[][]): TableInput => ({ sheet: name, values });
  return [
    sheet('合同', tables.contracts),
    sheet('供应商', tables.suppliers),
    sheet('股权', tables.ownership),
    sheet('申报单位', tables.applicant),
    sheet('发票', [
      [
        '发票号码',
        '开票日期',
        '销售方名称',
        '销售方信用代码',
        '购买方名称',
        '金额',
        '税额',
        '价税合计',
        '合同编号',
      ],
      ...invoices,
    ]),
    sheet('付款', [['付款流水号', '付款日期', '付款方', '收款方', '付款金额', '合同编号'], ...payments]),
    sheet('税票', [['税票号码', '发票号码', '税票日期', '税票金额'], ...taxRecords]),
  ];
}

/** Reading a register and all its claims, as a ratio to JSON.parse of the same tables. */
export function run(): void {
  console.log('contracts  parse (ms)  read (ms)  claims (ms)  plan (ms)  all/parse');
  for (const contracts of (process.env['BENCH_CONTRACTS'] ?? '300,2000').split(',').map(Number)) {
    const text = JSON.stringify(workbook(contracts));
    const parse = best(5, () => JSON.parse(text) as TableInput[]).ms;
    const { ms: read, value: ledger } = best(1, () => readLedger(JSON.parse(text) as TableInput[]));
    const { ms: claims } = best(1, () => claimsFor(ledger));
    const { ms: plan } = best(1, () => planFor(ledger));
    const all = ((read + claims + plan) / parse).toFixed(0);
    console.log(
      [contracts, parse.toFixed(1), read.toFixed(0), claims.toFixed(0), plan.toFixed(0), all].join('\t'),
    );
  }
}

function best<T>(runs: number, work: () => T): { ms: number; value: T } {
  let ms = Infinity;
  let value: T | undefined;
  for (let i = 0; i < runs; i += 1) {
    const from = performance.now();
    value = work();
    ms = Math.min(ms, performance.now() - from);
  }
  return { ms, value: value as T };
}
