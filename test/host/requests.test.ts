import type { MemoryModel } from '../../src/workbench/host';
import type { Assessment, PaneHost } from '../../src/taskpane/host';
import { exampleBook } from './example-book';
import { rest, watchRequests } from './requests';
import { startHost, type RunningHost } from './start-host';
import { area } from './use-host';

/** How often the pane asks Excel: every request takes the way to a server and back. */
let host: RunningHost;
let pane: PaneHost;
let requests: string[][];

jest.setTimeout(60_000);

async function open(model: MemoryModel): Promise<Assessment> {
  host = await startHost(model);
  jest.resetModules(); // the module remembers the date system of its workbook
  pane = (await import('../../src/taskpane/excel-host')).excelHost;
  requests = watchRequests(host);
  return recheck();
}

/** What the pane does after a change, and when it opens; the low case it works out by itself. */
async function recheck(register?: string | null): Promise<Assessment> {
  const assessment = await pane.assess(register);
  await rest();
  if (!assessment) throw new Error('no register');
  await pane.formulas(assessment);
  await rest();
  return assessment;
}

afterEach(() => {
  expect(host.logged).toEqual([]);
  host.close();
});

const FREED: string[] = [];
const READING = [
  // Which sheets and Excel tables there are, then where they stand.
  ['Worksheets', 'Tables'],
  ['GetUsedRangeOrNullObject', 'GetRange'],
  // The values; up to 50,000 cells go together.
  ['GetRangeByIndexes'],
  // What is merged, and which tables are spilled by a formula.
  ['GetMergedAreasOrNullObject'],
  ['GetSpillingToRangeOrNullObject'],
];
const FORMULAS = [
  ['Worksheets', 'Tables', 'Names'],
  // Where the formulas and the tables stand, then the formulas themselves.
  ['GetSpecialCellsOrNullObject', 'GetRange', 'GetDataBodyRange', 'Columns'],
  ['GetItemAt'],
];
const RECHECK = [...READING, FREED, ...FORMULAS, FREED];

test('opening the example asks for the dates and the sheet on show too, and a re-check makes ten requests', async () => {
  const { register, registers, claims } = await open(await exampleBook());
  expect(registers).toEqual([null, '复核日']);
  expect(claims.filter(({ claimable }) => claimable !== null).length).toBeGreaterThan(10);
  const opening = [['Date'], ...READING, FREED, ['GetActiveWorksheet'], ...FORMULAS, FREED];
  expect(sorted(requests.splice(0))).toEqual(sorted(opening));

  await recheck(register);
  expect(requests.splice(0)).toEqual(RECHECK);
  expect(RECHECK).toHaveLength(10);

  await pane.watch(() => undefined);
  expect(requests).toHaveLength(1);
});

/** Office.js may free what it kept after the next request has begun. */
function sorted(asked: string[][]): string[] {
  return asked.map((names) => names.join()).sort();
}

test('thirty more sheets, each with a table, a title of merged cells and a spilled table, make none more', async () => {
  const model = await exampleBook();
  for (let n = 0; n < 30; n += 1) addSheet(model, `附表${String(n)}`);
  const { sheets, inputs, register } = await open(model);
  expect(sheets.filter(({ sheet }) => sheet.startsWith('附表'))).toHaveLength(30);
  requests.splice(0);
  await recheck(register);
  expect(requests).toEqual(RECHECK);
  // The spilled tables were seen for what they are.
  expect(inputs.filter(({ firstColumn = 1 }) => firstColumn > 10)).toEqual([]);
});

function addSheet(model: MemoryModel, name: string): void {
  const { id } = model.addSheet(name);
  model.writeCells(id, area(0, 0), [[name]]);
  model.merge(id, area(0, 0, 1, 3));
  model.writeCells(id, area(2, 0, 2, 3), [
    ['序号', '事项', '备注'],
    [1, '核对', ''],
  ]);
  model.addTable(id, area(2, 0, 2, 3), name);
  model.writeCells(id, area(2, 12), [['=公式()']]);
  model.setResults(id, area(2, 12, 2, 4), [
    ['合同编号', '供应商名称', '用途', '含税金额'],
    ['HT-1', '某公司', '训练', 500_000],
  ]);
}

test('the spills of so many tables that one request would be too large are asked for in several', async () => {
  host = await startHost();
  const id = host.model.activeSheetId();
  host.model.writeCells(id, area(2999, 0), [['=公式()']]);
  host.model.setResults(id, area(2999, 0, 2, 2), [
    ['合同编号', '含税金额'],
    ['HT-1', 500_000],
  ]);
  const { spillsAt } = await import('../../src/excel/spills');
  requests = watchRequests(host);
  const spills = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    return spillsAt(
      context,
      Array.from({ length: 3000 }, (_, row) => ({ sheet, row, column: 0 })),
    );
  });
  expect(spills.map((spill) => spill.area)).toEqual([area(2999, 0, 2, 2)]);
  await rest();
  expect(requests.filter((names) => names.length > 0)).toHaveLength(3);
});
