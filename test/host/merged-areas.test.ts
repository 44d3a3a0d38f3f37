import { MemoryModel } from '../../src/workbench/host';
import { area } from './use-host';
import { startHost, type RunningHost } from './start-host';

/** Merged areas through the genuine office.js, and what `readTables` makes of them. */
let host: RunningHost;

async function read(model: MemoryModel) {
  host = await startHost(model);
  jest.resetModules(); // the module remembers the date system of its workbook
  const excel = await import('../../src/excel');
  return excel.readTables();
}

afterEach(() => {
  host.close();
});

const HEADERS = ['合同编号', '供应商名称', '含税金额'];

test('come with the cells, counted from the first of them', async () => {
  const model = new MemoryModel();
  const sheet = model.activeSheetId();
  model.writeCells(sheet, area(2, 1, 3, 3), [HEADERS, ['HT-1', '甲', 1], ['', '', 2]]);
  model.merge(sheet, area(3, 1, 2));
  model.merge(sheet, area(3, 2, 3));
  model.merge(sheet, area(9, 9, 2, 2));
  const [table] = await read(model);
  expect(table?.merges).toEqual([
    { row: 1, column: 0, rows: 2, columns: 1 },
    { row: 1, column: 1, rows: 2, columns: 1 },
  ]);
  expect(host.logged).toEqual([]);
});

test('are none where nothing is merged, and in an Excel table', async () => {
  const model = new MemoryModel();
  const sheet = model.activeSheetId();
  model.writeCells(sheet, area(0, 0, 1, 3), [['台账', '', '']]);
  model.writeCells(sheet, area(1, 0, 2, 3), [HEADERS, ['HT-1', '甲', 1]]);
  model.merge(sheet, area(0, 0, 1, 3));
  model.addTable(sheet, area(1, 0, 2, 3));
  const [table, rest] = await read(model);
  expect(table?.merges).toEqual([]);
  expect(rest?.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 3 }]);
});

test('are all found where Excel does not list that many at once', async () => {
  const model = new MemoryModel();
  const sheet = model.activeSheetId();
  const rows = Array.from({ length: 2000 }, (_, i) => [`HT-${String(i)}`, '甲', i]);
  model.writeCells(sheet, area(0, 0, 2001, 3), [HEADERS, ...rows]);
  // 999 pairs, and one area over the middle where the range is cut.
  const merged = Array.from({ length: 999 }, (_, i) => area(1 + i * 2, 0, 2));
  for (const pair of merged) model.merge(sheet, pair);
  model.merge(sheet, area(900, 1, 200));
  const [table] = await read(model);
  const sorted = [...(table?.merges ?? [])].sort((a, b) => a.column - b.column || a.row - b.row);
  expect(sorted).toEqual([...merged, area(900, 1, 200)]);
});

test('are all found on other sheets when one of them has too many', async () => {
  const model = new MemoryModel();
  const ids = [model.activeSheetId(), ...Array.from({ length: 8 }, () => model.addSheet().id)];
  for (const id of ids) {
    model.writeCells(id, area(0, 0, 2, 3), [HEADERS, ['HT-1', '甲', 1]]);
    model.merge(id, area(1, 0, 1, 2));
  }
  const many = ids[5] ?? '';
  model.writeCells(
    many,
    area(2, 0, 1200, 1),
    Array.from({ length: 1200 }, () => ['甲']),
  );
  for (let i = 0; i < 600; i += 1) model.merge(many, area(2 + i * 2, 0, 2));
  const tables = await read(model);
  expect(tables.map(({ merges }) => merges?.length)).toEqual([1, 1, 1, 1, 1, 601, 1, 1, 1]);
});
