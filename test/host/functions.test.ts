import { MemoryModel, type Argument, type Profile } from '../../src/workbench/host';
import { profile } from '../support/excel-profile';
import { quickly } from './quickly';
import { startHost, type RunningHost } from './start-host';

/** The functions through the genuine runtime, over a workbook in memory that the pane's room reads for them. */
let host: RunningHost;
let told: typeof import('../../src/taskpane/tell-functions');
let excel: typeof import('../../src/excel');
let functions: typeof import('../../src/functions');

async function open(model = new MemoryModel(), within?: Profile): Promise<MemoryModel> {
  host = await startHost(model, within);
  jest.resetModules(); // a runtime belongs to one workbook
  await import('../../src/functions/associate');
  told = await import('../../src/taskpane/tell-functions');
  excel = await import('../../src/excel');
  functions = await import('../../src/functions');
  return model;
}

beforeAll(quickly);
afterAll(() => {
  jest.restoreAllMocks();
});
afterEach(() => {
  host.close();
});

const HEADERS = ['合同编号', '供应商名称', '用途', '签订日期', '服务开始', '服务结束', '不含税金额'];
const contract = (amount: number, shift = 0): (string | number)[] => [
  ...['HT-1', '甲公司', '训练'],
  ...[45646 - shift, 45672 - shift, 45838 - shift],
  amount,
];

function invoke(name: string, ...args: Argument[]): Promise<unknown> {
  return host.channel.customFunctions.invoke({ name, args, address: 'Sheet1!J1', takesErrors: true });
}
/** The message of an error, where Excel shows it. */
const said = (words: string): unknown => (profile.showsMessages ? expect.stringContaining(words) : '');
const yuan = (amount: number) => ({ kind: 'values', values: [[amount]] });

test('a call waits until the workbook has said how it counts dates', async () => {
  await open(new MemoryModel({ use1904DateSystem: true }));
  const early = invoke('LG_COMPUTE_SUBSIDY', [HEADERS, contract(1_000_000, 1462)], null);
  told.connectFunctions(true);
  await expect(early).resolves.toEqual(yuan(300_000));
  await expect(invoke('LG_PAPER_DEADLINE', 45926 - 1462)).resolves.toEqual(yuan(45940 - 1462));
  await expect(invoke('POLICY_PARAM', 'LGC', 'windowStart', null)).resolves.toEqual(yuan(45882 - 1462));
  expect(host.logged).toEqual([]);
});

test.each(['null', 'zero', 'text'] as const)('blank cells that come as %s mean the same', async (blanks) => {
  await open(new MemoryModel(), { ...profile, blanks });
  told.connectFunctions(true);
  const headers = [...HEADERS, '税率', '实际发生费用'];
  const rows = [headers, [...contract(1_000_000), null, null], headers.map(() => null)];
  await expect(invoke('LG_COMPUTE_SUBSIDY', rows, null)).resolves.toEqual(yuan(300_000));
});

test('a workbook that does not answer gives #N/A, and is asked again by the next call', async () => {
  await open();
  told.connectFunctions(true);
  host.faults.inject(5004, 4); // a cell is being edited for longer than anybody waits
  await expect(invoke('LG_COMPUTE_SUBSIDY', [[1_000_000]], null)).resolves.toMatchObject({
    kind: 'error',
    code: '#N/A',
    message: said('日期'),
  });
  await expect(invoke('LG_COMPUTE_SUBSIDY', [[1_000_000]], null)).resolves.toEqual(yuan(300_000));
});

test('outside Excel nobody is asked', async () => {
  await open();
  told.connectFunctions(false);
  await expect(invoke('LG_COMPUTE_SUBSIDY', [[1_000_000]], null)).resolves.toEqual(yuan(300_000));
});

function write(model: MemoryModel, row: number, cells: (string | number)[][]): void {
  const shape = { row, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 };
  model.writeCells(model.activeSheetId(), shape, cells);
}

describe('a unit above a table', () => {
  const rows = [HEADERS, contract(106)];

  test('is known from the first call on: above an Excel table, wherever on the sheet', async () => {
    const model = await open();
    write(model, 0, [['台账', '', '', '', '', '', '']]);
    write(model, 40, [['', '', '', '', '', '', '单位：万元'], ...rows]);
    model.addTable(model.activeSheetId(), { row: 41, column: 0, rows: 2, columns: 7 });
    told.connectFunctions(true);
    await expect(invoke('LG_COMPUTE_SUBSIDY', rows, null)).resolves.toEqual(yuan(318_000));
    expect((await excel.readTables()).map(({ above }) => above?.at(-1)?.at(-1))).toContain('单位：万元');
  });

  test('is known above a plain range, and renewed by what the pane reads', async () => {
    const model = await open();
    write(model, 0, [['单位：万元', '', '', '', '', '', ''], ...rows]);
    told.connectFunctions(true);
    await expect(invoke('LG_COMPUTE_SUBSIDY', rows, null)).resolves.toEqual(yuan(318_000));
    write(model, 0, [['单位：元', '', '', '', '', '', '']]);
    const { findTables } = await import('../../src/ledger');
    told.tellFunctions((await excel.readTables()).flatMap(findTables));
    await expect(invoke('LG_COMPUTE_SUBSIDY', rows, null)).resolves.toEqual(yuan(0));
    await expect(functions.excelWorkbook.now()).resolves.toMatchObject({ dateSystem: 1900 });
  });

  test('that nobody knows is asked for', async () => {
    await open();
    told.connectFunctions(true);
    await expect(invoke('LG_COMPUTE_SUBSIDY', rows, null)).resolves.toMatchObject({
      code: '#N/A',
      message: said('单位'),
    });
  });
});
