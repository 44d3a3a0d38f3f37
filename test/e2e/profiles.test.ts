import type { Browser } from 'playwright-core';
import { connect, type Visit, visit } from './browser';
import { WorkbenchPage } from './workbench-page';

jest.setTimeout(180_000);

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

async function open(query: string): Promise<void> {
  opened = await visit(browser, query);
  workbench = new WorkbenchPage(opened.page);
  await workbench.settled();
}

/** Whether the add-in is told of that version of ExcelApi. */
function isTold(version: string): Promise<boolean> {
  return workbench.addIn.evaluate(
    (wanted) => Office.context.requirements.isSetSupported('ExcelApi', wanted),
    version,
  );
}

const complaint = () => workbench.page.getByRole('alert');

test('the oldest Excel calculates the example and shows no error', async () => {
  await open('?profile=ltsc-2021');
  expect(await isTold('1.14')).toBe(true);
  expect(await isTold('1.15')).toBe(false);
  expect(await workbench.page.locator('[data-action="blanks"]').inputValue()).toBe('zero');
  for (const [cell, amount] of [
    ['首页!B10', '4,910,217.11'],
    ['首页!B11', '891,000.00'],
    ['首页!B12', '9,300,000.00'],
  ] as const) {
    expect(await workbench.text(cell)).toBe(amount);
  }
  await workbench.paneShows('LGC', '¥4,910,217.11');
  await workbench.paneShows('LGM', '¥891,000.00');
  await workbench.paneShows('SZV', '¥9,300,000.00');
  await expect(complaint().isVisible()).resolves.toBe(false);
  await expect(workbench.pane.getByRole('alert').count()).resolves.toBe(0);
  await workbench.screenshot('profile-ltsc-2021');
});

test('without a name, or with one that is none, it is Excel on the web, and the latter is said', async () => {
  await open('?profile=ltsc-2012');
  expect(await isTold('1.21')).toBe(true);
  expect(await workbench.page.locator('[data-action="blanks"]').inputValue()).toBe('null');
  await complaint().getByText('没有名为 ltsc-2012 的 Excel').waitFor();
  await opened.context.close();
  await open('');
  expect(await isTold('1.21')).toBe(true);
  await expect(complaint().isVisible()).resolves.toBe(false);
});
