import { MemoryModel } from '../../src/workbench/host';
import type { Assessment } from '../../src/taskpane/host';
import { startHost, type RunningHost } from './start-host';
import { area } from './use-host';

/** What the pane decides, written into a workbook in memory through the genuine office.js and read again. */
let host: RunningHost;
let model: MemoryModel;
let pane: typeof import('../../src/taskpane/excel-host');

const CONTRACTS = [
  ['合同编号', '供应商名称', '用途', '服务开始', '服务结束', '不含税金额'],
  ['HT-1', '甲算力有限公司', '生产推理', 45700, 45800, 600000],
  ['HT-2', '乙算力有限公司', '生产推理', 45700, 45800, 700000],
];

beforeEach(async () => {
  model = new MemoryModel();
  host = await startHost(model);
  jest.resetModules();
  pane = await import('../../src/taskpane/excel-host');
  model.renameSheet(model.activeSheetId(), '合同');
  write('合同', 0, CONTRACTS);
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

async function assess(register?: string | null): Promise<Assessment> {
  const assessment = await pane.excelHost.assess(register);
  if (!assessment) throw new Error('no register');
  return assessment;
}

function taskOf({ tasks }: Assessment, row: number) {
  const found = tasks.tasks.find((task) => task.check === 'use' && task.row === row);
  if (!found) throw new Error(`no finding in row ${row}`);
  return found;
}

async function decide(row: number, decision: 'open' | 'accepted' | 'fixed', reason = ''): Promise<string> {
  const assessment = await assess();
  return pane.excelHost.record(assessment, { task: taskOf(assessment, row), decision, reason }, 'zh');
}

const standings = async (): Promise<unknown[]> => {
  const assessment = await assess();
  return [2, 3].map((row) => [
    taskOf(assessment, row).standing.state,
    taskOf(assessment, row).standing.reason,
  ]);
};

test('the first decision makes 处理记录, the next ones go into it, each finding in one row', async () => {
  await expect(decide(2, 'accepted', '=已说明')).resolves.toBe('处理记录');
  await decide(3, 'fixed');
  await decide(3, 'accepted', '另案处理');
  expect(await standings()).toEqual([
    ['accepted', '=已说明'],
    ['accepted', '另案处理'],
  ]);
  expect(model.sheets().map(({ name }) => name)).toEqual(['合同', '处理记录']);
  expect(model.tables()).toMatchObject([{ name: '处理记录', area: area(0, 0, 3, 11) }]);
  const [header, first] = model.readValues(idOf('处理记录'), area(0, 0, 2, 11));
  expect(header).toEqual(
    '问题编号 检查 级别 项目 位置 涉及金额 问题与处理办法 依据 处理 理由 内容码'.split(' '),
  );
  expect(first).toEqual([
    expect.stringMatching(/^use-\w{10}$/),
    'use',
    '阻断',
    'LGC、SZV',
    '合同!C2',
    600000,
    expect.stringContaining('生产推理'),
    expect.stringContaining('LGC '),
    '已接受',
    '=已说明',
    expect.stringMatching(/^c\w{10}$/),
  ]);
  await decide(2, 'open');
  expect((await standings())[0]).toEqual(['open', null]);
});

test('a record kept elsewhere, by hand and in another order, is the one that is written', async () => {
  const { key } = taskOf(await assess(), 2);
  write('备忘', 4, [
    ['理由', '处理', '我的列', '问题编号'],
    ['', '待处理', '保留', key.toUpperCase()],
  ]);
  await expect(decide(2, 'accepted', '已说明')).resolves.toBe('备忘');
  await expect(decide(3, 'accepted', '也说明')).resolves.toBe('备忘');
  expect(model.readValues(idOf('备忘'), area(4, 0, 3, 4))).toEqual([
    ['理由', '处理', '我的列', '问题编号'],
    ['已说明', '已接受', '保留', key],
    ['也说明', '已接受', '', expect.stringMatching(/^use-/)],
  ]);
  expect(model.sheets().map(({ name }) => name)).toEqual(['合同', '备忘']);
});

test('where cells below are occupied, the record goes on on a new sheet and nothing is overwritten', async () => {
  write('处理记录', 0, [
    ['上季度', '', ''],
    ['问题编号', '处理', '理由'],
    ['use-0123456789', '已修正', ''],
    ['', '', ''],
    ['注：季度复核', '', ''],
  ]);
  await expect(decide(2, 'accepted', '已说明')).resolves.toBe('处理记录 2');
  await expect(decide(3, 'accepted', '也说明')).resolves.toBe('处理记录 2');
  expect(model.readValues(idOf('处理记录'), area(2, 0, 3, 3))).toEqual([
    ['use-0123456789', '已修正', ''],
    ['', '', ''],
    ['注：季度复核', '', ''],
  ]);
  expect(await standings()).toEqual([
    ['accepted', '已说明'],
    ['accepted', '也说明'],
  ]);
  expect((await assess()).tasks.resolved).toMatchObject([{ key: 'use-0123456789' }]);
});

test('rows that were moved after the pane read them are found again', async () => {
  await decide(2, 'accepted', '已说明');
  const assessment = await assess();
  const rows = model.readValues(idOf('处理记录'), area(0, 0, 2, 11));
  write('处理记录', 1, [Array.from({ length: 11 }, () => ''), rows[1] as string[]]);
  model.resizeTable(model.tables()[0]?.id ?? '', area(0, 0, 3, 11));
  await pane.excelHost.record(
    assessment,
    { task: taskOf(assessment, 2), decision: 'accepted', reason: '改了' },
    'zh',
  );
  expect((await standings())[0]).toEqual(['accepted', '改了']);
});

test('each register has a record of its own, and the sheet on show says which one is meant', async () => {
  write('【复核日】申报单位', 0, [
    ['字段', '值'],
    ['单位名称', '丙科技有限公司'],
  ]);
  write('【复核日】合同', 0, CONTRACTS);
  expect((await assess()).registers).toEqual([null, '复核日']);
  expect((await assess()).register).toBeNull();
  model.activateSheet(idOf('【复核日】合同'));
  expect((await assess()).register).toBe('复核日');
  expect((await assess(null)).register).toBeNull();
  await expect(decide(2, 'accepted', '已说明')).resolves.toBe('【复核日】处理记录');
  expect((await standings())[0]).toEqual(['accepted', '已说明']);
  model.activateSheet(idOf('合同'));
  expect((await standings())[0]).toEqual(['open', null]);
});
