import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { newWorkbook } from '../../src/spreadsheet';
import { connect, SCRATCH, type Visit, visit } from './browser';
import { WorkbenchPage } from './workbench-page';

jest.setTimeout(300_000);

type Shown = Record<string, string>;

let browser: Browser;
let opened: Visit;
let workbench: WorkbenchPage;
/** What each workbook shows where it is the first that is opened. */
let example: Shown;
let template: Shown;

beforeAll(async () => {
  browser = await connect();
  [example, template] = [await freshly(''), await freshly('?book=template.xlsx')];
});

afterAll(async () => {
  await browser.close();
});

afterEach(async () => {
  await opened.context.close();
  expect(opened.problems).toEqual([]);
});

async function start(query = ''): Promise<void> {
  opened = await visit(browser, query);
  workbench = new WorkbenchPage(opened.page);
  await workbench.settled();
}

async function freshly(query: string): Promise<Shown> {
  await start(query);
  const shown = await workbench.everything();
  await opened.context.close();
  expect(opened.problems).toEqual([]);
  return shown;
}

/** A file with a table, a sheet and a formula like those of the example, and an amount of its own. */
async function otherBook(name: string, fee: number): Promise<string> {
  const rows = [
    ['合同编号', '用途', '签订日期', '服务开始', '服务结束', '不含税金额'],
    ['HT-1', '模型训练', '2025-01-15', '2025-02-01', '2025-06-30', fee],
  ];
  const columns = (rows[0] ?? []).map((title) => ({ name: String(title) }));
  const file = path.join(SCRATCH, name);
  await mkdir(SCRATCH, { recursive: true });
  await writeFile(
    file,
    await newWorkbook([
      { name: '说明', rows: [] },
      { name: '合同', rows, tables: [{ name: '合同', range: 'A1:F2', columns }] },
      {
        name: '首页',
        rows: [],
        cells: new Map([
          ['9,1', { formula: 'LG_COMPUTE_SUBSIDY(合同[#All])' }],
          ['10,1', { formula: 'SUM(合同[不含税金额])' }],
        ]),
      },
    ]),
  );
  return file;
}

describe('a workbook that is opened after another', () => {
  it('has amounts to show at all, and no errors', () => {
    expect(Object.keys(example).length).toBeGreaterThan(1000);
    const amounts = Object.entries(template).filter(([cell, shown]) => cell.startsWith('测算!B') && shown);
    expect(amounts.length).toBeGreaterThanOrEqual(13);
    for (const shown of [...Object.values(example), ...Object.values(template)]) {
      expect(shown).not.toMatch(/^#(VALUE|NAME|REF|GETTING)/);
    }
  });

  it('shows what it shows alone: the example, a new one, and so on', async () => {
    await start();
    for (let turn = 0; turn < 3; turn += 1) {
      await workbench.openTemplate();
      expect(await workbench.everything()).toEqual(template);
      await workbench.openExample();
      expect(await workbench.everything()).toEqual(example);
    }
  });

  it('shows what it shows alone: a new one, then the example', async () => {
    await start('?book=template.xlsx');
    expect(await workbench.everything()).toEqual(template);
    await workbench.openExample();
    expect(await workbench.everything()).toEqual(example);
    await workbench.paneShows('LGC', '¥4,910,217.11');
  });

  it('shows what it shows alone: files with tables of the same names', async () => {
    await start();
    const [one, other] = [await otherBook('one.xlsx', 600_000), await otherBook('other.xlsx', 800_000)];
    await workbench.open(one);
    const amounts = async () => [await workbench.text('首页!B10'), await workbench.text('首页!B11')];
    expect(await amounts()).toEqual(['180000', '600000']);
    await workbench.open(other);
    expect(await amounts()).toEqual(['240000', '800000']);
    await workbench.openExample();
    expect(await workbench.everything()).toEqual(example);
    await workbench.open(one);
    expect(await amounts()).toEqual(['180000', '600000']);
  });

  it('is the one asked for last when several are asked for at once', async () => {
    await start();
    for (const action of ['fromTemplate', 'example', 'fromTemplate', 'example', 'fromTemplate']) {
      await workbench.button(action).click();
    }
    await workbench.opened('新建申报台账.xlsx');
    expect(await workbench.everything()).toEqual(template);
    expect(await opened.page.locator('.wb-pane iframe').count()).toBe(1);
    expect(await opened.page.locator('.wb-spreadsheet').count()).toBe(1);
  });

  it('is right also when the one before was closed while it was calculating', async () => {
    await start();
    for (const [action, name] of [
      ['fromTemplate', '新建申报台账.xlsx'],
      ['example', 'example.xlsx'],
      ['fromTemplate', '新建申报台账.xlsx'],
      ['example', 'example.xlsx'],
    ] as const) {
      await workbench.button(action).click();
      await opened.page.waitForFunction(
        (wanted) => document.querySelector('.wb-name')?.textContent === wanted,
        name,
      );
    }
    await workbench.settled();
    expect(await workbench.everything()).toEqual(example);
  });

  it('has nothing to undo, and takes nothing of what was being typed', async () => {
    await start();
    await workbench.type('合同!J24', '2500000');
    await workbench.undo();
    await workbench.open(await workbench.save());
    await workbench.goTo('首页!A30');
    await opened.page.keyboard.type('写到一半');
    await workbench.openTemplate();
    await opened.page.keyboard.press('Control+z');
    await workbench.goTo('测算!A1');
    await opened.page.keyboard.press('Control+z');
    await workbench.settled();
    expect(await workbench.everything()).toEqual(template);
  });
});
