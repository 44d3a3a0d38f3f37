import { MemoryModel, ModelError } from '../../src/workbench/host';
import type { NewTable } from '../../src/excel';
import { profile } from '../support/excel-profile';
import { area } from './use-host';
import { startHost, type RunningHost } from './start-host';

/** How `src/excel` writes tables, through the genuine office.js, over workbooks in memory. */
let host: RunningHost;
let excel: typeof import('../../src/excel');
let model: MemoryModel;
/** How often the host has to refuse in a test. */
let refusals: number;

beforeEach(async () => {
  refusals = 0;
  model = new MemoryModel();
  host = await startHost(model);
  jest.resetModules();
  excel = await import('../../src/excel');
});

afterEach(() => {
  expect(host.logged).toHaveLength(refusals);
  host.close();
});

const idOf = (name: string): string => model.sheets().find((sheet) => sheet.name === name)?.id ?? '';
const values = (name: string, ...place: [number, number, number, number]) =>
  model.readValues(idOf(name), area(...place));

/** As the pane does it: where Excel refuses the undo group, again without. */
const add = (table: NewTable) => excel.command(() => excel.addTable(table));
const edit = (...given: Parameters<typeof excel.editTable>) => excel.command(() => excel.editTable(...given));

const TABLE = {
  name: '处理记录',
  columns: [
    { header: '问题编号', width: 90 },
    { header: '理由', width: 200 },
    { header: '涉及金额', width: 80 },
  ],
};

describe('a new table', () => {
  test('stands on a sheet at the end, as an Excel table with a header that can be read', async () => {
    const { columns } = TABLE;
    await expect(add({ ...TABLE, rows: [['use-1', '已说明', 600000]] })).resolves.toBe('处理记录');
    expect(model.sheets().map(({ name }) => name)).toEqual(['Sheet1', '处理记录']);
    expect(model.activeSheetId()).toBe(idOf('Sheet1'));
    expect(values('处理记录', 0, 0, 2, 3)).toEqual([
      columns.map(({ header }) => header),
      ['use-1', '已说明', 600000],
    ]);
    expect(model.tables()).toMatchObject([{ name: '处理记录', area: area(0, 0, 2, 3) }]);
    const style = model.readStyle(idOf('处理记录'), area(0, 0, 1, 3));
    expect(style).toMatchObject({ bold: true, fill: '#E9EEF4', wrapText: true, verticalAlignment: 'Top' });
    expect(model.readColumnWidth(idOf('处理记录'), area(0, 1))).toBe(200);
    expect(model.readColumnWidth(idOf('处理记录'), area(0, 0, 1, 2))).toBeNull();
  });

  test.each([
    '=1+1',
    '+86 755',
    '-3',
    '@SUM(A1)',
    "'quoted",
    '=cmd|calc!A0',
    '007',
    '3月5日',
    '2025-01-02',
    'TRUE',
  ])('keeps %s as text', async (text) => {
    await add({ ...TABLE, rows: [['use-1', text, 1]] });
    expect(values('处理记录', 1, 1, 1, 1)).toEqual([[text]]);
    expect(model.readNumberFormats(idOf('处理记录'), area(1, 0, 1, 3))).toEqual([['@', '@', '#,##0.00']]);
  });

  test('takes an empty sheet of its name, and another name when it is taken', async () => {
    model.addSheet('处理记录');
    await expect(add({ ...TABLE, rows: [] })).resolves.toBe('处理记录');
    await expect(add({ ...TABLE, rows: [] })).resolves.toBe('处理记录 2');
    expect(model.tables().map(({ name }) => name)).toEqual(['处理记录', 'Table2']);
  });

  test.each([
    ['长'.repeat(26), `${'长'.repeat(26)}处理记录`],
    ['2026', '_2026处理记录'],
    ['2025年度', '_2025年度处理记录'],
    ['A-1 区（二）', 'A1区二处理记录'],
  ])('has a name that Excel allows when the register is called %s', async (register, legal) => {
    const name = `【${register}】处理记录`;
    await expect(add({ ...TABLE, name, rows: [] })).resolves.toBe(name.slice(0, 31));
    expect(model.tables().map((table) => table.name)).toEqual([legal]);
  });
});

describe('what is refused', () => {
  test('a new sheet is taken back when its values are refused', async () => {
    refusals = profile.undoGroups === 'present' ? 2 : 1; // in the group, and without it
    jest.spyOn(model, 'writeCells').mockImplementation(() => {
      throw new ModelError('GeneralException', 'refused');
    });
    await expect(add({ ...TABLE, rows: [] })).rejects.toMatchObject({ kind: 'other' });
    expect(model.sheets().map(({ name }) => name)).toEqual(['Sheet1']);
  });

  test('long lists are written in blocks, each far below 5 MB, and once', async () => {
    const writes = jest.spyOn(model, 'writeCells');
    const rows = Array.from({ length: 9000 }, (_, i) => [`use-${String(i)}`, '长'.repeat(200), i]);
    await add({ ...TABLE, rows });
    expect(writes.mock.calls.length).toBeGreaterThan(1);
    for (const [, { rows: count, columns }] of writes.mock.calls) {
      expect(count * columns).toBeLessThanOrEqual(10_000);
    }
    expect(values('处理记录', 1, 0, 9000, 3)).toEqual(rows);
    expect(model.tables()).toMatchObject([{ area: area(0, 0, 9001, 3) }]);
  });

  test('a table that cannot be made one, named or coloured is a table all the same', async () => {
    const refuse = (): never => {
      throw new ModelError('InvalidOperation', 'refused');
    };
    for (const method of ['addTable', 'renameTable', 'writeStyle', 'writeNumberFormats'] as const) {
      jest.spyOn(model, method).mockImplementation(refuse);
    }
    await expect(add({ ...TABLE, rows: [['use-1', '=1+1', 5]] })).resolves.toBe('处理记录');
    expect(values('处理记录', 1, 0, 1, 3)).toEqual([['use-1', '=1+1', 5]]);
    refusals = host.logged.length;
    expect(refusals).toBeGreaterThan(0);
  });
});

