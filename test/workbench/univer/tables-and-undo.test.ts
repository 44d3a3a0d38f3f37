import { RedoCommand, UndoCommand } from '@univerjs/core';
import { saveWorkbook, openWorkbook, readState, setTables } from '../../../src/spreadsheet';
import type { ModelEvent } from '../../../src/workbench/host';
import { toWorkbookTable } from '../../../src/workbench/session/tables';
import { Calculation } from '../../../src/workbench/univer/calculation';
import { UniverModel } from '../../../src/workbench/univer/univer-model';
import { cellData, openInNode } from './node-grid';

const HEADER = ['合同编号', '金额'];
const ROWS = [HEADER, ['A', 1], ['B', 2], ['C', 4]];
const TABLE = {
  name: '合同',
  sheetId: 's1',
  area: { row: 1, column: 0, rows: 4, columns: 2 },
  columns: HEADER,
  showHeaders: true,
  showTotals: false,
};

let close: () => void = () => undefined;
afterEach(() => {
  close();
});

/** 合同 in rows 2 to 5 of its sheet, under a title; 汇总 adds up its amounts, which are 7. */
function setUp() {
  const book = openInNode({
    sheetOrder: ['s1', 's2'],
    sheets: {
      s1: {
        id: 's1',
        name: '台账',
        rowCount: 50,
        columnCount: 8,
        cellData: cellData([['二〇二五年'], ...ROWS]),
      },
      s2: {
        id: 's2',
        name: '汇总',
        rowCount: 20,
        columnCount: 8,
        cellData: cellData([['=SUM(合同[金额])', '=ROWS(合同[#All])']]),
      },
    },
  });
  const calculation = new Calculation(book.injector, { begins: () => undefined, ended: () => undefined });
  const model: UniverModel = new UniverModel({
    book,
    fileName: () => '台账.xlsx',
    use1904DateSystem: false,
    settings: {},
    tables: [TABLE],
    tablesChanged: (tables) => {
      setTables(book.injector, book.unitId, tables.map(toWorkbookTable));
      calculation.recalculateAll({ anew: true });
    },
    recalculate: () => Promise.resolve(),
  });
  const heard: ModelEvent['type'][] = [];
  model.subscribe(({ type }) => heard.push(type));
  close = () => {
    model.dispose();
    calculation.dispose();
    book.dispose();
  };
  const sheet = () => {
    const found = book.workbook.getSheetBySheetId('s1');
    if (!found) throw new Error('gone');
    return found;
  };
  return {
    book,
    model,
    heard,
    sheet,
    undo: () => book.api.executeCommand(UndoCommand.id),
    redo: () => book.api.executeCommand(RedoCommand.id),
    /** The table's place, and what the sheet 汇总 makes of it. */
    seen: async () => {
      await calculation.rest();
      const [table] = model.tables();
      const [row] = model.readValues('s2', { row: 0, column: 0, rows: 1, columns: 2 });
      return table ? [table.sheetId, table.area.row, table.area.rows, ...(row ?? [])] : row;
    },
    saved: async () =>
      (await openWorkbook(await saveWorkbook(readState(book.injector, book.unitId)))).tables.map(
        ({ name, startRow, endRow, columns }) => ({ name, startRow, endRow, columns }),
      ),
  };
}

const AS_IT_CAME = ['s1', 1, 4, 7, 4];

