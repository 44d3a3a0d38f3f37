import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { connect, SCRATCH, type Visit, visit } from './browser';
import { WorkbenchPage } from './workbench-page';

jest.setTimeout(120_000);

let browser: Browser;
let opened: Visit;
let workbench: WorkbenchPage;

beforeAll(async () => {
  browser = await connect();
});

afterAll(async () => {
  await browser.close();
});

afterEach(async () => {
  await opened.context.close();
  expect(opened.problems).toEqual([]);
});

async function visitBook(query = ''): Promise<void> {
  opened = await visit(browser, query);
  workbench = new WorkbenchPage(opened.page);
  await workbench.settled();
}

const name = () => opened.page.locator('.wb-name').innerText();

describe('workbooks', () => {
  it('asks before changes are lost, and begins anew from the template', async () => {
    await visitBook();
    await workbench.type('首页!A30', '改动');
    expect(await name()).toBe('example.xlsx •');

    await workbench.button('fromTemplate').click();
    const dialog = opened.page.getByRole('dialog');
    await dialog.waitFor();
    await workbench.screenshot('dialog');
    await dialog.getByText('取消').click();
    expect(await workbench.text('首页!A30')).toBe('改动');

    await workbench.button('fromTemplate').click();
    await dialog.getByText('不保存，继续').click();
    await opened.page.waitForFunction(
      () => document.querySelector('.wb-name')?.textContent === '新建申报台账.xlsx',
    );
    await workbench.settled();
    expect((await workbench.tables()).map((table) => table.name)).toContain('合同');
    await workbench.screenshot('template');
  });

  it('goes from one workbook to the next without a reload, each with a taskpane of its own', async () => {
    await visitBook('?book=template.xlsx');
    await workbench.button('example').click();
    await workbench.paneShows('LGC', '¥4,910,217.11');
    await workbench.settled();
    expect(await workbench.text('首页!B10')).toBe('4,910,217.11');
    expect(await opened.page.locator('.wb-pane iframe').count()).toBe(1);
  });

  it('says why a file cannot be opened and keeps the workbook that is open', async () => {
    await visitBook();
    const file = path.join(SCRATCH, 'not-a-workbook.xlsx');
    await writeFile(file, '这不是工作簿');
    const choosing = opened.page.waitForEvent('filechooser');
    await workbench.button('open').click();
    await (await choosing).setFiles(file);
    const alert = opened.page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('not-a-workbook.xlsx');
    await workbench.screenshot('cannot-open');
    expect(await name()).toBe('example.xlsx');
    expect(await workbench.text('首页!B10')).toBe('4,910,217.11');
    await alert.getByText('关闭').click();
    await alert.waitFor({ state: 'hidden' });
  });

  it('opens empty, and says so, when the workbook in the address is missing', async () => {
    await visitBook('?book=nowhere.xlsx');
    expect(await opened.page.getByRole('alert').innerText()).toContain('nowhere.xlsx');
    expect(await name()).toBe('未命名.xlsx');
    await workbench.type('工作表1!B2', '=1+1');
    await workbench.open(await workbench.save());
    expect(await workbench.text('工作表1!B2')).toBe('2');
    expect(opened.problems.splice(0)).toEqual([
      expect.stringContaining('404'),
      expect.stringContaining('404'),
    ]);
  });

  it('speaks English when asked to', async () => {
    await visitBook('?lang=en');
    expect(await workbench.button('open').innerText()).toBe('Open');
    expect(await workbench.status.innerText()).toBe('Ready');
  });
});