describe('a table that is there', () => {
  const HEADERS = ['问题编号', '自己的列', '理由'];
  const found = { sheet: 'Sheet1', headerRow: 3, lastRow: 4, firstColumn: 2, header: HEADERS };
  const addition = new Map([
    [2, 'use-2'],
    [4, '新的'],
  ]);

  function fill(rows: (string | number)[][]): void {
    model.writeCells(idOf('Sheet1'), area(2, 1, rows.length, 3), rows);
  }

  test('has a row changed and one added below; the columns of others stay', async () => {
    fill([HEADERS, ['use-1', '甲', '旧的']]);
    const change = { row: 4, known: { column: 2, text: 'use-1' }, cells: new Map([[4, '=改了']]) };
    await expect(edit(found, [change], [addition])).resolves.toBe('written');
    expect(values('Sheet1', 2, 1, 4, 3)).toEqual([
      HEADERS,
      ['use-1', '甲', '=改了'],
      ['use-2', '', '新的'],
      ['', '', ''],
    ]);
  });

  test('lets an Excel table grow, first into its own blank rows', async () => {
    fill([HEADERS, ['use-1', '甲', '旧的'], ['', '', '']]);
    model.addTable(idOf('Sheet1'), area(2, 1, 3, 3), '记录');
    await expect(edit(found, [], [addition, addition])).resolves.toBe('written');
    expect(model.tables()[0]?.area).toEqual(area(2, 1, 4, 3));
    expect(values('Sheet1', 4, 1, 2, 3)).toEqual([
      ['use-2', '', '新的'],
      ['use-2', '', '新的'],
    ]);
  });

  test.each([
    ['right below', 4],
    ['one row further, where it would be read as the table’s', 5],
  ])('is left alone when something stands %s', async (_, row) => {
    fill([HEADERS, ['use-1', '甲', '旧的']]);
    model.writeCells(idOf('Sheet1'), area(row, 2), [['备注']]);
    await expect(edit(found, [], [addition])).resolves.toBe('occupied');
    expect(values('Sheet1', 4, 1, 1, 1)).toEqual([['']]);
  });

  test('is left alone when a row is no longer where it was found', async () => {
    fill([HEADERS, ['use-0', '甲', '旧的'], ['use-1', '乙', '旧的']]);
    const change = { row: 4, known: { column: 2, text: 'use-1' }, cells: new Map([[4, '改了']]) };
    await expect(edit(found, [change], [])).resolves.toBe('moved');
    expect(values('Sheet1', 3, 3, 2, 1)).toEqual([['旧的'], ['旧的']]);
  });

  test('waits while a cell is being edited', async () => {
    fill([HEADERS, ['use-1', '甲', '旧的']]);
    host.faults.inject(5004, 1);
    await expect(edit(found, [], [addition])).resolves.toBe('written');
    refusals = 1;
  });

  test.each([
    ['its sheet was deleted or renamed', { sheet: '没有' }],
    ['another header stands there', { header: ['问题编号', '处理', '理由'] }],
  ])('is left alone when %s', async (_, other) => {
    fill([HEADERS, ['use-1', '甲', '旧的']]);
    await expect(edit({ ...found, ...other }, [], [addition])).resolves.toBe('moved');
    expect(values('Sheet1', 4, 1, 1, 1)).toEqual([['']]);
  });
});

test('the watcher hears a person, not the add-in itself', async () => {
  model.writeCells(idOf('Sheet1'), area(2, 1, 1, 3), [['问题编号', '处理', '理由']]);
  let calls = 0;
  let hear: () => void = () => undefined;
  const heard = new Promise<void>((resolve) => (hear = resolve));
  const end = await excel.watchWorkbook(() => {
    calls += 1;
    hear();
  });
  const header = ['问题编号', '处理', '理由'];
  const found = { sheet: 'Sheet1', headerRow: 3, lastRow: 3, firstColumn: 2, header };
  await edit(found, [], [new Map([[2, 'use-1']])]);
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(calls).toBe(0);
  model.writeCells(idOf('Sheet1'), area(9, 9), [['人写的']]);
  await heard;
  expect(calls).toBe(1);
  await end();
});

test('reads only the sheets that are asked for', async () => {
  model.writeCells(idOf('Sheet1'), area(0, 0), [['一']]);
  model.writeCells(model.addSheet('乙').id, area(0, 0), [['二']]);
  expect((await excel.readTables(new Set(['乙']))).map(({ sheet }) => sheet)).toEqual(['乙']);
});