describe('a table', () => {
  it('comes back with its deleted sheet, in the saved file too', async () => {
    const { book, heard, model, seen, saved, undo, redo, sheet } = setUp();
    expect(await seen()).toEqual(AS_IT_CAME);
    const before = await saved();
    const [{ id } = { id: '' }] = model.tables();
    book.workbook.deleteSheet(sheet());
    expect(model.tables()).toEqual([]);
    expect(await saved()).toEqual([]);
    await undo();
    expect(model.tables().map((table) => table.id)).toEqual([id]);
    expect(await seen()).toEqual(AS_IT_CAME);
    expect(await saved()).toEqual(before);
    await redo();
    expect(model.tables()).toEqual([]);
    await undo();
    expect(await seen()).toEqual(AS_IT_CAME);
    expect(heard.filter((type) => type.startsWith('table'))).toEqual([
      'tableDeleted',
      'tableAdded',
      'tableDeleted',
      'tableAdded',
    ]);
  });

  it('stays with its sheet while that is renamed, and renamed back', async () => {
    const { seen, saved, sheet, undo, heard } = setUp();
    expect(await seen()).toEqual(AS_IT_CAME);
    sheet().setName('二〇二五');
    expect(await seen()).toEqual(AS_IT_CAME);
    await undo();
    expect(sheet().getSheetName()).toBe('台账');
    expect(await seen()).toEqual(AS_IT_CAME);
    expect(await saved()).toMatchObject([{ name: '合同', startRow: 1, endRow: 4 }]);
    expect(heard).not.toContain('tableDeleted');
  });

  it.each([
    ['a row is inserted above', 0, 'insert', ['s1', 2, 4, 7, 4]],
    ['its header is pushed down', 1, 'insert', ['s1', 2, 4, 7, 4]],
    ['a row is inserted inside', 3, 'insert', ['s1', 1, 5, 7, 5]],
    ['a row is inserted right below', 5, 'insert', AS_IT_CAME],
    ['the row above is deleted', 0, 'delete', ['s1', 0, 4, 7, 4]],
    ['a row inside is deleted', 3, 'delete', ['s1', 1, 3, 5, 3]],
    ['its last row is deleted', 4, 'delete', ['s1', 1, 3, 3, 3]],
  ] as const)('is where it was after undo, when %s', async (_, row, what, then) => {
    const { seen, sheet, undo, redo, saved } = setUp();
    const before = await saved();
    if (what === 'insert') sheet().insertRows(row, 1);
    else sheet().deleteRows(row, 1);
    expect(await seen()).toEqual(then);
    await undo();
    expect(await seen()).toEqual(AS_IT_CAME);
    expect(await saved()).toEqual(before);
    await redo();
    expect(await seen()).toEqual(then);
    await undo();
    expect(await seen()).toEqual(AS_IT_CAME);
  });

  it('comes back when all its rows, or all its columns, are deleted and put back', async () => {
    const { seen, sheet, undo, saved, model } = setUp();
    const before = await saved();
    sheet().deleteRows(1, 4);
    expect(model.tables()).toEqual([]);
    await undo();
    expect(await seen()).toEqual(AS_IT_CAME);
    sheet().deleteColumns(0, 2);
    expect(model.tables()).toEqual([]);
    await undo();
    expect(await seen()).toEqual(AS_IT_CAME);
    expect(await saved()).toEqual(before);
  });

  it('grows over what is typed below, counts it in every later calculation, and shrinks by undo', async () => {
    const { seen, sheet, undo, redo } = setUp();
    expect(await seen()).toEqual(AS_IT_CAME);
    sheet()
      .getRange('A6:B6')
      .setValues([['D', 8]]);
    expect(await seen()).toEqual(['s1', 1, 5, 15, 5]);
    sheet().getRange('B6').setValue(16);
    expect(await seen()).toEqual(['s1', 1, 5, 23, 5]);
    await undo();
    await undo();
    expect(await seen()).toEqual(AS_IT_CAME);
    await redo();
    expect(await seen()).toEqual(['s1', 1, 5, 15, 5]);
  });

  it('that the add-in makes, renames or stretches is no part of the step before or after', async () => {
    const { model, sheet, undo, seen } = setUp();
    sheet().insertRows(3, 1);
    const made = model.addTable('s1', { row: 10, column: 0, rows: 2, columns: 2 }, '处理记录');
    const [{ id } = { id: '' }] = model.tables();
    model.renameTable(id, '全部合同');
    sheet().getRange('E1').setValue('x');
    await undo();
    await undo();
    expect(model.tables().map(({ name, area }) => [name, area.row, area.rows])).toEqual([
      ['全部合同', 1, 4],
      ['处理记录', 9, 2],
    ]);
    expect(made.name).toBe('处理记录');
    await seen();
  });

  it('that the add-in deletes comes back with its contents', async () => {
    const { model, undo, seen } = setUp();
    const [{ id } = { id: '' }] = model.tables();
    model.deleteTable(id);
    expect(model.tables()).toEqual([]);
    await undo();
    expect(await seen()).toEqual(AS_IT_CAME);
  });
});
