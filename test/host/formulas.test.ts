import { MemoryModel } from '../../src/workbench/host';
import { startHost, type RunningHost } from './start-host';

/** The formulas of a workbook as `src/excel` reads them, and what the pane makes of them. */
let host: RunningHost;
let excel: typeof import('../../src/excel');
let pane: typeof import('../../src/taskpane/excel-host');

async function open(): Promise<MemoryModel> {
  const model = new MemoryModel();
  host = await startHost(model);
  jest.resetModules(); // a runtime belongs to one workbook
  excel = await import('../../src/excel');
  pane = await import('../../src/taskpane/excel-host');
  return model;
}

afterEach(() => {
  expect(host.logged).toEqual([]);
  host.close();
});

function write(model: MemoryModel, sheet: string, row: number, cells: (string | number)[][]): string {
  const id = model.sheets().find(({ name }) => name === sheet)?.id ?? model.addSheet(sheet).id;
  const area = { row, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 };
  model.writeCells(id, area, cells);
  return id;
}

/** A formula with the result that it has now. */
function formula(model: MemoryModel, row: number, text: string, result: string | number): void {
  const id = write(model, '汇总', row, [[text]]);
  model.setResults(id, { row, column: 0, rows: 1, columns: 1 }, [[result]]);
}

const CONTRACTS = [
  ['合同编号', '供应商名称', '用途', '不含税金额'],
  ['HT-1', '甲公司', '训练', 1_000_000],
];
const ROLES = [
  ['人员', '单位', '职务'],
  ['张三', '甲公司', '董事'],
];

test('reads the wanted formulas with their results, and what names stand for', async () => {
  const model = await open();
  const id = write(model, '合同', 2, CONTRACTS);
  model.addTable(id, { row: 2, column: 0, rows: 2, columns: 4 }, '合同表');
  model.addName('登记', '=合同!$A$3:$D$4');
  formula(model, 1, '=LG_COMPUTE_SUBSIDY(合同表[#All])', 300_000);
  formula(model, 3, '=1+1', 2);
  write(model, '汇总', 5, [['=文字']]);
  await expect(excel.readFormulas((text) => text.includes('LG_'))).resolves.toEqual({
    cells: [
      { sheet: '汇总', row: 2, column: 1, formula: '=LG_COMPUTE_SUBSIDY(合同表[#All])', value: 300_000 },
    ],
    tables: [
      {
        name: '合同表',
        area: { sheet: '合同', top: 3, left: 1, bottom: 4, right: 4 },
        body: { sheet: '合同', top: 4, left: 1, bottom: 4, right: 4 },
        columns: CONTRACTS[0],
      },
    ],
    names: [{ name: '登记', formula: '=合同!$A$3:$D$4' }],
  });
});

test('finds nothing in a workbook without formulas', async () => {
  await open();
  await expect(excel.readFormulas(() => true)).resolves.toEqual({ cells: [], tables: [], names: [] });
});

test('leaves long columns of formulas for the smaller areas', async () => {
  const model = await open();
  const long = Array.from({ length: 20_001 }, (_, i) => [`=A${String(i)}`]);
  const id = write(model, '长表', 0, long);
  model.setResults(
    id,
    { row: 0, column: 0, rows: 20_001, columns: 1 },
    long.map(() => [1]),
  );
  formula(model, 0, '=LG_COMPUTE_SUBSIDY(1)', 0);
  const found = await excel.readFormulas(() => true);
  expect(found?.cells.map(({ sheet }) => sheet)).toEqual(['汇总']);
});

test('the pane names the cells that are given less than the workbook holds, or show another amount', async () => {
  const model = await open();
  const id = write(model, '合同', 0, CONTRACTS);
  model.addTable(id, { row: 0, column: 0, rows: 2, columns: 4 }, '合同表');
  write(model, '任职', 0, ROLES);
  formula(model, 0, '=LG_COMPUTE_SUBSIDY(合同表[#All],任职!A:C)', 300_000);
  formula(model, 1, '=LG_COMPUTE_SUBSIDY(合同表[#All])', 300_000);
  formula(model, 2, '=SZ_VOUCHER(合同表[#All],任职!A1:C2)', 0);
  const assessment = await pane.excelHost.assess();
  if (!assessment) throw new Error('no register');
  const { differences, names } = await pane.excelHost.formulas(assessment);
  expect(differences.map(({ row, missing, isLess }) => ({ row, missing, isLess }))).toEqual([
    { row: 2, missing: ['roles'], isLess: true },
    { row: 3, missing: [], isLess: false },
  ]);
  expect(names).toEqual([]);
});

test('the pane names the names that keep a function from being called', async () => {
  const model = await open();
  write(model, '合同', 0, CONTRACTS);
  model.addName('登记', '=合同!$A$1:$D$2');
  model.addName('sz_voucher', '=合同!$A$1');
  const assessment = await pane.excelHost.assess();
  if (!assessment) throw new Error('no register');
  const { names } = await pane.excelHost.formulas(assessment);
  expect(names.map(({ name }) => name)).toEqual(['sz_voucher']);
});
