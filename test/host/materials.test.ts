import { MemoryModel } from '../../src/workbench/host';
import type { Assessment, ListedMaterials } from '../../src/taskpane/host';
import { startHost, type RunningHost } from './start-host';
import { area } from './use-host';

/** The list of what a claim must hand in, written into a workbook in memory through the genuine office.js. */
let host: RunningHost;
let model: MemoryModel;
let pane: typeof import('../../src/taskpane/excel-host');

beforeEach(async () => {
  model = new MemoryModel();
  host = await startHost(model);
  jest.resetModules();
  pane = await import('../../src/taskpane/excel-host');
  model.renameSheet(model.activeSheetId(), '合同');
  write('合同', 0, [
    ['合同编号', '供应商名称', '用途', '签订日期', '服务开始', '服务结束', '不含税金额', '申报项目'],
    ['HT-1', '甲算力有限公司', '模型训练', 45680, 45700, 45800, 600000, '算力扶持'],
  ]);
  write('供应商', 0, [
    ['名称', '入库批次', '入库服务项目', '龙岗服务基础'],
    ['甲算力有限公司', '第一批', '训练算力', '是'],
  ]);
});

afterEach(() => {
  expect(host.logged).toEqual([]);
  host.close();
});

const idOf = (name: string): string =>
  model.sheets().find((sheet) => sheet.name === name)?.id ?? model.addSheet(name).id;

function write(sheet: string, row: number, cells: (string | number)[][]): void {
  model.writeCells(idOf(sheet), area(row, 0, cells.length, cells[0]?.length ?? 1), cells);
}

function cellsOf(sheet: string): unknown[][] {
  const used = model.usedArea(idOf(sheet), true);
  return used ? model.readValues(idOf(sheet), used) : [];
}

async function list(): Promise<ListedMaterials> {
  const assessment: Assessment | null = await pane.excelHost.assess();
  if (!assessment) throw new Error('no register');
  return pane.excelHost.listMaterials(assessment);
}

const COLUMNS = '项目 材料 状态 盖章 签字 文件 备注 对象 阶段 要求 依据 代码'.split(' ');

test('makes the table, shows it, and finds nothing more to add the second time', async () => {
  const first = await list();
  expect(first).toMatchObject({ sheet: '材料', completed: 0, apart: false });
  expect(first.added).toBeGreaterThan(5);
  const cells = cellsOf('材料');
  expect(cells[0]).toEqual(COLUMNS);
  expect(cells).toHaveLength(first.added + 1);
  expect(model.activeSheetId()).toBe(idOf('材料'));
  await expect(list()).resolves.toEqual({ sheet: '材料', added: 0, completed: 0, apart: false });
  expect(cellsOf('材料')).toEqual(cells);
});

test('keeps what a person has entered, also in columns of their own', async () => {
  await list();
  const [, first = []] = cellsOf('材料');
  model.writeCells(idOf('材料'), area(1, 2, 1, 5), [['已备齐', '是', '是', 'a.pdf', '在柜子里']]);
  model.writeCells(idOf('材料'), area(0, 12, 2, 1), [['经办'], ['小组甲']]);
  write('合同', 2, [['HT-2', '甲算力有限公司', '模型训练', 45680, 45700, 45800, 700000, '算力扶持']]);
  const { added, completed } = await list();
  expect(added).toBeGreaterThan(0);
  expect(completed).toBe(0);
  const after = cellsOf('材料');
  expect(after[1]).toEqual([
    ...first.slice(0, 2),
    '已备齐',
    '是',
    '是',
    'a.pdf',
    '在柜子里',
    ...first.slice(7),
    '小组甲',
  ]);
  expect(after.slice(-added).every((row) => row[2] === '' && row[12] === '')).toBe(true);
});

test('goes on in the table that is there, wherever it is and whatever the order of its columns', async () => {
  await list();
  const [, row = []] = cellsOf('材料');
  model.deleteSheet(idOf('材料'));
  const kept = ['依据', '代码', '对象', '项目', '状态', '材料'];
  const own = kept.map((name) => (name === '依据' ? '' : String(row[COLUMNS.indexOf(name)])));
  own[4] = '已备齐';
  write('我的材料', 3, [kept, own]);
  const { sheet, completed, apart, added } = await list();
  expect({ sheet, completed, apart }).toEqual({ sheet: '我的材料', completed: 1, apart: false });
  const [header, first, ...others] = cellsOf('我的材料');
  expect(header).toEqual(kept);
  expect(first).toEqual([row[COLUMNS.indexOf('依据')], ...own.slice(1)]);
  expect(others).toHaveLength(added);
  expect(model.sheets().map(({ name }) => name)).not.toContain('材料');
});

test.each<[string, string[][]]>([
  ['a table without the columns by which rows are known again', [['项目', '材料', '状态']]],
  [
    'cells below that are taken',
    [['材料清单', '', '', ''], ['项目', '材料', '对象', '代码', '状态'], [], ['注：由财务部填']],
  ],
])('writes new rows on a sheet of their own for %s', async (_, rows) => {
  const width = Math.max(...rows.map((row) => row.length));
  const padded = rows.map((row) => Array.from({ length: width }, (__, i) => row[i] ?? ''));
  write('材料', 0, padded);
  await expect(list()).resolves.toMatchObject({ sheet: '材料 2', apart: true });
  expect(cellsOf('材料')).toEqual(padded);
  expect(cellsOf('材料 2')[0]).toEqual(COLUMNS);
  await expect(list()).resolves.toMatchObject({ sheet: '材料 2', added: 0 });
});
