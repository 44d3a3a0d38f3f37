import { MemoryModel } from '../../src/workbench/host';
import { hasApi } from '../support/excel-profile';
import { startHost, type RunningHost } from './start-host';

/** `src/excel` through the genuine office.js, over workbooks in memory. */
let host: RunningHost;
let excel: typeof import('../../src/excel');

async function open(model = new MemoryModel()): Promise<MemoryModel> {
  host = await startHost(model);
  jest.resetModules(); // the module remembers the date system of its workbook
  excel = await import('../../src/excel');
  return model;
}

afterEach(() => {
  host.close();
});

function sheetId(model: MemoryModel, name: string): string {
  return model.sheets().find((sheet) => sheet.name === name)?.id ?? model.addSheet(name).id;
}

function write(model: MemoryModel, sheet: string, row: number, column: number, cells: unknown[][]): void {
  const area = { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
  model.writeCells(sheetId(model, sheet), area, cells as string[][]);
}

const HEADERS = ['合同编号', '供应商名称', '含税金额'];

describe('reading tables', () => {
  test('gives the used range of each sheet with its place, hidden sheets too, and skips empty ones', async () => {
    const model = await open();
    write(model, '合同', 2, 1, [HEADERS, ['HT-1', '某公司', 500000]]);
    write(model, '供应商', 0, 0, [['名称'], ['某公司']]);
    model.setSheetVisibility(sheetId(model, '供应商'), 'Hidden');
    await expect(excel.readTables()).resolves.toEqual([
      {
        sheet: '合同',
        firstRow: 3,
        firstColumn: 2,
        dateSystem: 1900,
        merges: [],
        values: [HEADERS, ['HT-1', '某公司', 500000]],
      },
      {
        sheet: '供应商',
        firstRow: 1,
        firstColumn: 1,
        dateSystem: 1900,
        merges: [],
        values: [['名称'], ['某公司']],
      },
    ]);
    expect(host.logged).toEqual([]);
  });

  test('gives an Excel table by itself and the rest of the sheet without it', async () => {
    const model = await open();
    write(model, '合同', 0, 0, [['登记簿', '', '', '']]);
    write(model, '合同', 2, 1, [HEADERS, ['HT-1', '某公司', 500000]]);
    model.addTable(sheetId(model, '合同'), { row: 2, column: 1, rows: 2, columns: 3 });
    const [table, rest] = await excel.readTables();
    expect(table).toMatchObject({
      firstRow: 3,
      firstColumn: 2,
      values: [HEADERS, ['HT-1', '某公司', 500000]],
    });
    expect(rest?.values.flat().filter((cell) => cell !== '')).toEqual(['登记簿']);
  });

  test('gives only the table when the sheet holds nothing else', async () => {
    const model = await open();
    write(model, '合同', 0, 0, [HEADERS, ['HT-1', '某公司', 500000]]);
    model.addTable(sheetId(model, '合同'), { row: 0, column: 0, rows: 2, columns: 3 });
    await expect(excel.readTables()).resolves.toHaveLength(1);
  });

  test('leaves out a table that a formula spills, wherever its header stands in it, and keeps a spilled column', async () => {
    const model = await open();
    const rows = [HEADERS, ['HT-1', '某公司', 500000]];
    const spill = (sheet: string, row: number, column: number, cells: (string | number)[][]): void => {
      write(model, sheet, row, column, [['=公式()']]);
      const area = { row, column, rows: cells.length, columns: cells[0]?.length ?? 1 };
      model.setResults(sheetId(model, sheet), area, cells);
    };
    spill('副本', 2, 1, rows);
    spill('副本', 2, 6, [['只看一行', '', ''], ...rows]);
    write(model, '副本', 9, 0, [['备注']]);
    write(model, '合同', 0, 0, [HEADERS.slice(0, 2), ['HT-1', '某公司']]);
    spill('合同', 0, 2, [['含税金额'], [500000]]);
    const read = await excel.readTables();
    expect(
      read
        .find(({ sheet }) => sheet === '副本')
        ?.values.flat()
        .filter((cell) => cell !== ''),
    ).toEqual(['备注']);
    expect(read.find(({ sheet }) => sheet === '合同')?.values).toEqual(rows);
    expect(host.logged).toEqual([]);
  });

  test('tells a workbook that counts dates from 1904', async () => {
    const model = await open(new MemoryModel({ use1904DateSystem: true }));
    write(model, '合同', 0, 0, [HEADERS]);
    expect((await excel.readTables())[0]?.dateSystem).toBe(1904);
  });

  test('reads a register of many blocks whole and in order', async () => {
    const model = await open();
    const rows = Array.from({ length: 30_000 }, (_, n) => [`HT-${n}`, n, '']);
    write(model, '合同', 0, 0, [HEADERS, ...rows]);
    const [table] = await excel.readTables();
    expect(table?.values).toHaveLength(30_001);
    expect(table?.values[30_000]?.[1]).toBe(29_999);
  });

  test('asks for smaller blocks when an answer is too large', async () => {
    const model = await open();
    write(model, '合同', 0, 0, [HEADERS, ['HT-1', 1, ''], ['HT-2', 2, ''], ['HT-3', 3, '']]);
    await excel.readTables(); // the date system is known from here on
    const failing = failFrom(4, 5104, 2);
    const [table] = await excel.readTables();
    expect(failing.done()).toBe(true);
    expect(table?.values.map((row) => row[0])).toEqual(['合同编号', 'HT-1', 'HT-2', 'HT-3']);
  });

  test('waits while a cell is being edited', async () => {
    const model = await open();
    write(model, '合同', 0, 0, [HEADERS]);
    host.faults.inject(5004, 1);
    await expect(excel.readTables()).resolves.toHaveLength(1);
  });

  test('says that the session has ended', async () => {
    await open();
    host.faults.inject(5012, 1);
    await expect(excel.readTables()).rejects.toMatchObject({ name: 'ExcelFault', kind: 'session' });
  });
});

/** Lets the next `from - 1` requests of the add-in through and refuses the `times` after them. */
function failFrom(from: number, code: 5104, times: number): { done: () => boolean } {
  let seen = 0;
  const take = jest.spyOn(host.faults, 'take').mockImplementation(() => {
    seen += 1;
    return seen >= from && seen < from + times ? code : undefined;
  });
  return {
    done: () => {
      take.mockRestore();
      return seen >= from + times;
    },
  };
}

test('finds itself in Excel and tells its language, and no theme on the web', async () => {
  await open();
  await expect(excel.inExcel()).resolves.toBe(true);
  expect(excel.application()).toEqual({ displayLanguage: 'zh-CN', background: undefined });
});

describe('going to a cell', () => {
  test('activates its sheet and selects it', async () => {
    const model = await open();
    const id = sheetId(model, '合同');
    await excel.goTo('合同', 12, 6);
    expect(model.selection()).toEqual({ sheetId: id, area: { row: 11, column: 5, rows: 1, columns: 1 } });
  });

  test('selects the whole row when no column is named, and only the sheet without a row', async () => {
    const model = await open();
    const id = sheetId(model, '合同');
    await excel.goTo('合同', 12, null);
    expect(model.selection().area).toMatchObject({ row: 11, column: 0, rows: 1, columns: 16_384 });
    await excel.goTo('Sheet1', null, null);
    expect(model.activeSheetId()).not.toBe(id);
  });

  test('says of a sheet whether it is gone or hidden', async () => {
    const model = await open();
    model.setSheetVisibility(sheetId(model, '供应商'), 'Hidden');
    await expect(excel.goTo('供应商', 1, 1)).rejects.toMatchObject({ kind: 'hidden', message: '供应商' });
    await expect(excel.goTo('合同', 1, 1)).rejects.toMatchObject({ kind: 'gone', message: '合同' });
  });
});

describe('watching the workbook', () => {
  test('calls once for changes that come together, and again for later ones', async () => {
    const model = await open();
    const calls: number[] = [];
    const changed = nextCalls(calls);
    const end = await excel.watchWorkbook(changed.listener);
    write(model, 'Sheet1', 0, 0, [['一']]);
    write(model, 'Sheet1', 0, 0, [['二']]);
    await changed.next();
    expect(calls).toHaveLength(1);
    model.addSheet('合同');
    await changed.next();
    model.renameSheet(sheetId(model, '合同'), '合同表');
    // Before ExcelApi 1.17 nobody is told of names.
    if (hasApi('1.17')) await changed.next();
    model.deleteSheet(sheetId(model, '合同表'));
    await changed.next();
    expect(calls).toHaveLength(hasApi('1.17') ? 4 : 3);
    await end();
    expect(host.logged).toEqual([]);
  });
});

/** A listener whose next call can be awaited. */
function nextCalls(calls: number[]): { listener: () => void; next: () => Promise<void> } {
  let wake: () => void = () => undefined;
  let missed = 0;
  return {
    listener: () => {
      calls.push(calls.length);
      missed += 1;
      wake();
    },
    next: async () => {
      while (missed === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      missed -= 1;
    },
  };
}
