import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { openWorkbook } from '../../src/spreadsheet';
import { connect, type Visit, visit } from './browser';
import { WorkbenchPage } from './workbench-page';

jest.setTimeout(300_000);

let browser: Browser;
let opened: Visit;
let workbench: WorkbenchPage;

beforeAll(async () => {
  browser = await connect();
});

afterAll(async () => {
  await browser.close();
});

beforeEach(async () => {
  opened = await visit(browser);
  workbench = new WorkbenchPage(opened.page);
  await workbench.settled();
});

afterEach(async () => {
  await opened.context.close();
  expect(opened.problems).toEqual([]);
});

async function place(table: string): Promise<string | undefined> {
  return (await workbench.tables()).find(({ name }) => name === table)?.address;
}

/** Names of sheets and tables, and where the tables are, in the file that is saved now. */
async function saved(): Promise<unknown> {
  const { snapshot, tables } = await openWorkbook(await readFile(await workbench.save()));
  const names = new Map(Object.entries(snapshot.sheets).map(([id, { name }]) => [id, name]));
  return tables.map(({ name, sheetId, startRow, endRow, columns }) => {
    return { name, sheet: names.get(sheetId), startRow, endRow, columns };
  });
}

describe('tables in the grid', () => {
  it('come back with a deleted sheet, in the saved file too', async () => {
    const [shown, file] = [await workbench.everything(), await saved()];
    await workbench.deleteSheet('股权');
    expect(await workbench.sheets()).not.toContain('股权');
    expect(await place('股权')).toBeUndefined();
    await workbench.goTo('首页!A1');
    await workbench.undo();
    expect(await place('股权')).toBe('股权!A1:J45');
    expect(await workbench.everything()).toEqual(shown);
    expect(await saved()).toEqual(file);
    await workbench.goTo('首页!A1');
    await workbench.redo();
    expect(await place('股权')).toBeUndefined();
    await workbench.undo();
    expect(await workbench.everything()).toEqual(shown);
    expect(await saved()).toEqual(file);
  });

  it('stay with a sheet that is renamed, and named as before', async () => {
    const [shown, file] = [await workbench.everything(), await saved()];
    await workbench.renameSheet('股权', '持股');
    expect(await place('股权')).toBe('持股!A1:J45');
    expect(await workbench.text('首页!B10')).toBe('4,910,217.11');
    await workbench.undo();
    expect(await place('股权')).toBe('股权!A1:J45');
    expect(await workbench.everything()).toEqual(shown);
    expect(await saved()).toEqual(file);
  });

  it('take in a row that is added, in every calculation from then on', async () => {
    await workbench.type('首页!H30', '=SUM(合同[不含税金额])');
    const sum = async () => Number((await workbench.text('首页!H30'))?.replaceAll(',', ''));
    const before = await sum();
    await workbench.insertRowAbove('合同', 3);
    await workbench.type('合同!J3', '1000');
    expect(await sum()).toBeCloseTo(before + 1000, 2);
    await workbench.type('合同!J47', '500');
    expect(await place('合同')).toMatch(/^合同!A1:[A-Z]47$/);
    expect(await sum()).toBeCloseTo(before + 1500, 2);
    // Neither the row nor the cell is new any more: what the table was is not remembered from before.
    await workbench.type('合同!J47', '700');
    expect(await sum()).toBeCloseTo(before + 1700, 2);
    for (let steps = 0; steps < 4; steps += 1) await workbench.undo();
    expect(await sum()).toBeCloseTo(before, 2);
    expect(await place('合同')).toMatch(/^合同!A1:[A-Z]45$/);
  });

  it('keep their last row when it is deleted and put back', async () => {
    const shown = await workbench.everything();
    await workbench.deleteRow('股权', 45);
    expect(await place('股权')).toBe('股权!A1:J44');
    await workbench.undo();
    expect(await place('股权')).toBe('股权!A1:J45');
    expect(await workbench.everything()).toEqual(shown);
  });
});
